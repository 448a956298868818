// How the paper lies in the window: its size, zoom and place.

import type { Point } from "../design/geometry";
import { SIDE } from "../design/types";

/** Room around the badge at rest, in px. */
const MARGIN = 28;
const LEAST = 0.25;
const MOST = 16;
/** The largest exact picture, in px; closer than that it is stretched. */
const SHARP = 2048;

export class View {
  /** The area in which the paper lies, in px of the window. */
  area = $state.raw({ left: 0, top: 0, width: 600, height: 600 });
  /** 1 shows the whole badge. */
  zoom = $state(1);
  /** How far the paper is shifted from the middle, in px. */
  shift: Point = $state.raw({ x: 0, y: 0 });

  /** Px of a unit. */
  get scale(): number {
    const { width, height } = this.area;
    return (Math.max(Math.min(width, height) - 2 * MARGIN, 120) / SIDE) * this.zoom;
  }

  /** The paper's top left corner in the area, in px. */
  get origin(): Point {
    const half = (SIDE / 2) * this.scale;
    return { x: this.area.width / 2 + this.shift.x - half, y: this.area.height / 2 + this.shift.y - half };
  }

  /** The side of the exact picture in px of the screen. */
  get side(): number {
    return Math.min(Math.max(Math.round(SIDE * this.scale * devicePixelRatio), 32), SHARP);
  }

  /** A point of the window, in units of the design. */
  units(at: Point): Point {
    const { x, y } = this.origin;
    return { x: (at.x - this.area.left - x) / this.scale, y: (at.y - this.area.top - y) / this.scale };
  }

  /** A point of the design, in px of the area. */
  px(at: Point): Point {
    const { x, y } = this.origin;
    return { x: x + at.x * this.scale, y: y + at.y * this.scale };
  }

  /** Zooms so that a point of the window (default: the middle) stays on the same place of the design. */
  zoomTo(zoom: number, at?: Point): void {
    const { left, top, width, height } = this.area;
    const still = at ?? { x: left + width / 2, y: top + height / 2 };
    const before = this.units(still);
    this.zoom = Math.min(Math.max(zoom, LEAST), MOST);
    const after = this.px(before);
    this.pan({ x: still.x - left - after.x, y: still.y - top - after.y });
  }

  /** Shifts the paper, which never leaves the area. */
  pan(by: Point): void {
    const reach = (SIDE / 2) * this.scale;
    const within = (value: number, room: number) => Math.min(Math.max(value, -room), room);
    this.shift = {
      x: within(this.shift.x + by.x, reach + this.area.width / 4),
      y: within(this.shift.y + by.y, reach + this.area.height / 4),
    };
  }

  whole(): void {
    this.zoom = 1;
    this.shift = { x: 0, y: 0 };
  }
}
