/** The numbers of each family of shapes with their limits, as in `art::design::limits`. */

import type { Shape } from "./types";

type Range = readonly [least: number, most: number];

/** Counts are whole; everything else is a share or an angle. */
const COUNTS: readonly string[] = [
  "sides",
  "points",
  "bumps",
  "petals",
  "teeth",
  "rays",
  "lobes",
  "bites",
  "holes",
  "puffs",
  "pleats",
];

const RANGES: { readonly [family: string]: { readonly [number: string]: Range } } = {
  rectangle: { rounding: [0, 1] },
  hexagon: { rounding: [0, 1] },
  polygon: { sides: [3, 24], rounding: [0, 1], turn: [0, 1] },
  star: { points: [3, 72], depth: [0.01, 0.95], rounding: [0, 1] },
  scallop: { bumps: [3, 72], depth: [0.01, 0.5] },
  rosette: { petals: [3, 72], depth: [0.01, 0.5] },
  ring: { thickness: [0.01, 0.99] },
  squircle: { power: [2, 10] },
  gear: { teeth: [5, 48], depth: [0.03, 0.5], share: [0.1, 0.7] },
  flower: { petals: [3, 24], depth: [0.05, 0.8] },
  sun: { rays: [5, 48], depth: [0.05, 0.6], share: [0.2, 1] },
  pebble: { lobes: [2, 7], depth: [0, 0.3] },
  egg: { taper: [0, 0.6] },
  drop: { taper: [0, 1] },
  heart: { cleft: [0.05, 0.6] },
  leaf: { belly: [0, 1] },
  crescent: { phase: [0.1, 0.9] },
  cross: { arm: [0.1, 0.9], flare: [0, 1] },
  arch: { rise: [0.1, 1], point: [0, 1] },
  tag: { slope: [0.05, 0.5] },
  ticket: { bites: [1, 12], size: [0.1, 0.45] },
  stamp: { holes: [4, 24] },
  cloud: { puffs: [4, 7] },
  bubble: { tail: [-1, 1], rounding: [0, 1] },
  book: { sag: [0, 0.3] },
  flag: { wave: [0, 0.3] },
  house: { roof: [0.2, 0.6] },
  lock: { waist: [0.2, 0.9] },
  puzzle: { knob: [0.08, 0.16] },
  plate: { corner: [0.05, 0.5] },
  gem: { crown: [0.15, 0.6] },
  medal: { disc: [0.5, 0.85] },
  cockade: { pleats: [8, 48], disc: [0.5, 0.9] },
  crown: { points: [3, 7], depth: [0.2, 0.7] },
  bookmark: { notch: [-0.45, 0.45] },
  fan: { sweep: [30, 180] },
  mountain: { second: [0.3, 0.95] },
  bell: { flare: [0.1, 0.5] },
  tree: { trunk: [0.1, 0.4] },
  flame: { lean: [-0.5, 0.5] },
};

/** A number of a shape that can be changed. */
export interface ShapeNumber {
  /** Its field, such as `points`. */
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The numbers of this shape. */
export function numbersOf(shape: Shape): ShapeNumber[] {
  const fields = shape as unknown as Readonly<Record<string, number | undefined>>;
  return Object.entries(RANGES[shape.shape] ?? {}).map(([name, [least, most]]) => {
    const step = COUNTS.includes(name) ? 1 : most > 20 ? 5 : 0.01;
    return { name, value: fields[name] ?? Math.max(0, least), least, most, step };
  });
}

/** The shape with one number changed. */
export function withNumber<T extends Shape>(shape: T, name: string, value: number): T {
  return { ...shape, [name]: value };
}
