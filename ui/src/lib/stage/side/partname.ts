// What the parts of the catalogue are called in the window's language.

import type { PaletteCard } from "../../backend";
import { t } from "../../shared/language.svelte";

/** The name of a shape, ribbon, pattern or palette. */
export function partName(kind: "shape" | "ribbon" | "pattern" | "palette", id: string): string {
  return t(`part-${kind}-${id}`);
}

/** The name of a palette: of a workshop's own, as its people call it. */
export const paletteName = ({ own, palette }: PaletteCard) => (own ? palette.name : partName("palette", palette.id));
