// New layers, in the design's own colours and where they are seen: above the others.

import { add, set, setContent } from "../design/edit";
import { inUses, isDark, usesOf } from "../design/inks";
import { colourOf } from "../design/edit";
import { find, freshId, siblings } from "../design/tree";
import type { Content, Design, Fill, Ink, Layer } from "../design/types";
import type { EmblemCard, Part, PatternCard } from "../backend";
import { t } from "../shared/language.svelte";
import type { Desk } from "./desk.svelte";
import { fillTaken, layerTaken } from "./wire";

const MIDDLE = { x: 300, y: 300 };

/** How far something new is moved from something alike that lies where it would come, in units. */
const ASIDE = 24;

/** The topmost layer among those that are being worked on: what is new comes above it. */
export function onTop(desk: Desk): string | null {
  return siblings(desk.design, desk.within).at(-1)?.id ?? null;
}

/** Puts a layer on top, selected, and beside one that would lie exactly below it. */
export function put(desk: Desk, name: string, layer: Layer): void {
  const beside = siblings(desk.design, desk.within);
  let placed = layer;
  while (beside.some((other) => covers(placed, other))) placed = { ...placed, x: placed.x + ASIDE, y: placed.y + ASIDE };
  const above = onTop(desk);
  desk.act(name, (now) => add(now, placed, above));
  desk.select([layer.id]);
}

/** Whether nobody would see that there are two of them. */
function covers(layer: Layer, other: Layer): boolean {
  const alike = (["x", "y", "width", "height"] as const).every((side) => layer[side] === other[side]);
  return alike && layer.content.type === other.content.type;
}

/** How wide and high a shape is, at the least, that something new in the middle would lie on. */
const FIELD = 100;

/** The ink for something in the middle of the badge: light on dark fields, dark on light ones. */
export function standingOut(design: Design): Ink {
  const uses = usesOf(design);
  // What is drawn last lies on top; leaves around the middle and lines across it are no ground for anything.
  const field = design.layers.findLast(
    (layer) =>
      layer.content.type === "shape" &&
      layer.visible !== false &&
      Math.min(layer.width, layer.height) >= FIELD &&
      Math.abs(layer.x - MIDDLE.x) < layer.width / 2 &&
      Math.abs(layer.y - MIDDLE.y) < layer.height / 2 &&
      groundOf(layer.fill) !== undefined,
  );
  const ground = groundOf(field?.fill);
  if (ground === undefined) return uses.ink;
  return isDark(colourOf(design, ground)) ? uses.light : uses.ink;
}

/** The ink that a fill shows where it begins, which is in the middle of a glow. */
function groundOf(fill: Fill | undefined): string | undefined {
  if (fill?.type === "solid") return fill.ink;
  if (fill?.type === "linear" || fill?.type === "radial") return fill.stops[0]?.ink;
  return undefined;
}

export function addWords(desk: Desk): void {
  const id = freshId(desk.design, "words");
  put(desk, "stage-step-add-words", {
    id,
    name: "",
    ...MIDDLE,
    width: 400,
    height: 110,
    fill: { type: "solid", ink: standingOut(desk.design) },
    content: { type: "text", text: t("stage-new-words"), font: "Nunito", weight: 800, size: 72, lines: 3 },
  });
  desk.writing = id;
}

/** Adds a shape or a ribbon, or gives the layer that is to be swapped its form. */
export function addPart(desk: Desk, part: Part, kind: "shape" | "ribbon"): void {
  const made = inUses(layerTaken(part.layer), usesOf(desk.design));
  const old = desk.swaps === null ? undefined : find(desk.design, desk.swaps)?.layer;
  if (old) {
    desk.act("stage-step-swap", (now) =>
      set(now, [old.id], kind === "shape" ? reshaped(old, made) : rebound(old, made)),
    );
    return;
  }
  const first = kind === "shape" && desk.design.layers.length === 0;
  const by = first ? 1 : kind === "shape" ? 0.5 : 0.8;
  const size = { width: Math.round(made.width * by), height: Math.round(made.height * by) };
  const place = kind === "ribbon" ? { x: 300, y: 440 } : MIDDLE;
  put(desk, kind === "shape" ? "stage-step-add-shape" : "stage-step-add-ribbon", {
    ...made,
    ...size,
    ...place,
    id: freshId(desk.design, kind),
    name: "",
  });
}

/** Another shape at the same place, about as large, in the old colours. */
function reshaped(old: Layer, made: Layer): Partial<Layer> {
  const by = Math.max(old.width, old.height) / Math.max(made.width, made.height);
  const [width, height] = [made.width * by, made.height * by].map((side) => Math.round(side * 100) / 100);
  return { width, height, content: made.content, accent: old.accent ?? made.accent };
}

/** Another ribbon with the old words and colours. */
function rebound(old: Layer, made: Layer): Partial<Layer> {
  if (old.content.type !== "ribbon" || made.content.type !== "ribbon") return {};
  const { text, font, weight, size, spacing, ink, back, fold } = old.content;
  return { content: { ...made.content, text, font, weight, size, spacing, ink, back, fold } };
}

export function addEmblem(desk: Desk, card: EmblemCard): void {
  const old = desk.swaps;
  if (old !== null) {
    desk.act("stage-step-swap", (now) => setContent(now, [old], "emblem", { icon: card.icon }));
    return;
  }
  put(desk, "stage-step-add-emblem", {
    id: freshId(desk.design, "emblem"),
    name: "",
    ...MIDDLE,
    width: 220,
    height: 220,
    fill: { type: "solid", ink: standingOut(desk.design) },
    content: { type: "emblem", icon: card.icon },
  });
}

/** Fills the selected shapes with a pattern, or adds a disc of it. */
export function addPattern(desk: Desk, card: PatternCard): void {
  const uses = usesOf(desk.design);
  const made: Layer = {
    id: "",
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    fill: fillTaken(card.fill),
    content: { type: "group", layers: [] },
  };
  const fill = inUses(made, uses).fill as Fill;
  if (desk.kind === "shape") {
    desk.act("stage-step-fill", (now) => set(now, desk.selected, { fill }));
    return;
  }
  const content: Content = { type: "shape", shape: "circle" };
  put(desk, "stage-step-add-pattern", {
    id: freshId(desk.design, "pattern"),
    name: "",
    ...MIDDLE,
    width: 300,
    height: 300,
    fill,
    content,
  });
}
