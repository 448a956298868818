/** Layers among each other: in line, evenly spaced, above and below. */

import { move, unlocked } from "./edit";
import { boxOf, frameOf, union, type Box } from "./geometry";
import { parentOf, siblings, withSiblings } from "./tree";
import { SIDE, type Design } from "./types";

export type Edge = "left" | "centre" | "right" | "top" | "middle" | "bottom";
export type Axis = "x" | "y";
export type Step = "top" | "up" | "down" | "bottom";

const WHOLE: Box = { left: 0, top: 0, right: SIDE, bottom: SIDE };

/** Brings layers into line: with the box around them, a single one with the design. */
export function align(design: Design, ids: readonly string[], edge: Edge): Design {
  const boxes = boxesOf(design, ids);
  const all = boxes.length > 1 ? union(boxes.map(([, box]) => box)) : WHOLE;
  if (!all) return design;
  return boxes.reduce((next, [id, box]) => {
    const horizontal = edge === "left" || edge === "centre" || edge === "right";
    const by = place(all, edge) - place(box, edge);
    return move(next, [id], horizontal ? { x: by, y: 0 } : { x: 0, y: by });
  }, design);
}

function place(box: Box, edge: Edge): number {
  switch (edge) {
    case "left":
      return box.left;
    case "centre":
      return (box.left + box.right) / 2;
    case "right":
      return box.right;
    case "top":
      return box.top;
    case "middle":
      return (box.top + box.bottom) / 2;
    case "bottom":
      return box.bottom;
  }
}

/** Leaves the outermost two where they are and makes the gaps between all equal. Takes three or more. */
export function distribute(design: Design, ids: readonly string[], axis: Axis): Design {
  const [start, end] = axis === "x" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const boxes = boxesOf(design, ids).sort(([, a], [, b]) => a[start] + a[end] - b[start] - b[end]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || boxes.length < 3) return design;
  const filled = boxes.reduce((sum, [, box]) => sum + box[end] - box[start], 0);
  const gap = (last[1][end] - first[1][start] - filled) / (boxes.length - 1);
  let next = design;
  let at = first[1][start];
  for (const [id, box] of boxes) {
    const by = at - box[start];
    next = move(next, [id], axis === "x" ? { x: by, y: 0 } : { x: 0, y: by });
    at += box[end] - box[start] + gap;
  }
  return next;
}

function boxesOf(design: Design, ids: readonly string[]): [string, Box][] {
  return unlocked(design, ids).flatMap((id) => {
    const frame = frameOf(design, id);
    return frame ? [[id, boxOf(frame)] as [string, Box]] : [];
  });
}

/** Moves layers above or below those beside them; they keep their order among themselves. */
export function order(design: Design, ids: readonly string[], step: Step): Design {
  const first = ids[0];
  if (first === undefined) return design;
  const parent = parentOf(design, first);
  const layers = [...siblings(design, parent)];
  const chosen = layers.filter((layer) => ids.includes(layer.id));
  const rest = layers.filter((layer) => !ids.includes(layer.id));
  if (chosen.length === 0 || rest.length === 0) return design;
  const below = (count: number) => [...rest.slice(0, count), ...chosen, ...rest.slice(count)];
  const lowest = layers.findIndex((layer) => ids.includes(layer.id));
  const highest = layers.findLastIndex((layer) => ids.includes(layer.id));
  // How many of the others lie below: up passes the next one above the highest, down the next one below the lowest.
  const under = layers.slice(0, highest).filter((layer) => !ids.includes(layer.id)).length;
  const next = { top: below(rest.length), bottom: below(0), up: below(under + 1), down: below(lowest - 1) };
  if (step === "down" && lowest === 0) return design;
  if (step === "up" && highest === layers.length - 1) return design;
  return withSiblings(design, parent, next[step]);
}

/** Puts a layer right above or below one of the same group. */
export function beside(design: Design, id: string, other: string, side: "above" | "below"): Design {
  const parent = parentOf(design, id);
  const layers = siblings(design, parent);
  const moved = layers.find((layer) => layer.id === id);
  const rest = layers.filter((layer) => layer.id !== id);
  const at = rest.findIndex((layer) => layer.id === other);
  if (!moved || at < 0) return design;
  const to = side === "above" ? at + 1 : at;
  return layers[to] === moved ? design : withSiblings(design, parent, rest.toSpliced(to, 0, moved));
}
