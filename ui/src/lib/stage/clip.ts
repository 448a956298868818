// Layers on the clipboard, as text: they can be pasted into another design, and read.

import { add } from "../design/edit";
import { every, renewed } from "../design/tree";
import type { Layer } from "../design/types";
import { onTop } from "./add";
import type { Desk } from "./desk.svelte";

const MARK = "roundel-layers";

/** The selected layers as text. */
export function cutOf(desk: Desk): string {
  // As they lie above each other, in whatever order they were selected.
  const layers = [...every(desk.design.layers)].flatMap(({ layer }) => (desk.selected.includes(layer.id) ? layer : []));
  return JSON.stringify({ [MARK]: 1, palette: desk.design.palette, layers });
}

/** Adds the layers in a text. Returns false when it holds none; the core still reads each as a file's. */
export function pasted(desk: Desk, text: string): boolean {
  if (!text.startsWith(`{"${MARK}":1`)) return false;
  let layers: Layer[];
  try {
    layers = (JSON.parse(text) as { layers: Layer[] }).layers;
  } catch {
    return false;
  }
  const ids: string[] = [];
  const top = onTop(desk);
  desk.act("stage-step-paste", (now) =>
    layers.reduce((design, layer) => {
      const fresh = renewed(design, { ...layer, x: layer.x + 16, y: layer.y + 16 });
      const above = ids.at(-1) ?? top;
      ids.push(fresh.id);
      return add(design, fresh, above);
    }, now),
  );
  desk.select(ids);
  return true;
}
