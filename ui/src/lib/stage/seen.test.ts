import { readFileSync } from "node:fs";
import { beforeEach, expect, it, vi } from "vitest";
import { use, type Described } from "../backend";
import { fake } from "../backend/fake";
import table from "../../../../assets/palettes/colours.json";
import { has, speak } from "../shared/language.svelte";
import { colours, description, emblemName } from "./seen.svelte";

const shows: Described["shows"] = {
  colour: "dark green",
  shape: "rounded square",
  rim: "gold",
  things: [
    { thing: { is: "emblem", name: "ph:star-fill" }, count: 3 },
    { thing: { is: "named", name: "Oma kuva" }, count: 1 },
    { thing: { is: "picture" }, count: 1 },
  ],
  ribbons: [{ colour: "red", words: "Hei" }],
  words: [],
};
const design = { version: 1, name: "Mine", layers: [] };
const names: Record<string, string> = { "ph:star-fill": "tähti" };

vi.stubGlobal("document", { documentElement: {} });
beforeEach(() =>
  use(
    fake({
      describe: () => ({ english: "A sentence", shows }),
      emblem_names: ({ icons }) => icons.map((icon) => names[icon] ?? ""),
    }),
  ),
);

it("says what a badge shows in the language that is spoken", async () => {
  await speak("fi");
  expect(await description(design)).toBe(
    "Pyöreä neliö, väri tummanvihreä, reunan väri kulta: 3 × tähti, Oma kuva, Kuva, nauha (väri punainen), jossa lukee ”Hei”",
  );
  await speak("en");
  expect(await description(design), "English is said by the core").toBe("A sentence");
});

it("has a text for every colour, and numbers those that look alike", () => {
  expect(table.map(({ name }) => `colour-${name.replaceAll(" ", "-")}`).filter((id) => !has(id))).toEqual([]);
  const palette = ["#D6332C", "#FFFFFF", "#D2382E"].map((colour, i) => ({ name: `own ${i}`, colour }));
  expect(colours({ ...design, palette }).map(({ label }) => label)).toEqual(["Red", "White", "Red 2"]);
});

it("calls an emblem nothing in another language than the one that is spoken", async () => {
  await speak("fi");
  expect([emblemName("ph:star-fill"), emblemName("ph:abstract")], "until the core has answered").toEqual(["Kuvio", "Kuvio"]);
  await vi.waitFor(() => expect(emblemName("ph:star-fill")).toBe("Tähti"));
  expect(emblemName("ph:abstract"), "there is no word for it").toBe("Kuvio");
});

/** The words for shapes in `art::alt`: families of shapes, and what is called otherwise. */
it("has a text for every word that the core has for a shape", () => {
  const rust = readFileSync(new URL("../../../../src-tauri/crates/art/src/alt.rs", import.meta.url), "utf8");
  const noun = rust.slice(rust.indexOf("fn noun("), rust.indexOf("/// The main colour"));
  const words = [...noun.matchAll(/=> "([a-z ]+)"/g)].map(([, word]) => word);
  const shapes = JSON.parse(readFileSync(new URL("../../../../assets/shapes/shapes.json", import.meta.url), "utf8"));
  const families = (shapes as { shape: { shape: string } }[]).map(({ shape }) => shape.shape);
  const covered = ["bubble", "puzzle", "scallop", "squircle", "polygon"];
  const all = [...words, ...families.filter((family) => !covered.includes(family))];
  expect(words.length).toBeGreaterThan(8);
  expect(all.filter((word) => !has(`noun-${word?.replaceAll(" ", "-")}`))).toEqual([]);
});
