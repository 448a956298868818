import { expect, it } from "vitest";
import { comesTooLate } from "./twice";

const hit = (isConnected: boolean, boxes: number) => ({ isConnected, getClientRects: () => ({ length: boxes }) });

it("takes every first click, and a second one on what is still there", () => {
  expect(comesTooLate(1, hit(false, 0))).toBe(false);
  expect(comesTooLate(2, hit(true, 1))).toBe(false);
  expect(comesTooLate(3, hit(true, 1))).toBe(false);
  expect(comesTooLate(2, null)).toBe(false);
});

it("leaves a second click out when the first one took what it hit away or hid it", () => {
  expect(comesTooLate(2, hit(false, 0))).toBe(true);
  expect(comesTooLate(2, hit(true, 0))).toBe(true);
});
