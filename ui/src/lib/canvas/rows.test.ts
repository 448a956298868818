import { describe, expect, it } from "vitest";
import type { Question } from "../backend";
import { rowsOf } from "./rows";

const question = (several: boolean, ...texts: [id: string, text: string][]): Question => ({
  id: "do",
  prompt: "What must they do?",
  note: "",
  examples: [],
  choices: [],
  feeds: "criteria",
  limit: 1000,
  several,
  one_line: false,
  minutes: 5,
  answers: texts.map(([id, text]) => ({ id, text, earlier: [] })),
});
const none: ReadonlySet<number> = new Set();
const shown = (rows: { id: string | null; text: string }[]) => rows.map(({ id, text }) => [id, text]);

describe("the fields of a question", () => {
  it("are one for a single answer, and one more than the answers otherwise", () => {
    expect(shown(rowsOf(question(false), [], none))).toEqual([[null, ""]]);
    expect(shown(rowsOf(question(false, ["a", "Build"]), [], none))).toEqual([["a", "Build"]]);
    expect(shown(rowsOf(question(true, ["a", "Build"]), [], none))).toEqual([["a", "Build"], [null, ""]]);
  });

  it("keep their place when a new answer gets its id", () => {
    const before = rowsOf(question(true), [], none).map((each) => ({ ...each, text: "Build a lamp" }));
    const after = rowsOf(question(true, ["a", "Build a lamp"]), before, none);
    expect(after[0]?.key, "else the field under the cursor would be another").toBe(before[0]?.key);
    expect(shown(after)).toEqual([["a", "Build a lamp"], [null, ""]]);
  });

  it("keep what was typed while the core was writing", () => {
    const before = rowsOf(question(false, ["a", "Build"]), [], none).map((each) => ({ ...each, text: "Build a lamp" }));
    const after = rowsOf(question(false, ["a", "Build"]), before, new Set([before[0]?.key ?? 0]));
    expect(shown(after), "the older text of the core must not win").toEqual([["a", "Build a lamp"]]);
  });

  it("keep the empty one while the core writes another: somebody may be about to write in it", () => {
    const one = rowsOf(question(false), [], none);
    expect(rowsOf(question(false), one, none)[0]?.key).toBe(one[0]?.key);
    const two = rowsOf(question(true, ["a", "Build"]), [], none);
    expect(rowsOf(question(true, ["a", "Build"]), two, none).map(({ key }) => key)).toEqual(two.map(({ key }) => key));
    const more = rowsOf(question(true, ["a", "Build"], ["b", "Show"]), two, none);
    expect(more.at(-1)?.key, "it is still the last").toBe(two.at(-1)?.key);
  });

  it("leave out answers that were taken away", () => {
    const before = rowsOf(question(true, ["a", "Build"], ["b", "Show"]), [], none);
    expect(shown(rowsOf(question(true, ["a", ""], ["b", "Show"]), before, none))).toEqual([["b", "Show"], [null, ""]]);
  });
});
