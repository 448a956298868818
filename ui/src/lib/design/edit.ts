/** Edits of a design: each takes one and returns another, or the same one where nothing changes. Points are the design's. */

import { apply, direction, inverse, planeOf, rotated, turn, type Box, type Point } from "./geometry";
import { LIMITS, scaled, tame, upright } from "./size";
import { find, freshId, parentOf, patch, renewed, siblings, without, withSiblings } from "./tree";
import type { Content, Design, Ink, Layer } from "./types";

/** Adds a layer above the one of this id, in its group; on top of everything for null. */
export function add(design: Design, layer: Layer, above: string | null = null): Design {
  const found = above === null ? undefined : find(design, above);
  const parent = found?.within.at(-1)?.id ?? null;
  const beside = siblings(design, parent);
  const at = found ? beside.indexOf(found.layer) + 1 : beside.length;
  return withSiblings(design, parent, [...beside.slice(0, at), layer, ...beside.slice(at)]);
}

/** Takes layers out; locked ones stay. */
export function remove(design: Design, ids: readonly string[]): Design {
  const free = unlocked(design, ids);
  return free.length === 0 ? design : without(design, free);
}

/** The layers among these that may be changed. */
export function unlocked(design: Design, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const found = find(design, id);
    return found && ![...found.within, found.layer].some((layer) => layer.locked);
  });
}

/** Moves layers that are not locked. */
export function move(design: Design, ids: readonly string[], by: Point): Design {
  if (by.x === 0 && by.y === 0) return design;
  return each(design, ids, (layer, plane) => {
    const shift = direction(inverse(plane), by);
    return at(layer, { x: layer.x + shift.x, y: layer.y + shift.y });
  });
}

/** Makes layers that are not locked `by` times as large, `anchor` staying where it is. */
export function scale(design: Design, ids: readonly string[], anchor: Point, by: number): Design {
  if (by === 1) return design;
  return each(design, ids, (layer, plane) => {
    const fixed = apply(inverse(plane), anchor);
    const place = { x: fixed.x + (layer.x - fixed.x) * by, y: fixed.y + (layer.y - fixed.y) * by };
    return at(scaled(layer, by), place);
  });
}

/** Turns layers that are not locked about a point. */
export function rotate(design: Design, ids: readonly string[], about: Point, degrees: number): Design {
  if (degrees === 0) return design;
  return each(design, ids, (layer, plane) => {
    const centre = apply(inverse(plane), about);
    return { ...at(layer, rotated(layer, centre, degrees)), rotation: upright((layer.rotation ?? 0) + degrees) };
  });
}

/** Gives a layer another box, told in its own plane with its present middle at the origin. */
export function resize(design: Design, id: string, box: Box): Design {
  return each(design, [id], (layer) => {
    const shift = rotated(
      { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
      { x: 0, y: 0 },
      layer.rotation ?? 0,
    );
    return {
      ...at(layer, { x: layer.x + shift.x, y: layer.y + shift.y }),
      width: tame(box.right - box.left, LIMITS.side),
      height: tame(box.bottom - box.top, LIMITS.side),
    };
  });
}

function each(
  design: Design,
  ids: readonly string[],
  change: (layer: Layer, plane: ReturnType<typeof planeOf>) => Layer,
): Design {
  const free = unlocked(design, ids);
  const first = free[0];
  if (first === undefined) return design;
  // What is selected together lies in one group.
  const plane = planeOf(design, parentOf(design, first));
  return patch(design, free, (layer) => change(layer, plane));
}

function at(layer: Layer, { x, y }: Point): Layer {
  return { ...layer, x: tame(x, LIMITS.place), y: tame(y, LIMITS.place) };
}

/** Changes fields of layers; an undefined one is left out of the document. */
export function set(design: Design, ids: readonly string[], fields: Partial<Layer>): Design {
  return patch(design, ids, (layer) => ({ ...layer, ...fields }));
}

/** Changes fields of what layers of one kind are. */
export function setContent<T extends Content["type"]>(
  design: Design,
  ids: readonly string[],
  type: T,
  fields: Partial<Extract<Content, { type: T }>>,
): Design {
  return patch(design, ids, (layer) =>
    layer.content.type === type ? { ...layer, content: { ...layer.content, ...fields } as Content } : layer,
  );
}

/** Paints layers in one colour. */
export function paint(design: Design, ids: readonly string[], ink: Ink): Design {
  return set(design, ids, { fill: { type: "solid", ink } });
}

/** Copies layers, a little to the right and below, above the originals; returns the design and the copies' ids. */
export function duplicate(design: Design, ids: readonly string[]): { design: Design; ids: string[] } {
  let next = design;
  const copies: string[] = [];
  let above: string | null = ids.at(-1) ?? null;
  for (const id of ids) {
    const layer = find(design, id)?.layer;
    if (!layer) continue;
    const copy = { ...renewed(next, layer), locked: undefined };
    next = add(next, at(copy, { x: layer.x + 16, y: layer.y + 16 }), above);
    copies.push(copy.id);
    above = copy.id;
  }
  return { design: next, ids: copies };
}

/** Puts layers of one group into a group of their own, where the topmost of them was. */
export function group(design: Design, ids: readonly string[]): { design: Design; id: string | null } {
  const parent = ids[0] === undefined ? null : parentOf(design, ids[0]);
  const beside = siblings(design, parent);
  const inside = beside.filter((layer) => ids.includes(layer.id));
  const top = inside.at(-1);
  if (!top || inside.length < 2) return { design, id: null };
  const id = freshId(design, "group");
  const whole: Layer = { id, x: 300, y: 300, width: 600, height: 600, content: { type: "group", layers: inside } };
  const layers = beside.flatMap((layer) => (layer === top ? [whole] : inside.includes(layer) ? [] : [layer]));
  return { design: withSiblings(design, parent, layers), id };
}

/** Takes a group apart; what it held stays where it is. Returns the design and the ids that were inside. */
export function ungroup(design: Design, id: string): { design: Design; ids: string[] } {
  const found = find(design, id);
  if (found?.layer.content.type !== "group" || found.layer.locked) return { design, ids: [] };
  const inside = found.layer.content.layers;
  const parent = found.within.at(-1)?.id ?? null;
  const plane = planeOf({ ...design, layers: [found.layer] }, id);
  const by = Math.sqrt(Math.abs(plane.a * plane.d - plane.b * plane.c));
  const freed = inside.map((layer) => {
    const rotation = upright((layer.rotation ?? 0) + turn(plane));
    return { ...at(by === 1 ? layer : scaled(layer, by), apply(plane, layer)), rotation: rotation || undefined };
  });
  const layers = siblings(design, parent).flatMap((layer) => (layer.id === id ? freed : [layer]));
  return { design: withSiblings(design, parent, layers), ids: inside.map((layer) => layer.id) };
}

/** Gives a named colour of the palette another colour, wherever it is used. */
export function recolour(design: Design, name: string, colour: string): Design {
  const palette = design.palette?.map((swatch) => (swatch.name === name ? { ...swatch, colour } : swatch));
  return { ...design, palette };
}

/** The colour of an ink as `#RRGGBB` or `#RRGGBBAA`; grey where the palette has no such name. */
export function colourOf(design: Design, ink: Ink): string {
  if (ink.startsWith("#")) return ink;
  return design.palette?.find((swatch) => swatch.name === ink)?.colour ?? "#808080";
}
