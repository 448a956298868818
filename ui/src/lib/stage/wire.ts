// A design on its way to the core. Its type there is written from Rust, where documents can be changed in place.

import type { Design as Wire, Fill as WireFill, Layer as WireLayer, PlaceholderWords } from "../backend";
import type { Design, Fill, Layer } from "../design/types";
import { dayInFull, t } from "../shared/language.svelte";

export const wire = (design: Design): Wire => design as unknown as Wire;
export const taken = (design: Wire): Design => design as unknown as Design;
export const layerTaken = (layer: WireLayer): Layer => layer as unknown as Layer;
export const fillTaken = (fill: WireFill): Fill => fill as unknown as Fill;

/** What stands on the stage for the words that are filled in for each award. */
export function examples(design: Design): PlaceholderWords {
  return { badge: design.name, ...exampleWords() };
}

/** The same without the name, which every design has itself. */
export function exampleWords(): PlaceholderWords {
  return { earner: t("stage-example-earner"), issuer: t("stage-example-issuer"), date: dayInFull(new Date()) };
}
