// What a pointer does on the paper, from its first move until it lets go. Points are units of the design.

import { move, resize, rotate, scale } from "../design/edit";
import {
  apply,
  boxOf,
  frameAround,
  frameOf,
  frameOn,
  inverse,
  middle,
  rotated,
  touched,
  IDENTITY,
  type Box,
  type Frame,
  type Plane,
  type Point,
} from "../design/geometry";
import { snap, snapAngle, type Guide } from "../design/snap";
import { siblings } from "../design/tree";
import type { Design } from "../design/types";
import type { Desk } from "./desk.svelte";

/** Keys that are held while the pointer moves. */
export interface Held {
  readonly shift: boolean;
  /** Leaves snapping out. */
  readonly free: boolean;
}

export interface Gesture {
  move(to: Point, held: Held): void;
  /** Ends it; what it did stays. */
  end(): void;
  /** Ends it as if it had never begun. */
  cancel(): void;
}

/** What a gesture shows while it lasts. */
export interface Aids {
  guides: readonly Guide[];
  area: Box | null;
  /** How much it did, in words of few letters. */
  measure: string;
}

/** A corner or a side of the selection, by where it is: -1 left or top, 0 between, 1 right or bottom. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

type Show = (aids: Partial<Aids>) => void;

/** Px within which something snaps. */
const REACH = 6;

/** Runs a change that is a map of whole layers: while it lasts the picture follows without being drawn. */
function carrying(desk: Desk, name: string): (plane: Plane, change: (before: Design) => Design) => void {
  const ids = desk.whole;
  const base = desk.design;
  desk.begin(name);
  return (plane, change) => {
    desk.change(change);
    if (ids) desk.carried = { ids, base, plane };
  };
}

function ending(desk: Desk, show: Show): Pick<Gesture, "end" | "cancel"> {
  const clear = () => show({ guides: [], area: null, measure: "" });
  return {
    end() {
      clear();
      desk.commit();
    },
    cancel() {
      clear();
      desk.abandon();
    },
  };
}

/** Drags what is selected. */
export function dragging(desk: Desk, from: Point, px: number, show: Show): Gesture {
  const ids = desk.selected;
  const frame = frameAround(desk.design, ids);
  const box = frame && boxOf(frame);
  const others = neighbours(desk);
  const carry = carrying(desk, "stage-step-move");
  return {
    ...ending(desk, show),
    move(to, { shift, free }) {
      let by = { x: to.x - from.x, y: to.y - from.y };
      // Shift keeps to the axis along which it went further.
      if (shift) by = Math.abs(by.x) > Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
      if (box && !free) {
        const moved = {
          left: box.left + by.x,
          right: box.right + by.x,
          top: box.top + by.y,
          bottom: box.bottom + by.y,
        };
        const snapped = snap(moved, others, REACH / px);
        by = { x: by.x + snapped.by.x, y: by.y + snapped.by.y };
        show({ guides: snapped.guides });
      } else show({ guides: [] });
      show({ measure: `${Math.round(by.x)}, ${Math.round(by.y)}` });
      carry({ ...IDENTITY, e: by.x, f: by.y }, (before) => move(before, ids, by));
    },
  };
}

/** Boxes of what is not selected and may be snapped to. */
function neighbours(desk: Desk): Box[] {
  const plane = desk.plane;
  return siblings(desk.design, desk.within)
    .filter((layer) => layer.visible !== false && !desk.selected.includes(layer.id))
    .map((layer) => boxOf(frameOn(plane, layer)));
}

/** Pulls a corner: all grows alike, the opposite corner stays; with Alt the middle stays. */
export function scaling(desk: Desk, handle: Handle, show: Show): Gesture {
  const ids = desk.selected;
  const frame = frameAround(desk.design, ids);
  const carry = carrying(desk, "stage-step-size");
  return {
    ...ending(desk, show),
    move(to, { free }) {
      if (!frame) return;
      const at = (x: number, y: number) => apply(frame.plane, edge(frame.box, x, y));
      const anchor = free ? at(0, 0) : at(-handle.x, -handle.y);
      const corner = at(handle.x, handle.y);
      const by = Math.max(along(anchor, corner, to), 0.02);
      show({ measure: `${Math.round(by * 100)} %` });
      const plane = { a: by, b: 0, c: 0, d: by, e: anchor.x * (1 - by), f: anchor.y * (1 - by) };
      carry(plane, (before) => scale(before, ids, anchor, by));
    },
  };
}

/** How far `to` lies along the way from anchor to corner, as a share of it. */
function along(anchor: Point, corner: Point, to: Point): number {
  const [x, y] = [corner.x - anchor.x, corner.y - anchor.y];
  return ((to.x - anchor.x) * x + (to.y - anchor.y) * y) / (x * x + y * y);
}

function edge(box: Box, x: number, y: number): Point {
  const { x: mx, y: my } = middle(box);
  return { x: mx + (x * (box.right - box.left)) / 2, y: my + (y * (box.bottom - box.top)) / 2 };
}

/** Pulls a side of one layer: it becomes wider or higher, the opposite side stays; with Alt the middle stays. */
export function stretching(desk: Desk, id: string, handle: Handle, show: Show): Gesture {
  const frame = frameOf(desk.design, id);
  desk.begin("stage-step-size");
  return {
    ...ending(desk, show),
    move(to, { free }) {
      if (!frame) return;
      const { x, y } = apply(inverse(frame.plane), to);
      const box = stretched(frame, handle, { x, y }, free);
      show({ measure: `${Math.round(box.right - box.left)} × ${Math.round(box.bottom - box.top)}` });
      desk.change((before) => resize(before, id, box));
    },
  };
}

function stretched({ box }: Frame, handle: Handle, to: Point, both: boolean): Box {
  const least = 4;
  const pull = (low: number, high: number, side: number, at: number): [number, number] => {
    if (side === 0) return [low, high];
    if (both) {
      const half = Math.max(Math.abs(at - (low + high) / 2), least / 2);
      return [(low + high) / 2 - half, (low + high) / 2 + half];
    }
    return side > 0 ? [low, Math.max(at, low + least)] : [Math.min(at, high - least), high];
  };
  const [left, right] = pull(box.left, box.right, handle.x, to.x);
  const [top, bottom] = pull(box.top, box.bottom, handle.y, to.y);
  return { left, right, top, bottom };
}

/** Turns what is selected about its middle; Shift turns by 15 degrees. */
export function turning(desk: Desk, from: Point, show: Show): Gesture {
  const ids = desk.selected;
  const frame = frameAround(desk.design, ids);
  const about = frame ? apply(frame.plane, middle(frame.box)) : { x: 300, y: 300 };
  const start = frame ? (Math.atan2(frame.plane.b, frame.plane.a) * 180) / Math.PI : 0;
  const angle = (point: Point) => (Math.atan2(point.y - about.y, point.x - about.x) * 180) / Math.PI;
  const carry = carrying(desk, "stage-step-turn");
  return {
    ...ending(desk, show),
    move(to, { shift, free }) {
      const wished = start + angle(to) - angle(from);
      const by = (free ? wished : snapAngle(wished, shift)) - start;
      show({ measure: `${Math.round(((((start + by) % 360) + 540) % 360) - 180)}°` });
      const [zero, right] = [rotated({ x: 0, y: 0 }, about, by), rotated({ x: 1, y: 0 }, about, by)];
      const [a, b] = [right.x - zero.x, right.y - zero.y];
      carry({ a, b, c: -b, d: a, e: zero.x, f: zero.y }, (before) => rotate(before, ids, about, by));
    },
  };
}

/** Draws a box around layers to select them, in addition to those that are selected already if told so. */
export function fencing(desk: Desk, from: Point, keep: boolean, show: Show): Gesture {
  const before = keep ? desk.selected : [];
  const within = desk.within;
  if (!keep) desk.select([]);
  return {
    move(to) {
      const area = {
        left: Math.min(from.x, to.x),
        top: Math.min(from.y, to.y),
        right: Math.max(from.x, to.x),
        bottom: Math.max(from.y, to.y),
      };
      show({ area });
      desk.select([...new Set([...before, ...touched(desk.design, within, area)])]);
    },
    end: () => show({ area: null }),
    cancel() {
      show({ area: null });
      desk.select(before);
    },
  };
}
