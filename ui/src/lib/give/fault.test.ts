import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import type { GivenRow } from "../backend";
import { has, speak } from "../shared/language.svelte";
import { detailOf, faultWords, problemWords } from "./fault";

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

beforeEach(() => {
  globalThis.document = { documentElement: {} } as Document;
  return speak("de");
});

it("has a text for every kind of the core", () => {
  const api = readFileSync(new URL("../backend/api.ts", import.meta.url), "utf8");
  const words = (type: string, tag: string) => {
    const [, union = ""] = new RegExp(`type ${type} = ([^]+?)(?=\\nexport )`).exec(api) ?? [];
    return [...union.matchAll(new RegExp(tag, "g"))].map(([, word]) => word);
  };
  const kinds = words("RowFault", '"kind": "([a-z-]+)"');
  expect(kinds, "api.ts has changed its form").toContain("same-name");
  const ids = [
    ...kinds.filter((kind) => !["said", "cell", "dates", "unmade"].includes(kind ?? "")).map((kind) => `row-${kind}`),
    ...words("CellFlaw", '"([a-z-]+)"').map((flaw) => `row-cell-${flaw}`),
    ...words("Unmade", '"unmade": "([a-z-]+)"').map((unmade) => `row-unmade-${unmade}`),
    ...words("DateError", '"date": "([a-z-]+)"').map((date) => `row-date-${date}`),
  ];
  expect(ids).toContain("row-cell-calendar");
  expect(ids).toContain("row-date-expired");
  expect(ids).toContain("row-unmade-long");
  expect(ids.filter((id) => !has(id))).toEqual([]);
});

it("words a row in the language of the window", () => {
  const words = faultWords({ kind: "cell", holds: "date", flaw: "calendar" });
  expect(plain(words)).toBe("Tag: Diesen Tag gibt es im Kalender nicht. Berichtige ihn.");
  const day = faultWords({ kind: "dates", date: "future", awarded: "2030-05-31", today: "2026-05-31" });
  expect(plain(day)).toContain("31. Mai 2030");
});

it("says whose row it is, and once", () => {
  expect(plain(problemWords({ row: 3, name: "Jo", fault: { kind: "address" } }))).toMatch(/^Jo: Die E-Mail/);
  expect(plain(problemWords({ row: 3, name: "Jo", fault: { kind: "same-name", name: "Jo", first: 2 } }))).toMatch(/^Jo steht/);
});

it("says of a row its file, or why there is none; what ended the run is told elsewhere", () => {
  const row: GivenRow = { row: 3, name: "Jo", outcome: "missing", award: null, file: null, supersedes: null, fault: null };
  expect(detailOf(row)).toBe("");
  const refused = detailOf({ ...row, outcome: "problem", fault: { kind: "unmade", unmade: "refused", said: "it has no proof" } });
  expect(refused, "what the core said is English").not.toContain("proof");
  expect(detailOf({ ...row, outcome: "issued", file: "Jo.png" })).toBe("Jo.png");
  expect(plain(detailOf({ ...row, outcome: "issued", file: "Jo.png", supersedes: "urn:uuid:0" }))).toBe("Jo.png, anstelle eines früheren Abzeichens");
});
