// Layers on the clipboard, as text: they can be pasted into another design, and read.

import { add } from "../design/edit";
import { renewed } from "../design/tree";
import type { Layer } from "../design/types";
import type { Desk } from "./desk.svelte";

const MARK = "roundel-layers";

/** The selected layers as text. */
export function cutOf(desk: Desk): string {
  return JSON.stringify({ [MARK]: 1, palette: desk.design.palette, layers: desk.layers });
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
  desk.act("stage-step-paste", (now) =>
    layers.reduce((design, layer) => {
      const fresh = renewed(design, { ...layer, x: layer.x + 16, y: layer.y + 16 });
      ids.push(fresh.id);
      return add(design, fresh, desk.selected.at(-1) ?? null);
    }, now),
  );
  desk.select(ids);
  return true;
}
