/** Layers by id, wherever they are among the groups. */

import type { Design, Layer } from "./types";

/** A layer with the groups that hold it, the outermost first. */
export interface Found {
  readonly layer: Layer;
  readonly within: readonly Layer[];
}

/** The layer of this id and the groups around it, or undefined. */
export function find(design: Design, id: string): Found | undefined {
  return search(design.layers, id, []);
}

function search(layers: readonly Layer[], id: string, within: readonly Layer[]): Found | undefined {
  for (const layer of layers) {
    if (layer.id === id) return { layer, within };
    if (layer.content.type === "group") {
      const found = search(layer.content.layers, id, [...within, layer]);
      if (found) return found;
    }
  }
  return undefined;
}

/** The layers beside each other in a group, or the outermost ones for null. */
export function siblings(design: Design, parent: string | null): readonly Layer[] {
  if (parent === null) return design.layers;
  const group = find(design, parent)?.layer.content;
  return group?.type === "group" ? group.layers : [];
}

/** The id of the group that holds a layer, or null. */
export function parentOf(design: Design, id: string): string | null {
  return find(design, id)?.within.at(-1)?.id ?? null;
}

/** Every layer, groups before what they hold, the bottom first; `depth` counts the groups around it. */
export function* every(layers: readonly Layer[], depth = 0): Generator<{ layer: Layer; depth: number }> {
  for (const layer of layers) {
    yield { layer, depth };
    if (layer.content.type === "group") yield* every(layer.content.layers, depth + 1);
  }
}

/** The group that a group holds alone and calls by its own name, as it is when something is cut twice, or undefined. */
function core(group: Layer): Layer | undefined {
  if (group.content.type !== "group") return undefined;
  const [only, ...others] = group.content.layers;
  return only?.content.type === "group" && others.length === 0 && only.name === group.name ? only : undefined;
}

/** Groups around one another that people take for one: the innermost of those that this layer is the outermost of. */
export function innermost(layer: Layer): Layer {
  const inner = core(layer);
  return inner ? innermost(inner) : layer;
}

/** The id of the outermost of such groups, of which this is the innermost. */
export function outermost(design: Design, id: string): string {
  const found = find(design, id);
  const around = found?.within.at(-1);
  return around && core(around)?.id === id ? outermost(design, around.id) : id;
}

/** The design with the list of layers in this group (null: the outermost) replaced. */
export function withSiblings(design: Design, parent: string | null, layers: readonly Layer[]): Design {
  if (parent === null) return { ...design, layers };
  return patch(design, [parent], (group) =>
    group.content.type === "group" ? { ...group, content: { ...group.content, layers } } : group,
  );
}

/** The design with these layers changed; untouched branches stay the same objects. */
export function patch(design: Design, ids: readonly string[], change: (layer: Layer) => Layer): Design {
  const layers = patched(design.layers, new Set(ids), change);
  return layers === design.layers ? design : { ...design, layers };
}

function patched(
  layers: readonly Layer[],
  ids: ReadonlySet<string>,
  change: (layer: Layer) => Layer,
): readonly Layer[] {
  let same = true;
  const next = layers.map((layer) => {
    let after = ids.has(layer.id) ? change(layer) : layer;
    if (after.content.type === "group") {
      const inner = patched(after.content.layers, ids, change);
      if (inner !== after.content.layers) after = { ...after, content: { ...after.content, layers: inner } };
    }
    if (after !== layer) same = false;
    return after;
  });
  return same ? layers : next;
}

/** The design without these layers; a group that loses all it held goes too. */
export function without(design: Design, ids: readonly string[]): Design {
  const gone = new Set(ids);
  const kept = (layers: readonly Layer[]): readonly Layer[] =>
    layers.flatMap((layer): readonly Layer[] => {
      if (gone.has(layer.id)) return [];
      if (layer.content.type !== "group" || layer.content.layers.length === 0) return [layer];
      const content = { ...layer.content, layers: kept(layer.content.layers) };
      return content.layers.length > 0 ? [{ ...layer, content }] : [];
    });
  return { ...design, layers: kept(design.layers) };
}

/** An id that no layer of the design has: the word with the first free number. */
export function freshId(design: Design, word: string): string {
  const taken = new Set([...every(design.layers)].map(({ layer }) => layer.id));
  let number = 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** The layer with a new id, and all that it holds with new ids too. */
export function renewed(design: Design, layer: Layer): Layer {
  const taken = new Set([...every(design.layers)].map((row) => row.layer.id));
  const renew = (old: Layer): Layer => {
    const word = old.id.replace(/-\d+$/, "");
    let number = 2;
    while (taken.has(`${word}-${number}`)) number += 1;
    const id = `${word}-${number}`;
    taken.add(id);
    const { content } = old;
    return content.type === "group"
      ? { ...old, id, content: { ...content, layers: content.layers.map(renew) } }
      : { ...old, id };
  };
  return renew(layer);
}
