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

it("says by its code what has no reason, in every language and never in the core's English", async () => {
  const failure: Failure = { code: "roster", message: "the row 3 has no name", hint: "run roundel again" };
  const [english] = told(failure);
  expect(english).toBe("This class list cannot be read.");
  await speak("fr");
  const [text, hint, detail] = told(failure);
  expect(text).toBe("Cette liste de classe ne peut pas être lue.");
  expect(hint).not.toContain("roundel");
  expect(detail, "nothing else is known").toBeUndefined();
});

it("quotes the system, which has words of its own", async () => {
  await speak("de");
  const [text, , detail] = told({ code: "file", message: "", reason: "file-unread", about: "a.png", said: "Zu viele offene Dateien" });
  expect(text).toContain("a.png");
  expect(detail).toBe("Was dieser Computer dazu sagte: Zu viele offene Dateien");
});

it("has words for a code that nobody knew", async () => {
  await speak("es");
  const [text] = told({ code: "new" as Failure["code"], message: "something new happened" });
  expect(text).toBe("Eso no ha funcionado.");
});
