import { beforeEach, describe, expect, it, vi } from "vitest";
import { use, type Question, type Worksheet } from "../backend";
import { fake } from "../backend/fake";
import { CanvasDesk } from "./desk.svelte";

const question = (answers: Question["answers"]): Question => ({
  id: "name",
  prompt: "What is it called?",
  note: "",
  examples: [],
  choices: [],
  feeds: "name",
  limit: 10,
  several: false,
  one_line: true,
  minutes: 1,
  answers,
});
const sheet = (...texts: string[]): Worksheet => ({
  id: "c",
  title: "Six questions",
  about: "",
  minutes: 20,
  language: "en",
  changed: "2026-05-16T12:02:00Z",
  sections: [{ title: "", questions: [question(texts.map((text) => ({ id: "a", text, earlier: [] })))] }],
  outward: { name: null, line: null, criteria: [], evidence: [], issuer: null },
  advice: [],
  kept: [],
  design: "d",
  drawn: null,
});

let fail = false;
let slow: Promise<void> | undefined;
const core = fake({
  canvas: () => sheet(),
  answer: async ({ text }) => {
    await slow;
    if (fail) throw { code: "file", message: "the disk is full" };
    return sheet(text);
  },
});
const texts = () => core.asked.filter((each) => each.name === "answer").map((each) => (each.request as { text: string }).text);
const opened = async () => {
  const desk = new CanvasDesk("c");
  await desk.open();
  const type = (text: string) => desk.type(question([]), desk.rows["name"]?.[0]?.key ?? 0, text);
  return { desk, type, shown: () => desk.rows["name"]?.map((row) => row.text) };
};

describe("a canvas", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    use(core);
    core.asked.length = 0;
    fail = false;
    slow = undefined;
  });

  it("is kept once somebody rests, not with every letter", async () => {
    const { desk, type } = await opened();
    for (const text of ["S", "So", "Sol"]) type(text);
    expect(desk.kept).toBe(false);
    await vi.runAllTimersAsync();
    expect(texts()).toEqual(["Sol"]);
    expect(desk.kept).toBe(true);
  });

  it("does not take back letters that were typed while it was being kept", async () => {
    const { desk, type, shown } = await opened();
    let written = () => {};
    slow = new Promise((done) => (written = done));
    type("Sol");
    const writing = desk.flush();
    await vi.advanceTimersByTimeAsync(0);
    type("Solder");
    written();
    await writing;
    expect(shown(), "the core answers with the older text").toEqual(["Solder"]);
    expect(desk.kept).toBe(false);
    await vi.runAllTimersAsync();
    expect(texts()).toEqual(["Sol", "Solder"]);
  });

  it("keeps the words in the field when the disk is full, and tries again", async () => {
    const { desk, type, shown } = await opened();
    fail = true;
    type("Solder");
    await vi.runAllTimersAsync();
    expect(desk.kept).toBe(false);
    expect(shown()).toEqual(["Solder"]);
    fail = false;
    await desk.flush();
    expect(desk.kept).toBe(true);
  });

  it("keeps of what is too long as much as its box takes, and shows all of it", async () => {
    const { desk, type, shown } = await opened();
    type("A name of far too many letters");
    await vi.runAllTimersAsync();
    expect(texts(), "the core would refuse more").toEqual(["A name of "]);
    expect(desk.kept, "nothing is on its way: whoever leaves finds this again").toBe(true);
    expect(shown(), "nobody's words are cut while they write").toEqual(["A name of far too many letters"]);
    await desk.flush();
    expect(texts(), "it is not sent twice").toHaveLength(1);
    type("A name of far too many");
    expect(desk.kept).toBe(false);
    await vi.runAllTimersAsync();
    expect(desk.kept).toBe(true);
    type("A name");
    await vi.runAllTimersAsync();
    expect(texts().at(-1)).toBe("A name");
    expect(shown()).toEqual(["A name"]);
  });

  it("says that it is not kept when the disk is full, also of what is too long", async () => {
    const { desk, type } = await opened();
    fail = true;
    type("A name of far too many letters");
    await vi.runAllTimersAsync();
    expect(desk.kept).toBe(false);
    fail = false;
    await desk.flush();
    expect(texts().at(-1)).toBe("A name of ");
    expect(desk.kept).toBe(true);
  });
});
