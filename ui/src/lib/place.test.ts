import { expect, it } from "vitest";
import { use } from "./backend";
import { fake } from "./backend/fake";
import { cameFrom, go, placed } from "./place.svelte";

it("knows where people were before", () => {
  use(fake({ remember: () => null }));
  go({ view: "give", workshop: null });
  go({ view: "issuer" });
  expect(cameFrom()).toEqual({ view: "give", workshop: null });
});

it("comes back to where people were", () => {
  const canvas = { view: "canvas", canvas: "c", question: "why", whole: false };
  expect(placed(JSON.stringify(canvas))).toEqual(canvas);
  const stage = { view: "stage", design: "d", canvas: null };
  expect(placed(JSON.stringify(stage))).toEqual(stage);
  const fromSheet = { view: "stage", design: "d", canvas: "c", question: "name", whole: true };
  expect(placed(JSON.stringify(fromSheet)), "whoever came from the whole sheet goes back to it").toEqual(fromSheet);
});

it("comes home from a place that is not understood", () => {
  const home = { view: "home" };
  expect(placed(null), "the first start").toEqual(home);
  expect(placed("{"), "a damaged text").toEqual(home);
  expect(placed('{"view":"wall"}'), "a place of a later Roundel").toEqual(home);
  expect(placed('{"view":"canvas"}'), "no canvas is said").toEqual(home);
});
