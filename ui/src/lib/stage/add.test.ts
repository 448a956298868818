import { expect, it } from "vitest";
import type { Design, Fill, Layer } from "../design/types";
import { addWords } from "./add";
import { Desk } from "./desk.svelte";

const palette = [
  { name: "night", colour: "#141E50" },
  { name: "gold", colour: "#E0A526" },
  { name: "cream", colour: "#FFF6DC" },
];
const shape = (id: string, x: number, width: number, fill: Fill, visible = true): Layer => ({
  id,
  x,
  y: 300,
  width,
  height: width,
  visible,
  fill,
  content: { type: "shape", shape: "circle" },
});
const solid = (ink: string): Fill => ({ type: "solid", ink });
const glow: Fill = {
  type: "radial",
  cx: 0.5,
  cy: 0.5,
  radius: 0.5,
  stops: [
    { at: 0, ink: "night" },
    { at: 1, ink: "cream" },
  ],
};

/** The ink that new words come in on a badge of these layers. */
function inkOn(...layers: Layer[]): string | undefined {
  const design: Design = { version: 1, name: "Ground", palette, layers };
  const desk = new Desk({ steps: [{ name: "stage-step-open", design }], at: 0 }, () => undefined);
  addWords(desk);
  const words = desk.design.layers.find((layer) => layer.content.type === "text");
  return words?.fill?.type === "solid" ? words.fill.ink : undefined;
}

it("gives new words an ink that is seen on what lies under the middle", () => {
  expect(inkOn(shape("field", 300, 500, solid("night")))).toBe("cream");
  expect(inkOn(shape("field", 300, 500, solid("cream")))).toBe("night");
  expect(inkOn(shape("rim", 300, 500, solid("cream")), shape("field", 300, 400, glow))).toBe("cream");
});

it("asks neither small things and lines nor what lies beside the middle or is hidden", () => {
  const field = shape("field", 300, 500, solid("night"));
  expect(inkOn(field, shape("leaf", 120, 40, solid("gold")), shape("dot", 300, 40, solid("gold")))).toBe("cream");
  expect(inkOn(field, { ...shape("line", 300, 180, solid("gold")), height: 40 })).toBe("cream");
  expect(inkOn(field, shape("beside", 60, 200, solid("gold")))).toBe("cream");
  expect(inkOn(field, shape("hidden", 300, 400, solid("cream"), false))).toBe("cream");
});
