// A starter becomes somebody's own badge: in their language, with their name, and where it comes from stays known.

import { every, patch } from "../design/tree";
import type { Design } from "../design/types";
import { t } from "../shared/language.svelte";

/** The text of what a starter calls a layer: `Light on the loaf` is `layer-light-on-the-loaf`. */
export const layerText = (name: string) => `layer-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;

/** A starter, by the word that names it, as a badge of this name. */
export function ownBadge(starter: Design, word: string, name: string): Design {
  const ids = [...every(starter.layers)].map(({ layer }) => layer.id);
  const named = patch(starter, ids, (layer) => (layer.name ? { ...layer, name: t(layerText(layer.name)) } : layer));
  // Whoever changes it is its maker from now on.
  const origin = { designs: [starter.name], credits: starter.credit ? [starter.credit] : [] };
  return { ...named, name, alt: t(`starter-alt-${word}`), credit: undefined, origin };
}
