import { expect, it } from "vitest";
import { twoOf } from "./words";

it("asks for one word of each half", () => {
  expect(twoOf(24, () => 0)).toEqual([1, 13]);
  expect(twoOf(24, () => 0.999)).toEqual([12, 24]);
});
