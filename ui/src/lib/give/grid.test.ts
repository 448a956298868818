import { describe, expect, it } from "vitest";
import { isTicked, move, nextMark, ticked, toggle } from "./grid";

const badges = ["lamp", "torch"];
const rows = [2, 3, 5];
const none = new Set<string>();

describe("the ticks", () => {
  it("begin with everybody and everything", () => {
    expect(ticked(none, badges, rows)).toBe("all");
  });

  it("are taken away and given by row, by column and altogether", () => {
    const row = toggle(none, badges, [3]);
    expect([isTicked(row, "lamp", 3), isTicked(row, "torch", 3), isTicked(row, "lamp", 2)]).toEqual([false, false, true]);
    expect(ticked(row, ["lamp"], rows)).toBe("some");
    expect(ticked(toggle(row, ["lamp"], rows), ["lamp"], rows), "a column with gaps is filled first").toBe("all");
    expect(ticked(toggle(none, badges, rows), badges, rows)).toBe("none");
  });

  it("leave what was there as it was", () => {
    toggle(none, badges, rows);
    expect(none.size).toBe(0);
  });
});

describe("the keys", () => {
  const size = { row: 30, column: 3 };
  const press = (key: string, at = { row: 5, column: 1 }, ctrlKey = false, rightToLeft = false) =>
    move(at, size, { key, ctrlKey }, rightToLeft);

  it("go one cell, one page, to the ends", () => {
    expect(press("ArrowDown")).toEqual({ row: 6, column: 1 });
    expect(press("PageUp")).toEqual({ row: 0, column: 1 });
    expect(press("End")).toEqual({ row: 5, column: 2 });
    expect(press("End", undefined, true)).toEqual({ row: 29, column: 2 });
    expect(press("a"), "other keys are nobody's").toBeNull();
  });

  it("stay in the grid", () => {
    expect(press("ArrowUp", { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press("ArrowRight", { row: 0, column: 2 })).toEqual({ row: 0, column: 2 });
  });

  it("follow the writing", () => {
    expect(press("ArrowLeft", undefined, false, true)).toEqual({ row: 5, column: 2 });
  });
});

it("a mark goes round", () => {
  expect([nextMark("here"), nextMark("later"), nextMark("absent")]).toEqual(["later", "absent", "here"]);
});
