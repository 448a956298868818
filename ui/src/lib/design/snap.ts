/** Lines that a moved box is drawn to: middles and edges of the design and of other layers, and equal gaps between them. */

import type { Box, Point } from "./geometry";
import { SIDE } from "./types";

/** A line to show while it holds. */
export interface Guide {
  readonly axis: "x" | "y";
  /** Where the line stands on its axis; for a gap, where it lies on the other one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Whether it marks a gap that has an equal one. */
  readonly gap: boolean;
}

export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const spanOf = (box: Box, axis: "x" | "y"): Span =>
  axis === "x"
    ? { start: box.left, end: box.right, low: box.top, high: box.bottom }
    : { start: box.top, end: box.bottom, low: box.left, high: box.right };

/** What is left to move a box by so that it snaps, within `reach` units on each axis, and the guides that then hold. */
export function snap(box: Box, others: readonly Box[], reach: number): Snapped {
  const x = along("x", box, others, reach);
  const y = along("y", box, others, reach);
  const by = { x: x.by, y: y.by };
  const moved: Box = {
    left: box.left + by.x,
    right: box.right + by.x,
    top: box.top + by.y,
    bottom: box.bottom + by.y,
  };
  const guides = [...held("x", moved, others, x), ...held("y", moved, others, y)];
  return { by, guides };
}

interface Pull {
  readonly by: number;
  readonly held: boolean;
}

function along(axis: "x" | "y", box: Box, others: readonly Box[], reach: number): Pull {
  const span = spanOf(box, axis);
  const own = [(span.start + span.end) / 2, span.start, span.end];
  let best: number | null = null;
  const offer = (by: number) => {
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
  };
  // The middle of the design first: of two lines as near, the earlier one holds.
  for (const line of [SIDE / 2, ...lines(axis, others)]) own.forEach((place) => offer(line - place));
  for (const { to } of gaps(axis, span, others)) offer(to - span.start);
  return { by: best ?? 0, held: best !== null };
}

function lines(axis: "x" | "y", others: readonly Box[]): number[] {
  return others.flatMap((other) => {
    const { start, end } = spanOf(other, axis);
    return [(start + end) / 2, start, end];
  });
}

/** Where the box may start so that it stands as far from its neighbours as they do from each other. */
function gaps(axis: "x" | "y", span: Span, others: readonly Box[]): { to: number; marks: [number, number][] }[] {
  const row = others
    .map((other) => spanOf(other, axis))
    .filter((other) => other.low < span.high && span.low < other.high)
    .sort((a, b) => a.start - b.start);
  const length = span.end - span.start;
  return row.flatMap((left, i) =>
    row.slice(i + 1).flatMap((right) => {
      const gap = right.start - left.end;
      const found: { to: number; marks: [number, number][] }[] = [];
      if (gap > 0) {
        found.push({
          to: right.end + gap,
          marks: [
            [left.end, right.start],
            [right.end, right.end + gap],
          ],
        });
        found.push({
          to: left.start - gap - length,
          marks: [
            [left.end, right.start],
            [left.start - gap, left.start],
          ],
        });
      }
      if (gap >= length) {
        const room = (gap - length) / 2;
        found.push({
          to: left.end + room,
          marks: [
            [left.end, left.end + room],
            [right.start - room, right.start],
          ],
        });
      }
      return found;
    }),
  );
}

/** A hundredth of a unit: numbers that differ by less are the same line. */
const SAME = 0.01;

function held(axis: "x" | "y", box: Box, others: readonly Box[], pull: Pull): Guide[] {
  if (!pull.held) return [];
  const span = spanOf(box, axis);
  const own = [(span.start + span.end) / 2, span.start, span.end];
  const guides = new Map<number, Guide>();
  const show = (at: number, low: number, high: number) => {
    if (!own.some((place) => Math.abs(place - at) < SAME)) return;
    const known = guides.get(at);
    const from = Math.min(known?.from ?? low, low, span.low);
    const to = Math.max(known?.to ?? high, high, span.high);
    guides.set(at, { axis, at, from, to, gap: false });
  };
  show(SIDE / 2, 0, SIDE);
  for (const other of others.map((one) => spanOf(one, axis))) {
    [(other.start + other.end) / 2, other.start, other.end].forEach((at) => show(at, other.low, other.high));
  }
  const across = (span.low + span.high) / 2;
  const equal = gaps(axis, span, others).find(({ to }) => Math.abs(to - span.start) < SAME);
  const marks = (equal?.marks ?? []).map(([from, to]): Guide => ({ axis, at: across, from, to, gap: true }));
  return [...guides.values(), ...marks];
}

/** The angle drawn to a multiple of 15 degrees: always when `firm`, else to one of 45 that is near. */
export function snapAngle(degrees: number, firm: boolean): number {
  if (firm) return Math.round(degrees / 15) * 15;
  const near = Math.round(degrees / 45) * 45;
  return Math.abs(near - degrees) < 3 ? near : degrees;
}
