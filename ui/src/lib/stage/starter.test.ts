import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { every } from "../design/tree";
import type { Design } from "../design/types";
import { has } from "../shared/language.svelte";
import { layerText, ownBadge } from "./starter";

const assets = new URL("../../../../assets/", import.meta.url);
const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, assets), "utf8")) as T;
const starters = read<{ word: string }[]>("starters.json").map(({ word }) => read<Design>(`starters/${word}.json`));

it("has a text for whatever a starter calls its layers", () => {
  const names = starters.flatMap(({ layers }) => [...every(layers)].flatMap(({ layer }) => layer.name || []));
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => !has(layerText(name))), "it would be English in every language").toEqual([]);
});

it("leaves the layers of a starter as they are but for their names, which English people know already", () => {
  for (const starter of starters) expect(ownBadge(starter, "maker", "Mine").layers).toEqual(starter.layers);
});
