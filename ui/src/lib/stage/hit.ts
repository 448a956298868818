// Which layer lies at a point. What is painted counts, as the webview knows it from the composed picture.

import { contains, frameOn, planeOf, type Point } from "../design/geometry";
import { siblings } from "../design/tree";
import type { Design } from "../design/types";
import { Scene } from "./scene";
import type { View } from "./view.svelte";

/** Thin things are hit from so near, in px. */
const NEAR = 7;
const AROUND = [-NEAR, NEAR].flatMap((step): Point[] => [
  { x: step, y: 0 },
  { x: 0, y: step },
]);

/** The topmost free layer of a group (null: the outermost) at a point of the window, or null. */
export function hitAt(design: Design, within: string | null, px: Point, view: View): string | null {
  const plane = planeOf(design, within);
  const exact = beside(Scene.at(px.x, px.y), within);
  const near = beside(
    AROUND.flatMap(({ x, y }) => Scene.at(px.x + x, px.y + y)),
    within,
  );
  const hit = siblings(design, within).findLast((layer) => {
    if (layer.locked || layer.visible === false) return false;
    const { type } = layer.content;
    const thin = type === "emblem" || type === "drawing" || type === "text";
    if (exact.has(layer.id) || (thin && near.has(layer.id))) return true;
    // Straight words are hit between their letters too.
    const straight = type === "text" && (layer.content.curve?.kind ?? "straight") === "straight";
    return straight && contains(frameOn(plane, layer), view.units(px));
  });
  return hit?.id ?? null;
}

/** Of the chains of layers that were hit, those that lie in a group. */
function beside(chains: readonly string[][], within: string | null): Set<string> {
  const ids = chains.map((chain) => chain[(within === null ? chain.length : chain.indexOf(within)) - 1]);
  return new Set(ids.filter((id) => id !== undefined));
}
