// The catalogue's files and the texts stand apart: what is added to one is missed in the other here.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { t } from "../../shared/language.svelte";
import { partName } from "./partname";

interface Named {
  id: string;
  name: string;
}

function assets<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../../../../assets/${file}`, import.meta.url), "utf8")) as T;
}

it.each([
  ["shape", "shapes/shapes.json"],
  ["ribbon", "shapes/ribbons.json"],
  ["pattern", "shapes/patterns.json"],
  ["palette", "palettes/palettes.json"],
] as const)("every %s has a text, the name of its file in English", (kind, file) => {
  for (const part of assets<Named[]>(file)) expect(partName(kind, part.id)).toBe(part.name);
});

it("every starter has texts, in English the name of its design and what it shows", () => {
  for (const { word } of assets<{ word: string }[]>("starters.json")) {
    const { name, alt } = assets<{ name: string; alt: string }>(`starters/${word}.json`);
    expect([t(`starter-${word}`), t(`starter-alt-${word}`)]).toEqual([name, alt]);
  }
});
