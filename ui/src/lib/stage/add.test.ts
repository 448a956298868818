import { expect, it } from "vitest";
import type { Design, Fill, Layer } from "../design/types";
import { addEmblem, addWords, standingOut } from "./add";
import { cutOf, pasted } from "./clip";
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

/** A badge of these layers, open. */
function opened(...layers: Layer[]): Desk {
  const design: Design = { version: 1, name: "Ground", palette, layers };
  return new Desk({ steps: [{ name: "stage-step-open", design }], at: 0 }, () => undefined);
}

/** The ink that new words come in on a badge of these layers. */
function inkOn(...layers: Layer[]): string | undefined {
  const desk = opened(...layers);
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

it("has the pen begin with an ink that is seen too", () => {
  expect(standingOut(opened(shape("field", 300, 500, solid("night"))).design)).toBe("cream");
  expect(standingOut(opened(shape("field", 300, 500, solid("cream"))).design)).toBe("night");
});

const star = { icon: "star", first: "", second: null } as unknown as Parameters<typeof addEmblem>[1];
const order = (desk: Desk) => desk.design.layers.map(({ id }) => id);

it("puts what is new above everything, whatever was selected", () => {
  const desk = opened(shape("field", 300, 500, solid("night")), shape("lid", 300, 400, solid("gold")));
  desk.select(["field"]);
  addEmblem(desk, star);
  expect(order(desk)).toEqual(["field", "lid", "emblem-1"]);
  expect(desk.selected).toEqual(["emblem-1"]);
});

it("puts what is new above the others in the group that somebody works in", () => {
  const inner = [shape("one", 300, 100, solid("gold")), shape("two", 340, 100, solid("gold"))];
  const group: Layer = { id: "group", x: 0, y: 0, width: 1, height: 1, content: { type: "group", layers: inner } };
  const desk = opened(group, shape("lid", 300, 400, solid("gold")));
  desk.select(["one"]);
  addEmblem(desk, star);
  const now = desk.design.layers[0]?.content;
  expect(now?.type === "group" && now.layers.map(({ id }) => id)).toEqual(["one", "two", "emblem-1"]);
});

it("puts the same thing twice where both are seen", () => {
  const desk = opened(shape("field", 300, 500, solid("night")));
  for (let times = 0; times < 3; times += 1) addEmblem(desk, star);
  const places = desk.design.layers.slice(1).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(3);
  expect(places[0], "the first one is in the middle, also above a disc").toBe("300 300");
});

it("lets new words break into lines", () => {
  const desk = opened();
  addWords(desk);
  const words = desk.design.layers[0]?.content;
  expect(words?.type === "text" && words.lines).toBe(3);
});

it("pastes layers as they lay above each other, above everything", () => {
  const desk = opened(...["a", "b", "c"].map((id, at) => shape(id, 100 * at, 50, solid("gold"))));
  desk.select(["b"]);
  desk.toggle("a");
  const text = cutOf(desk);
  desk.select(["a"]);
  expect(pasted(desk, text)).toBe(true);
  expect(order(desk).slice(0, 3)).toEqual(["a", "b", "c"]);
  expect(desk.design.layers.slice(3).map(({ x }) => x)).toEqual([16, 116]);
});
