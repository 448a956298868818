// What the parts of the catalogue are called in the window's language.

import { t } from "../../shared/language.svelte";

/** The name of a shape, ribbon, pattern or palette. */
export function partName(kind: "shape" | "ribbon" | "pattern" | "palette", id: string): string {
  return t(`part-${kind}-${id}`);
}
