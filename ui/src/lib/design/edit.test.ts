import { describe, expect, it } from "vitest";
import { align, beside, distribute, order } from "./arrange";
import { add, duplicate, group, move, remove, resize, rotate, scale, ungroup } from "./edit";
import { boxOf, corners, frameAround, frameOf, type Frame } from "./geometry";
import { find } from "./tree";
import type { Design, Layer } from "./types";

const disc = (id: string, x: number, y: number, more: Partial<Layer> = {}): Layer => ({
  id,
  x,
  y,
  width: 100,
  height: 60,
  content: { type: "shape", shape: "circle" },
  ...more,
});

const three: Design = {
  version: 1,
  name: "Three",
  layers: [disc("a", 100, 100), disc("b", 230, 150), disc("c", 500, 400)],
};

const ids = (design: Design) => design.layers.map((layer) => layer.id);

const frame = (design: Design, id: string): Frame => {
  const found = frameOf(design, id);
  if (!found) throw new Error(`there is a layer ${id}`);
  return found;
};

const near = (one: Frame, other: Frame) =>
  corners(one).forEach((corner, i) => {
    expect(corner.x).toBeCloseTo(corners(other)[i]?.x ?? NaN, 1);
    expect(corner.y).toBeCloseTo(corners(other)[i]?.y ?? NaN, 1);
  });

describe("edits", () => {
  it("leave the design they were given, and every layer that they do not touch, as they are", () => {
    const before = JSON.stringify(three);
    const moved = move(three, ["a"], { x: 5, y: 0 });
    expect(JSON.stringify(three)).toBe(before);
    expect(moved.layers[1]).toBe(three.layers[1]);
    expect(move(three, ["a"], { x: 0, y: 0 })).toBe(three);
  });

  it("keep the anchor of a scaling and the centre of a turn in place", () => {
    const anchor = { x: 50, y: 70 };
    const larger = scale(three, ["a"], anchor, 2);
    expect(corners(frame(larger, "a"))[0]).toEqual(anchor);
    const turned = rotate(larger, ["a", "b"], { x: 200, y: 200 }, 90);
    expect(find(turned, "a")?.layer.rotation).toBe(90);
    near(frame(rotate(turned, ["a", "b"], { x: 200, y: 200 }, -90), "a"), frame(larger, "a"));
  });

  it("scale lines, letters and shadows with the box", () => {
    const layer = disc("t", 300, 300, {
      outline: { ink: "#000000", width: 4 },
      shadow: { ink: "#000000", dy: 6, blur: 5 },
      content: { type: "text", text: "Hi", font: "Nunito", weight: 700, size: 40 },
    });
    const large = scale({ ...three, layers: [layer] }, ["t"], { x: 300, y: 300 }, 2).layers[0];
    expect(large).toMatchObject({ outline: { width: 8 }, shadow: { dy: 12, blur: 10 }, content: { size: 80 } });
  });

  it("keep the opposite side of a turned layer where it is when one side is pulled", () => {
    const turned = rotate(three, ["c"], { x: 500, y: 400 }, 30);
    const wide = resize(turned, "c", { left: -50, right: 110, top: -30, bottom: 30 });
    const [before, after] = [corners(frame(turned, "c")), corners(frame(wide, "c"))];
    expect(after[0].x).toBeCloseTo(before[0].x, 1);
    expect(after[3].y).toBeCloseTo(before[3].y, 1);
    expect(wide.layers[2]?.width).toBe(160);
  });

  it("do not touch what is locked, nor what lies in a locked group", () => {
    const locked = { ...three, layers: [disc("a", 100, 100, { locked: true }), ...three.layers.slice(1)] };
    expect(move(locked, ["a"], { x: 9, y: 9 })).toBe(locked);
    expect(remove(locked, ["a"])).toBe(locked);
    const held = group(three, ["a", "b"]);
    const closed = { ...held.design, layers: held.design.layers.map((layer) => ({ ...layer, locked: true })) };
    expect(move(closed, ["a"], { x: 9, y: 9 })).toBe(closed);
  });

  it("add above a layer, in its group", () => {
    expect(ids(add(three, disc("d", 0, 0), "a"))).toEqual(["a", "d", "b", "c"]);
    const { design, id } = group(three, ["a", "b"]);
    const inner = find(add(design, disc("d", 0, 0), "a"), id ?? "")?.layer.content;
    expect(inner?.type === "group" && inner.layers.map((layer) => layer.id)).toEqual(["a", "d", "b"]);
  });

  it("copy with new ids, also inside groups", () => {
    const held = group(three, ["a", "b"]);
    const copied = duplicate(held.design, [held.id ?? ""]);
    const all = JSON.stringify(copied.design).match(/"id":"[^"]+"/g) ?? [];
    expect(new Set(all).size).toBe(all.length);
    expect(copied.ids).toHaveLength(1);
  });
});

describe("groups", () => {
  it("leave everything where it is, going in and coming out", () => {
    const turned = rotate(three, ["a"], { x: 100, y: 100 }, 20);
    const { design, id } = group(turned, ["a", "c"]);
    expect(ids(design)).toEqual(["b", "group-1"]);
    near(frame(design, "a"), frame(turned, "a"));
    near(frame(ungroup(design, id ?? "").design, "a"), frame(turned, "a"));
  });

  it("come apart where they were moved, turned and scaled to", () => {
    const { design, id } = group(three, ["a", "c"]);
    const whole = id ?? "";
    let moved = move(design, [whole], { x: 13, y: -7 });
    moved = rotate(moved, [whole], { x: 250, y: 200 }, 35);
    moved = scale(moved, [whole], { x: 80, y: 90 }, 1.5);
    near(frame(ungroup(moved, whole).design, "c"), frame(moved, "c"));
  });

  it("vanish with the last thing they hold", () => {
    const { design } = group(three, ["a", "b"]);
    expect(ids(remove(design, ["a", "b"]))).toEqual(["c"]);
  });

  it("let a layer inside be moved in the design's units", () => {
    const { design, id } = group(three, ["a", "c"]);
    const turned = scale(rotate(design, [id ?? ""], { x: 300, y: 300 }, 90), [id ?? ""], { x: 0, y: 0 }, 0.5);
    const [before, after] = [frame(turned, "a"), frame(move(turned, ["a"], { x: 40, y: 0 }), "a")];
    expect(boxOf(after).left - boxOf(before).left).toBeCloseTo(40, 1);
    expect(boxOf(after).top).toBeCloseTo(boxOf(before).top, 1);
  });
});

describe("arranging", () => {
  it("brings several into line with each other, and one with the design", () => {
    const left = align(three, ["a", "b", "c"], "left");
    expect(left.layers.map((layer) => layer.x)).toEqual([100, 100, 100]);
    expect(align(three, ["c"], "centre").layers[2]?.x).toBe(300);
  });

  it("makes gaps equal", () => {
    const even = distribute(three, ["a", "b", "c"], "x");
    expect(even.layers.map((layer) => layer.x)).toEqual([100, 300, 500]);
    expect(distribute(three, ["a", "b"], "x")).toBe(three);
  });

  it("moves layers up and down, one place or all the way, and no further", () => {
    expect(ids(order(three, ["a"], "up"))).toEqual(["b", "a", "c"]);
    expect(ids(order(three, ["c"], "down"))).toEqual(["a", "c", "b"]);
    expect(ids(order(three, ["a"], "top"))).toEqual(["b", "c", "a"]);
    expect(ids(order(three, ["a", "c"], "bottom"))).toEqual(["a", "c", "b"]);
    expect(order(three, ["c"], "up")).toBe(three);
    expect(order(three, ["a"], "down")).toBe(three);
    expect(ids(beside(three, "a", "c", "above"))).toEqual(["b", "c", "a"]);
    expect(ids(beside(three, "c", "a", "above"))).toEqual(["a", "c", "b"]);
    expect(beside(three, "b", "a", "above"), "it lies there already: no step for undo").toBe(three);
  });

  it("frames one layer with its turn and several upright", () => {
    const turned = rotate(three, ["a"], { x: 100, y: 100 }, 45);
    expect(frameAround(turned, ["a"])?.plane.b).toBeCloseTo(Math.SQRT1_2);
    expect(frameAround(turned, ["a", "b"])?.plane.b).toBe(0);
  });
});
