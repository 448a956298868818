import { expect, test } from "vitest";
import { type PackFound, use } from "../backend";
import { fake } from "../backend/fake";
import { Collecting } from "./collect.svelte";

const good: PackFound = {
  path: "/a/Seat 4.roundel",
  file: "Seat 4.roundel",
  state: { is: "good", workshop: "Afternoon", seat: "Seat 4", made: "2026-10-03T14:00:00Z", people: ["Seat 4"], works: 2, awards: 0, start: false },
};
const locked: PackFound = { path: "/a/b.roundel", file: "b.roundel", state: { is: "locked" } };

test("what is on a stick is sorted into what can be taken in and what asks", async () => {
  use(fake({ packs_on: () => [good, locked], job: () => null }));
  const collecting = new Collecting();
  await collecting.look("/a");
  expect(collecting.good).toEqual([good]);
  expect(collecting.locked).toEqual([locked]);
  await collecting.look(undefined);
  expect(collecting.packs, "the stick was pulled").toBeUndefined();
});

test("the answer for a stick that was exchanged meanwhile is dropped", async () => {
  let first = (_: PackFound[]) => {};
  const answers = [new Promise<PackFound[]>((resolve) => (first = resolve)), Promise.resolve([locked])];
  use(fake({ packs_on: () => answers.shift() ?? [], job: () => null }));
  const collecting = new Collecting();
  const slow = collecting.look("/a");
  await collecting.look("/b");
  first([good]);
  await slow;
  expect(collecting.packs).toEqual([locked]);
});
