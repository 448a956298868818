// One canvas that people work on: what it says, what they are typing, and when it was last kept.
import { call, type Question, type Worksheet } from "../backend";
import { tell } from "../tell";
import { firstLetters } from "../shared/letters";
import { type Row, rowsOf } from "./rows";

/** How long somebody must rest before their words are kept. */
const REST_MS = 500;

export class CanvasDesk {
  /** Undefined until it was read. */
  sheet = $state.raw<Worksheet>();
  /** The fields of each question. */
  rows = $state.raw<Record<string, Row[]>>({});
  /** Whether everything that was typed is on the disk. */
  kept = $state(true);
  /** When it was last kept. */
  keptAt = $state.raw<Date>();

  private readonly id: string;
  private readonly typed = new Map<number, { question: Question; row: Row }>();
  /** What was kept of words that are too long for their box: the field still shows all of them. */
  private readonly beginnings = new Map<number, string>();
  private rest: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(id: string) {
    this.id = id;
  }

  get questions(): Question[] {
    return this.sheet?.sections.flatMap((section) => section.questions) ?? [];
  }

  async open() {
    this.take(await call("canvas", { id: this.id }));
  }

  /** Takes what somebody typed; it is kept when they rest. */
  type(question: Question, key: number, text: string) {
    const rows = (this.rows[question.id] ?? []).map((row) => (row.key === key ? { ...row, text } : row));
    const row = rows.find((each) => each.key === key);
    if (!row) return;
    this.rows = { ...this.rows, [question.id]: rows };
    this.typed.set(key, { question, row });
    this.kept = false;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Keeps what was typed now, as when a field or the canvas is left. */
  flush(): Promise<void> {
    clearTimeout(this.rest);
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** Keeps a state of the whole canvas. */
  async keep(label: string | null) {
    await this.flush();
    this.take(await call("keep_canvas", { id: this.id, label }));
  }

  private async write() {
    for (const [key, { question }] of [...this.typed]) {
      const row = this.row(question, key);
      if (!row || this.isBegun(question, row)) continue;
      const text = firstLetters(row.text, question.limit);
      const fits = text === row.text;
      if (fits) this.typed.delete(key);
      try {
        this.take(await call("answer", { canvas: this.id, question: question.id, answer: row.id, text }));
        if (fits) this.beginnings.delete(key);
        else this.beginnings.set(key, text);
      } catch (failure) {
        if (!this.typed.has(key)) this.typed.set(key, { question, row });
        tell(failure);
        return;
      }
    }
    this.kept = [...this.typed].every(([key, { question }]) => this.isBegun(question, this.row(question, key)));
  }

  private row(question: Question, key: number): Row | undefined {
    return this.rows[question.id]?.find((each) => each.key === key);
  }

  /** Whether words that are too long are kept as far as they fit. */
  private isBegun(question: Question, row: Row | undefined): boolean {
    const text = row && firstLetters(row.text, question.limit);
    return row !== undefined && text !== row.text && this.beginnings.get(row.key) === text;
  }

  private take(sheet: Worksheet) {
    const typing = new Set(this.typed.keys());
    const questions = sheet.sections.flatMap((section) => section.questions);
    this.rows = Object.fromEntries(questions.map((each) => [each.id, rowsOf(each, this.rows[each.id] ?? [], typing)]));
    this.sheet = sheet;
    this.keptAt = new Date(sheet.changed);
  }
}

/** Whether a question has an answer. */
export const isAnswered = (question: Question) => question.answers.some((answer) => answer.text !== "");
