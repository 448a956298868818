import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import type { Failure } from "./backend";
import { has, speak } from "./shared/language.svelte";
import { close, shown } from "./shared/live.svelte";
import { tell } from "./tell";

function told(failure: Failure) {
  for (const { id } of shown()) close(id);
  tell(failure);
  const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, "");
  const [note] = shown();
  return [plain(note?.text), plain(note?.hint), plain(note?.detail)];
}

beforeEach(() => {
  globalThis.document = { documentElement: {} } as Document;
  return speak("en");
});

const full: Failure = {
  code: "file",
  message: "cannot write /media/stick/a.png: no space left",
  reason: "file-full",
  about: "a.png",
};

/** The words of a type of the core. */
function union(type: string) {
  const api = readFileSync(new URL("./backend/api.ts", import.meta.url), "utf8");
  const [, found = ""] = new RegExp(`type ${type} = ([^;]+);`).exec(api) ?? [];
  return [...found.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word);
}

it("has a text for every reason of the core, and one for what to do", () => {
  const reasons = union("FailureReason");
  expect(reasons, "api.ts has changed its form").toContain("file-full");
  expect(reasons.filter((word) => !has(`reason-${word}`) || !has(`reason-${word}-do`))).toEqual([]);
});

it("has a text for all that the checks of a badge say", () => {
  const sayings = union("CheckSaying");
  expect(sayings, "api.ts has changed its form").toContain("signature-good");
  expect(sayings.filter((word) => !has(`said-${word}`))).toEqual([]);
});

it("needs no English in another language where the core gives a reason", async () => {
  await speak("de");
  const [text, hint, detail] = told(full);
  expect(text).toBe("Für a.png ist kein Platz mehr.");
  expect(hint).toMatch(/^Was vorher aufgehoben war/);
  expect(detail, "everything has been said").toBeUndefined();
});

it("says by its code what has no reason, and keeps what only the core knows", async () => {
  const failure: Failure = { code: "roster", message: "the row 3 has no name", hint: "write one" };
  expect(told(failure), "English people need nobody's text but the core's").toEqual([
    "The row 3 has no name.",
    "Write one.",
    undefined,
  ]);
  await speak("fr");
  const [text, , detail] = told(failure);
  expect(text).toBe("Cette liste de classe ne peut pas être lue.");
  expect(detail).toBe("Ce que le programme a dit, en anglais : The row 3 has no name.");
});

it("has words for a code that nobody knew", async () => {
  await speak("es");
  const [text] = told({ code: "new" as Failure["code"], message: "something new happened" });
  expect(text).toBe("Eso no ha funcionado.");
});

it("begins what the core says with a capital, but not the name of a file", () => {
  expect(told({ code: "pack", message: "the pack is altered" })[0]).toBe("The pack is altered.");
  expect(told({ code: "pack", message: "my-work.roundel is altered" })[0]).toBe("my-work.roundel is altered.");
});
