import { expect, test } from "vitest";
import { lockedByHand, lockedItself, sawOpen } from "./idle";

test("a key that was open locked itself, until somebody locks it", () => {
  expect(lockedItself("did:key:ours")).toBe(false);
  sawOpen("did:key:ours");
  expect(lockedItself("did:key:ours")).toBe(true);
  expect(lockedItself("did:key:theirs")).toBe(false);
  lockedByHand("did:key:ours");
  expect(lockedItself("did:key:ours")).toBe(false);
});
