import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { innermost } from "../design/tree";
import type { Design } from "../design/types";
import { ACTS } from "./acts";
import { Desk, type Change } from "./desk.svelte";

const disc = (id: string, x: number): Design["layers"][number] => ({
  id,
  x,
  y: 300,
  width: 100,
  height: 100,
  content: { type: "shape", shape: "circle" },
});
const design: Design = { version: 1, name: "Two", layers: [disc("a", 100), disc("b", 400)] };

let kept: Change[] = [];
const desk = () => new Desk({ steps: [{ name: "stage-step-open", design }], at: 0 }, (change) => kept.push(change));

beforeEach(() => {
  kept = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a desk", () => {
  it("keeps every step, and every way back and forth", () => {
    const one = desk();
    one.select(["a"]);
    one.act("stage-step-name", (now) => ({ ...now, name: "New" }));
    one.undo();
    one.redo();
    expect(kept.map((change) => ("by" in change ? change.by : change.step.name))).toEqual(["stage-step-name", -1, 1]);
    expect(one.design.name).toBe("New");
  });

  it("makes one step of arrow keys that follow each other, and another after a pause", () => {
    const one = desk();
    one.select(["a"]);
    for (let i = 0; i < 5; i += 1) ACTS.right.run(one);
    expect(kept).toHaveLength(0);
    vi.advanceTimersByTime(2000);
    expect(kept).toHaveLength(1);
    expect(one.design.layers[0]?.x).toBe(105);
    ACTS.right.run(one);
    one.undo();
    expect(one.design.layers[0]?.x, "what was going on is a step before it is undone").toBe(105);
  });

  it("forgets what is selected when it is gone", () => {
    const one = desk();
    one.select(["b"]);
    ACTS.copy.run(one);
    expect(one.selected).toEqual(["b-2"]);
    one.undo();
    expect(one.selected).toEqual([]);
  });

  it("leads out one step at a time", () => {
    const one = desk();
    one.selectAll();
    ACTS.group.run(one);
    one.select(["a"]);
    one.show("emblem");
    expect(one.leave() && one.panel).toBe("about");
    expect(one.leave() && one.selected).toEqual(["group-1"]);
    expect(one.leave() && one.selected).toEqual([]);
    expect(one.leave()).toBe(false);
  });

  it("takes groups around one another that are called the same for one", () => {
    const group = (id: string, name: string, ...layers: Design["layers"]): Design["layers"][number] => ({
      ...disc(id, 300),
      name,
      content: { type: "group", layers },
    });
    const cut = group("cut", "All three", group("twice", "All three", disc("middle", 300)));
    const other = group("frame", "Frame", group("picture", "Picture", disc("hill", 300)));
    const nested: Design = { version: 1, name: "Cut", layers: [cut, other] };
    const one = new Desk({ steps: [{ name: "stage-step-open", design: nested }], at: 0 }, () => undefined);
    expect(innermost(cut).id).toBe("twice");
    one.select(["middle"]);
    expect(one.leave() && one.selected, "nobody went in twice").toEqual(["cut"]);
    expect(innermost(other).id, "what has a name of its own is a thing of its own").toBe("frame");
    one.select(["hill"]);
    expect(one.leave() && one.selected).toEqual(["picture"]);
    expect(one.leave() && one.selected).toEqual(["frame"]);
  });

  it("ends the writing where another tool is taken", () => {
    const one = desk();
    one.select(["a"]);
    one.writing = "a";
    one.show("pen");
    expect(one.writing).toBeNull();
  });

  it("carries whole layers only: what lies in a group is drawn anew", () => {
    const one = desk();
    one.select(["a", "b"]);
    expect(one.whole).toEqual(["a", "b"]);
    ACTS.group.run(one);
    expect(one.whole).toEqual(["group-1"]);
    one.select(["a"]);
    expect(one.whole).toBeNull();
  });

  it("goes round when the next layer is asked for", () => {
    const one = desk();
    for (const expected of ["a", "b", "a"]) {
      ACTS.above.run(one);
      expect(one.selected).toEqual([expected]);
    }
    ACTS.below.run(one);
    expect(one.selected).toEqual(["b"]);
  });
});
