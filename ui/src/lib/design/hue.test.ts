import { expect, it } from "vitest";
import table from "../../../../assets/palettes/colours.json";
import { hue } from "./hue";

it("calls colours what the core calls them", () => {
  for (const { name, colour } of table) expect(hue(colour)).toBe(name);
  // The same samples as in art::hue.
  const samples = { "#14214A": "navy", "#F0B92E": "gold", "#6B2F63": "plum", "#FBF1DC": "cream", "#15151AFF": "black" };
  for (const [colour, name] of Object.entries(samples)) expect(hue(colour)).toBe(name);
});
