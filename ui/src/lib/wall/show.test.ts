import { expect, test } from "vitest";
import type { WallWork } from "../backend";
import { sections, shuffled, sideOf, step } from "./show";

const work = (design: string, group: string | null): WallWork => ({ design, title: design, author: null, group, path: null, drawn: "", stickers: [] });
const works = [work("a", "Group 10"), work("b", null), work("c", "Group 2"), work("d", "Group 2")];

test("groups are counted as people count, and those without one come last", () => {
  const found = sections(works, ["d"], "group");
  expect(found.map(({ title, works }) => [title, works.map(({ design }) => design)])).toEqual([
    ["Group 2", ["c"]],
    ["Group 10", ["a"]],
    [null, ["b"]],
  ]);
  expect(sections(works, works.map(({ design }) => design), "none"), "an empty wall has no section").toEqual([]);
});

test("a path joins what is said in the same words, and badges that name each other", () => {
  const on = (title: string, path: string | null): WallWork => ({ ...work(title, null), path });
  const wall = [on("Ohm", "Circuits"), on("Reads a Circuit", "Before it: first solder."), on("Volt", " circuits"), on("First Solder", null), on("Night Owl", "Alone")];
  const found = sections(wall, [], "path");
  expect(found.map(({ title, works }) => [title, works.map(({ design }) => design)])).toEqual([
    ["Circuits", ["Ohm", "Volt"]],
    ["Reads a Circuit · First Solder", ["Reads a Circuit", "First Solder"]],
    [null, ["Night Owl"]],
  ]);
});

test("a shuffle loses nothing", () => {
  expect(shuffled([1, 2, 3, 4], () => 0)).toEqual([2, 3, 4, 1]);
  expect(shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});

test("the show goes round in a circle and begins at either end", () => {
  expect([step(null, 3, 1), step(null, 3, -1), step(2, 3, 1), step(0, 3, -1), step(null, 0, 1)]).toEqual([0, 2, 0, 2, null]);
});

test("badges are as large as the room allows", () => {
  expect(sideOf([1], 1000, 600, 90)).toBe(600);
  expect(sideOf([12], 1200, 900, 90)).toBe(300);
  expect(sideOf([4, 4, 4], 1200, 600, 90), "each group has a row").toBe(200);
  expect(sideOf([2000], 1200, 900, 90), "too many are scrolled").toBe(90);
});
