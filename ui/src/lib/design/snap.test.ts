import { describe, expect, it } from "vitest";
import type { Box } from "./geometry";
import { snap, snapAngle } from "./snap";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("snapping", () => {
  it("draws the middle of a box to the middle of the design", () => {
    const { by, guides } = snap(box(253, 100, 100, 40), [], 6);
    expect(by).toEqual({ x: -3, y: 0 });
    expect(guides).toEqual([{ axis: "x", at: 300, from: 0, to: 600, gap: false }]);
  });

  it("leaves a box alone that is near nothing", () => {
    expect(snap(box(10, 20, 33, 44), [box(400, 400, 50, 50)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  it("draws edges to the edges and middles of others, the nearest first", () => {
    const { by } = snap(box(104, 203, 50, 50), [box(100, 400, 90, 90), box(106, 450, 30, 30)], 6);
    expect(by.x, "two units to the second, four to the first").toBe(2);
    expect(by.y).toBe(0);
  });

  it("finds the place that makes gaps equal: behind, before and between", () => {
    const row = [box(20, 100, 60, 60), box(120, 100, 60, 60)];
    const behind = snap(box(217, 90, 50, 80), row, 6);
    expect(behind.by.x).toBe(3);
    expect(behind.guides.filter((guide) => guide.gap)).toHaveLength(2);
    const between = snap(box(208, 110, 50, 30), [box(20, 100, 60, 60), box(381, 100, 60, 60)], 6);
    expect(between.by.x, "80 and 381: the middle is 230.5").toBeCloseTo(-2.5);
  });

  it("never moves a box further than its reach", () => {
    for (let i = 0; i < 600; i += 7) {
      const { by } = snap(box(i, 600 - i, 37, 53), [box(90, 80, 77, 31), box(333, 250, 60, 90)], 5);
      expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(5);
    }
  });

  it("draws angles to eighths of a turn, and firmly to 15 degrees", () => {
    expect([snapAngle(43.5, false), snapAngle(20, false), snapAngle(20, true)]).toEqual([45, 20, 15]);
  });
});
