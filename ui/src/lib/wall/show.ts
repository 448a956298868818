// What hangs on the wall, in which order and where the show is. Pure: chance is an argument.
import type { WallWork } from "../backend";

export type Grouping = "none" | "group" | "path";

export interface Section {
  /** What the works have in common; null for those that have nothing of it, and where nothing is grouped. */
  title: string | null;
  works: WallWork[];
}

/** The works without those that are hidden, by what they have in common; those that have nothing in common come last. */
export function sections(works: readonly WallWork[], hidden: readonly string[], grouping: Grouping): Section[] {
  const shown = works.filter(({ design }) => !hidden.includes(design));
  if (grouping === "none") return shown.length ? [{ title: null, works: shown }] : [];
  const path = grouping === "path" ? paths(shown) : undefined;
  const found = new Map<string | null, WallWork[]>();
  for (const work of shown) {
    const title = path ? (path.get(work) ?? null) : work.group;
    found.set(title, [...(found.get(title) ?? []), work]);
  }
  const titles = [...found.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, undefined, { numeric: true })));
  return titles.map((title) => ({ title, works: found.get(title) ?? [] }));
}

/**
 * What to call the path of each work that shares one: on one path are those of which the same is said, and those of which one
 * is named in what is said of the other.
 */
function paths(works: readonly WallWork[]): Map<WallWork, string> {
  const plain = (text: string | null) => text?.trim().toLocaleLowerCase() ?? "";
  const names = (one: WallWork, other: WallWork) => plain(other.title).length > 2 && plain(one.path).includes(plain(other.title));
  const joined = (one: WallWork, other: WallWork) =>
    (plain(one.path) !== "" && plain(one.path) === plain(other.path)) || names(one, other) || names(other, one);
  const called = new Map<WallWork, string>();
  let left = [...works];
  for (let first = left.shift(); first; first = left.shift()) {
    const path = [first];
    // It grows while it is gone through.
    for (const work of path) {
      path.push(...left.filter((other) => joined(work, other)));
      left = left.filter((other) => !path.includes(other));
    }
    if (path.length === 1) continue;
    const alike = path.every((work) => plain(work.path) === plain(first.path));
    const title = alike && first.path ? first.path.trim() : path.map((work) => work.title.trim()).join(" · ");
    for (const work of path) called.set(work, title);
  }
  return called;
}

/** The same works in another order (Fisher and Yates). `chance` answers from 0 up to 1. */
export function shuffled<T>(list: readonly T[], chance: () => number = Math.random): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** One further, round in a circle; from where all are shown to the first or the last. */
export function step(at: number | null, count: number, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}

/**
 * The side of a place so that all fit into a room, in rows of their own for each section of `counts`; but not below `least`,
 * then the wall is scrolled.
 */
export function sideOf(counts: readonly number[], width: number, height: number, least: number): number {
  let best = 0;
  for (let columns = 1; columns <= Math.max(...counts, 0); columns += 1) {
    const rows = counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
    best = Math.max(best, Math.min(width / columns, height / rows));
  }
  return Math.max(Math.min(best, width), Math.min(least, width));
}
