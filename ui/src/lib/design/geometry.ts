/** Places on the design: planes of groups, frames of layers, boxes. Units are the design's; angles are degrees clockwise. */

import { find, siblings } from "./tree";
import { SIDE, type Design, type Layer } from "./types";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An affine map: x' = a x + c y + e, y' = b x + d y + f. */
export interface Plane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** A layer's own box, and the map that takes it to the design. */
export interface Frame {
  readonly box: Box;
  readonly plane: Plane;
}

export const IDENTITY: Plane = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function join(outer: Plane, inner: Plane): Plane {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

export function apply({ a, b, c, d, e, f }: Plane, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The map back. A group is never flatter than a unit, so there always is one. */
export function inverse({ a, b, c, d, e, f }: Plane): Plane {
  const det = a * d - b * c;
  return {
    a: d / det,
    b: -b / det,
    c: -c / det,
    d: a / det,
    e: (c * f - d * e) / det,
    f: (b * e - a * f) / det,
  };
}

/** A shift as the plane's own, without its origin. */
export function direction({ a, b, c, d }: Plane, { x, y }: Point): Point {
  return { x: a * x + c * y, y: b * x + d * y };
}

/** By how much lengths grow. */
function growth({ a, b, c, d }: Plane): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** How far the plane is turned. */
export function turn({ a, b }: Plane): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

export function rotated(point: Point, about: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [point.x - about.x, point.y - about.y];
  return { x: about.x + x * cos - y * sin, y: about.y + x * sin + y * cos };
}

/** From the layer's own plane, its middle at the origin, to its parent's. */
function placed(layer: Layer): Plane {
  const angle = ((layer.rotation ?? 0) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { a: cos, b: sin, c: -sin, d: cos, e: layer.x, f: layer.y };
}

/** From the square that a group's layers are placed on to the group's parent. */
function laid(group: Layer): Plane {
  const [sx, sy] = [group.width / SIDE, group.height / SIDE];
  return join(placed(group), { a: sx, b: 0, c: 0, d: sy, e: (-sx * SIDE) / 2, f: (-sy * SIDE) / 2 });
}

/** From the plane on which the layers of this group are placed (null: the outermost) to the design. */
export function planeOf(design: Design, parent: string | null): Plane {
  const found = parent === null ? undefined : find(design, parent);
  if (!found) return IDENTITY;
  return [...found.within, found.layer].reduce((plane, group) => join(plane, laid(group)), IDENTITY);
}

/** The layer's own box: a group's is around what it holds. */
function ownBox(layer: Layer): Box {
  const [w, h] = [layer.width / 2, layer.height / 2];
  const plain = { left: -w, top: -h, right: w, bottom: h };
  if (layer.content.type !== "group" || layer.content.mask) return plain;
  const back = join(inverse(placed(layer)), laid(layer));
  const inner = layer.content.layers
    .filter((one) => one.visible !== false)
    .map((one) => boxOf({ box: ownBox(one), plane: join(back, placed(one)) }));
  return union(inner) ?? plain;
}

/** The frame of a layer that lies on `parent`. */
export function frameOn(parent: Plane, layer: Layer): Frame {
  return { box: ownBox(layer), plane: join(parent, placed(layer)) };
}

/** The frame of a layer anywhere in the design, or undefined when there is none of this id. */
export function frameOf(design: Design, id: string): Frame | undefined {
  const found = find(design, id);
  if (!found) return undefined;
  return frameOn(planeOf(design, found.within.at(-1)?.id ?? null), found.layer);
}

/** Top left, top right, bottom right, bottom left, as they are on the design. */
export function corners({ box, plane }: Frame): readonly [Point, Point, Point, Point] {
  const at = (x: number, y: number): Point => apply(plane, { x, y });
  return [at(box.left, box.top), at(box.right, box.top), at(box.right, box.bottom), at(box.left, box.bottom)];
}

export function middle(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** The upright box around a frame. */
export function boxOf(frame: Frame): Box {
  return around(corners(frame));
}

export function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box around boxes; undefined for none. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return around(
    boxes.flatMap((box) => [
      { x: box.left, y: box.top },
      { x: box.right, y: box.bottom },
    ]),
  );
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a point of the design lies in the frame, `slack` units around it included. */
export function contains(frame: Frame, point: Point, slack = 0): boolean {
  const { x, y } = apply(inverse(frame.plane), point);
  const reach = slack / growth(frame.plane);
  const { left, top, right, bottom } = frame.box;
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

/** The frame around a selection: a single layer keeps its turn, several have an upright one. */
export function frameAround(design: Design, ids: readonly string[]): Frame | undefined {
  const frames = ids.flatMap((id) => frameOf(design, id) ?? []);
  if (frames.length < 2) return frames[0];
  const box = union(frames.map(boxOf));
  return box && { box, plane: IDENTITY };
}

/** The ids of visible, free layers of this group whose box touches the given one, the bottom first. */
export function touched(design: Design, parent: string | null, area: Box): string[] {
  const plane = planeOf(design, parent);
  return siblings(design, parent)
    .filter((layer) => layer.visible !== false && !layer.locked && overlaps(boxOf(frameOn(plane, layer)), area))
    .map((layer) => layer.id);
}
