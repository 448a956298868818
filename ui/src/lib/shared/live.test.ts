import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call, save, use } from "../backend";
import { fake } from "../backend/fake";
import { tell } from "../tell";
import { speak } from "./language.svelte";
import { close, left, note, problem, shown } from "./live.svelte";

beforeEach(async () => {
  globalThis.document = { documentElement: {} } as Document;
  await speak("en");
  for (const { id } of shown()) close(id);
});
afterEach(() => void vi.useRealTimers());

const kinds = () => shown().map(({ kind }) => kind);

it("says no more that something failed once it has succeeded", async () => {
  let full = true;
  use(fake({ put_away: () => (full ? Promise.reject({ code: "file", message: "the disk is full", reason: "file-full" }) : null) }));
  const putAway = () => call("put_away", { documents: ["a"] }).catch(tell);
  await putAway();
  expect(kinds()).toEqual(["problem"]);
  await putAway();
  expect(kinds(), "it failed again, which is told once").toEqual(["problem"]);
  full = false;
  await putAway();
  expect(kinds()).toEqual([]);
});

it("goes on saying that one thing failed when another succeeds", async () => {
  const answer = (question: string) =>
    call("answer", { canvas: "lamp", question, answer: null, text: "x" }).catch(tell);
  use(
    fake({
      answer: ({ question }) => (question === "why" ? Promise.reject({ code: "file", message: "full", reason: "file-full" }) : ({} as never)),
    }),
  );
  await answer("why");
  await answer("do");
  expect(kinds(), "what was said to the first question is not kept").toEqual(["problem"]);
});

it("takes a file that is saved at last for what failed before", async () => {
  const full = () => Promise.reject({ code: "file", message: "full", reason: "file-full" });
  use({ ...fake({}), save: full });
  await save("wall.pdf", new Uint8Array()).catch(tell);
  expect(kinds()).toEqual(["problem"]);
  use({ ...fake({}), save: () => Promise.resolve("/wall.pdf") });
  await save("wall.pdf", new Uint8Array());
  expect(kinds()).toEqual([]);
});

it("leaves old news behind on another screen, and nothing that somebody may need", () => {
  vi.useFakeTimers();
  const action = { label: "Take it back", act: () => {} };
  note("Saved");
  left();
  expect(shown(), "said on the way there").toHaveLength(1);
  vi.advanceTimersByTime(2000);
  left();
  expect(shown()).toEqual([]);
  note("Put away", action);
  vi.advanceTimersByTime(2000);
  left();
  expect(shown().map(({ text }) => text)).toEqual(["Put away"]);
  problem("The stick is full");
  vi.advanceTimersByTime(2000);
  left();
  expect(shown().map(({ text }) => text)).toContain("The stick is full");
});
