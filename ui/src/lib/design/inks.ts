/** Colours by their use. Parts of the catalogue name five uses; a design names its colours as it likes. */

import type { Design, Ink, Layer } from "./types";

/** What a part of the catalogue calls its colours. */
export const USES = ["field", "rim", "accent", "light", "paper", "ink"] as const;
export type Use = (typeof USES)[number];

/** Where inks stand in a layer. */
const PLACES = new Set(["ink", "back", "fold", "hem", "accent", "second", "light", "shade", "dark"]);

/** Used where a design has no colours at all. */
const PLAIN: Record<Use, Ink> = {
  field: "#0E7C7B",
  rim: "#E0A526",
  accent: "#D9432F",
  light: "#FFFDF8",
  paper: "#F6F1E7",
  ink: "#23262D",
};

interface Shade {
  readonly name: Ink;
  /** 0 black, 1 white. */
  readonly light: number;
  /** 0 grey, 1 full. */
  readonly vivid: number;
}

/** The colour of the design for each use: its own of that name, else the one that suits best. */
export function usesOf(design: Design): Record<Use, Ink> {
  const shades = (design.palette ?? []).map((swatch) => shade(swatch.name, swatch.colour));
  const named = new Set(shades.map(({ name }) => name));
  const best = (merit: (one: Shade) => number, but: readonly Ink[] = []): Ink | undefined =>
    shades
      .filter(({ name }) => !but.includes(name))
      .reduce<Shade | undefined>((top, one) => (!top || merit(one) > merit(top) ? one : top), undefined)?.name;
  const ink = best(({ light }) => -light);
  const light = best((one) => one.light);
  const apart = [ink, light].filter((name) => name !== undefined);
  const accent = best(({ vivid }) => vivid, apart);
  const rim = best(({ vivid, light }) => vivid + light, [...apart, ...(accent ? [accent] : [])]);
  const field = best(({ vivid, light }) => vivid - light, apart);
  const suited: Partial<Record<Use, Ink>> = { field, rim: rim ?? accent, accent, light, paper: light, ink };
  const use = (use: Use): Ink => (named.has(use) ? use : (suited[use] ?? PLAIN[use]));
  return {
    field: use("field"),
    rim: use("rim"),
    accent: use("accent"),
    light: use("light"),
    paper: use("paper"),
    ink: use("ink"),
  };
}

/** The layer with the uses that its inks name replaced by the design's own colours. */
export function inUses(layer: Layer, uses: Record<Use, Ink>): Layer {
  return replaced(layer, uses) as Layer;
}

function replaced(value: unknown, uses: Record<Use, Ink>): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, uses));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const use = PLACES.has(key) ? USES.find((one) => one === inner) : undefined;
    return [key, use ? uses[use] : replaced(inner, uses)];
  });
  return Object.fromEntries(entries);
}

/** Red, green and blue of `#RRGGBB` or `#RRGGBBAA`, 0 to 255. */
function channels(colour: string): readonly [number, number, number] {
  const at = (from: number) => parseInt(colour.slice(from, from + 2), 16) || 0;
  return [at(1), at(3), at(5)];
}

function shade(name: Ink, colour: string): Shade {
  const [r, g, b] = channels(colour);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  return { name, light: (0.299 * r + 0.587 * g + 0.114 * b) / 255, vivid: (most - least) / 255 };
}

/** How far a colour of the picture may be from the one it was painted with, in each channel. */
const ROUNDED = 2;

/** The swatch that a colour of the picture was painted with, else the colour: what names a swatch goes with its palette. */
export function inkOf(design: Design, colour: string): Ink {
  const seen = channels(colour);
  const same = (design.palette ?? []).find((swatch) => {
    const own = channels(swatch.colour);
    return swatch.colour.length === 7 && own.every((part, i) => Math.abs(part - (seen[i] ?? 0)) <= ROUNDED);
  });
  return same?.name ?? colour;
}

/** Whether light marks stand out on it better than dark ones. */
export function isDark(colour: string): boolean {
  return shade("", colour).light < 0.55;
}
