// What shapes, ribbons and patterns are called in the window's language.

import { t } from "../../shared/language.svelte";

/** The text of the part's id where the language has one, else its English name. */
export function partName(kind: "shape" | "ribbon" | "pattern", part: { id: string; name: string }): string {
  const id = `part-${kind}-${part.id}`;
  const text = t(id);
  return text === id ? part.name : text;
}
