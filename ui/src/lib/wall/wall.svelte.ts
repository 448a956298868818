// The wall that is shown: what hangs on it, where the show is, and what people stick onto works.
import { call, type StickerCard, type StickerKind, type Wall, type WallNote, type WallPaper, type WallWork } from "../backend";
import { standIns } from "../home/standins";
import { Job } from "../shared/job.svelte";
import { language, t } from "../shared/language.svelte";
import { note } from "../shared/live.svelte";
import { saved } from "../shared/saved";
import { direction } from "../shared/tongue";
import { tell } from "../tell";
import { wallPage } from "./page";
import { type Grouping, type Section, sections, shuffled, step } from "./show";

/** The side of a picture in the file, in pixels. */
const PICTURE = 600;

export class Show {
  readonly workshop: string;
  wall = $state.raw<Wall>();
  /** Where the show is among `order`; null while all are shown. */
  at = $state<number | null>(null);
  grouping = $state<Grouping>("none");
  names = $state(false);
  mode = $state<"works" | "board">("works");
  hidden = $state.raw<string[]>([]);
  /** The PDF that is being made. */
  job = $state.raw<Job>();
  private mixed = $state.raw<string[]>();

  private readonly works = $derived.by(() => {
    const works = this.wall?.works ?? [];
    const place = (work: WallWork) => this.mixed?.indexOf(work.design) ?? 0;
    return this.mixed ? [...works].sort((a, b) => place(a) - place(b)) : works;
  });
  readonly sections = $derived(sections(this.works, this.hidden, this.grouping));
  /** What the arrows go through. */
  readonly order = $derived(this.sections.flatMap((section) => section.works));
  readonly large = $derived(this.at === null ? undefined : this.order[this.at]);

  constructor(workshop: string) {
    this.workshop = workshop;
  }

  async load() {
    this.wall = await call("wall", { workshop: this.workshop, language: language() });
    const kept = await call("remembered", { name: this.memory });
    try {
      this.hidden = JSON.parse(kept ?? "[]") as string[];
    } catch {
      // What was hidden is shown again; nothing is lost by that.
      this.hidden = [];
    }
  }

  go(by: 1 | -1) {
    this.mode = "works";
    this.at = step(this.at, this.order.length, by);
  }

  shuffle() {
    this.mixed = shuffled(this.works.map(({ design }) => design));
    this.at = this.at === null ? null : 0;
  }

  /** Takes a work off the wall, on this laptop only. */
  hide(work: WallWork) {
    const before = this.hidden;
    void this.keepHidden([...before, work.design]);
    if (this.at !== null && this.at >= this.order.length) this.at = this.order.length ? this.order.length - 1 : null;
    note(t("wall-is-hidden", { name: this.called(work) }), { label: t("take-back"), act: () => void this.keepHidden(before) });
  }

  showAll() {
    void this.keepHidden([]);
  }

  called(work: WallWork): string {
    return work.title.trim() || t("no-name-yet");
  }

  /** What stands above a section; null where nothing is grouped. */
  heading({ title }: Section): string | null {
    const grouped = this.sections.length > 1 || this.sections.some((section) => section.title !== null);
    return grouped ? (title ?? t("wall-without")) : null;
  }

  async stick(work: WallWork, kind: StickerKind, text: string) {
    await this.keep(work, { id: crypto.randomUUID(), kind, text });
  }

  async takeOff(work: WallWork, sticker: StickerCard) {
    await this.keep(work, { ...sticker, text: "" });
    note(t("wall-taken-off"), { label: t("take-back"), act: () => void this.keep(work, sticker) });
  }

  async answer(question: string, text: string) {
    await this.attempt(() => call("note_on_board", { workshop: this.workshop, question, text, language: language() }));
  }

  async takeDown({ id, text }: WallNote) {
    if (id === null) return;
    const write = (words: string) => this.attempt(() => call("change_note", { workshop: this.workshop, id, text: words }));
    await write("");
    note(t("wall-taken-off"), { label: t("take-back"), act: () => void write(text) });
  }

  async savePdf(paper: WallPaper) {
    const printed = (work: WallWork) => ({
      design: work.design,
      badge: work.title.trim() || null,
      caption: this.caption(work),
      notes: work.stickers.map(({ kind, text }) => ({ kind, text })),
    });
    const parts = this.sections.map((section) => ({ heading: this.heading(section), works: section.works.map(printed) }));
    const title = this.wall?.title ?? "";
    await this.attempt(async () => {
      const job = (this.job = new Job());
      const work = call("print_wall", { job: job.id, title, sections: parts, paper, words: standIns(null) });
      const pdf = await job.follow(work).finally(() => (this.job = undefined));
      // Nothing came of it where somebody stopped it.
      if (pdf.length) await saved(`${title}.pdf`, pdf);
    });
  }

  async savePage() {
    await this.attempt(async () => {
      const html = await this.page();
      await saved(`${this.wall?.title ?? ""}.html`, new TextEncoder().encode(html));
    });
  }

  private async page(): Promise<string> {
    const words = {
      strengths: t("wall-strength"),
      questions: t("wall-question"),
      board: t("wall-board"),
      all: t("wall-all"),
      next: t("wall-next"),
      before: t("wall-before"),
    };
    const said = (work: WallWork, kind: StickerKind) => work.stickers.filter((each) => each.kind === kind).map(({ text }) => text);
    const shown = async (work: WallWork) => ({
      picture: await call("work_picture", { design: work.design, size: PICTURE, words: standIns(work.title.trim() || null) }),
      title: this.called(work),
      author: this.names ? work.author : null,
      strengths: said(work, "strength"),
      questions: said(work, "question"),
    });
    const parts = [];
    for (const section of this.sections) {
      const works = [];
      for (const work of section.works) works.push(await shown(work));
      parts.push({ title: this.heading(section), works });
    }
    return wallPage({ title: this.wall?.title ?? "", language: language(), direction: direction(language()), sections: parts, board: (this.wall?.board ?? []).map(({ prompt, notes }) => ({ prompt, notes: notes.map(({ text }) => text) })), words });
  }

  private caption(work: WallWork): string {
    return this.names && work.author ? `${this.called(work)} · ${work.author}` : this.called(work);
  }

  private get memory() {
    return `wall-${this.workshop}`;
  }

  private async keepHidden(hidden: string[]) {
    this.hidden = hidden;
    await call("remember", { name: this.memory, text: JSON.stringify(hidden) }).catch(tell);
  }

  private async keep(work: WallWork, sticker: StickerCard) {
    await this.attempt(() => call("stick_on", { workshop: this.workshop, design: work.design, ...sticker }));
  }

  /** Does something, tells what went wrong, and reads the wall anew. */
  private async attempt(act: () => Promise<unknown>) {
    try {
      await act();
      this.wall = await call("wall", { workshop: this.workshop, language: language() });
    } catch (failure) {
      tell(failure);
    }
  }
}
