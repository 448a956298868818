// The fields of a question: one for each answer, and an empty one where another answer may come.
import type { Question } from "../backend";

export interface Row {
  /** Stays while somebody types, also when a new answer gets its id. */
  key: number;
  /** The answer; null as long as the core knows none. */
  id: string | null;
  text: string;
}

let last = 0;
const row = (id: string | null, text: string): Row => ({ key: ++last, id, text });

/**
 * The rows of a question after the core answered. Rows that there were keep their keys, and what somebody has typed
 * since stays; `typing` are the keys of those rows.
 */
export function rowsOf(question: Question, before: readonly Row[], typing: ReadonlySet<number>): Row[] {
  const answers = question.answers.filter((answer) => answer.text !== "" || !question.several);
  const known = new Set(before.map((each) => each.id));
  const fresh = answers.filter((answer) => !known.has(answer.id));
  const rows: Row[] = [];
  for (const each of before) {
    const id = each.id ?? (each.text.trim() ? (fresh.shift()?.id ?? null) : null);
    const answer = answers.find((answer) => answer.id === id);
    if (typing.has(each.key)) rows.push({ ...each, id });
    else if (answer) rows.push({ ...each, id, text: answer.text });
  }
  for (const answer of fresh) rows.push(row(answer.id, answer.text));
  const open = question.several ? rows.every((each) => each.text.trim() !== "") : rows.length === 0;
  // The empty field stays the same one: somebody may be about to write in it.
  const empty = before.find((each) => each.id === null && each.text === "" && !rows.some(({ key }) => key === each.key));
  if (open) rows.push(empty ?? row(null, ""));
  return rows;
}
