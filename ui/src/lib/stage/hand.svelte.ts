// The hand on the paper: mouse, finger or pen, by pointer events alone.

import { flushSync } from "svelte";
import { contains, frameAround, type Point } from "../design/geometry";
import { find, innermost } from "../design/tree";
import type { Desk, Panel } from "./desk.svelte";
import {
  dragging,
  fencing,
  scaling,
  stretching,
  turning,
  type Aids,
  type Gesture,
  type Handle,
  type Held,
} from "./gesture";
import { hitAt } from "./hit";
import type { Picture } from "./picture.svelte";
import type { View } from "./view.svelte";

/** How far a pointer may go, in px, and still be a click. */
const STILL = { mouse: 3, pen: 5, touch: 9 };
/** How long a finger rests until it asks for the menu. */
const LONG_MS = 550;

export interface Sample extends Point {
  readonly pressure: number;
}

/** A tool that takes the pointer instead of the selection. */
export interface Tool {
  readonly cursor: string;
  down(at: Sample): void;
  move(at: Sample): void;
  up(): void;
  cancel(): void;
}

interface Press {
  readonly at: Point;
  readonly px: Point;
  readonly still: number;
  start: (() => Gesture) | null;
  readonly click: (() => void) | null;
}

const GALLERIES: ReadonlySet<Panel> = new Set<Panel>(["shape", "emblem", "ribbon"]);

export class Hand {
  aids: Aids = $state.raw({ guides: [], area: null, measure: "" });
  tool: Tool | null = $state.raw(null);
  /** The stroke that is being drawn, before it is a layer. */
  trace: { readonly points: readonly Point[]; readonly width: number; readonly ink: string } | null = $state.raw(null);
  /** Whether Space is held: the paper is dragged. */
  space = $state(false);
  panning = $state(false);

  #pointers = new Map<number, Point>();
  #press: Press | null = null;
  #gesture: Gesture | null = null;
  #drawing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer went last, until the next frame. */
  #last: { readonly px: Point; readonly held: Held } | null = null;
  #frame = 0;

  constructor(
    private readonly desk: Desk,
    private readonly view: View,
    private readonly picture: Picture,
    /** Opens the menu of what is selected. */
    readonly menu: (at: Point) => void,
  ) {}

  down(event: PointerEvent): void {
    if (event.button === 2) return;
    const px = { x: event.clientX, y: event.clientY };
    this.#pointers.set(event.pointerId, px);
    if (this.#pointers.size > 1) return this.#pinch();
    if (event.button === 1 || this.space) {
      this.panning = true;
      return;
    }
    const at = this.view.units(px);
    if (this.tool) {
      this.#drawing = true;
      return this.tool.down({ ...at, pressure: pressureOf(event) });
    }
    this.#press = {
      ...this.#pressed(event, at),
      at,
      px,
      still: STILL[event.pointerType as keyof typeof STILL] ?? STILL.mouse,
    };
    if (event.pointerType === "touch") this.#rest = setTimeout(() => this.#rested(px), LONG_MS);
  }

  move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const px = { x: event.clientX, y: event.clientY };
    this.#pointers.set(event.pointerId, px);
    if (this.#pointers.size === 2) return this.#pinched(before, px, event.pointerId);
    if (this.panning) return this.view.pan({ x: px.x - before.x, y: px.y - before.y });
    if (this.#drawing) return this.#draw(event);
    const press = this.#press;
    if (press?.start && Math.hypot(px.x - press.px.x, px.y - press.px.y) > press.still) {
      clearTimeout(this.#rest);
      this.#gesture = press.start();
      this.#press = null;
    }
    if (!this.#gesture) return;
    this.#last = { px, held: { shift: event.shiftKey, free: event.altKey } };
    // What comes first after a frame is shown at once; of what comes until the next one nobody sees more than the last.
    if (this.#frame) return;
    this.#follow();
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow();
    });
  }

  up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    clearTimeout(this.#rest);
    this.#follow();
    this.panning = false;
    if (this.#drawing) this.tool?.up();
    this.#drawing = false;
    this.#gesture?.end();
    this.#gesture = null;
    this.#press?.click?.();
    this.#press = null;
  }

  /** Whether a gesture is in hand: keys wait until it ends. */
  get busy(): boolean {
    return this.#gesture !== null || this.#drawing;
  }

  /** Ends whatever is in hand as if it had never begun. Returns whether something was. */
  cancel(): boolean {
    const { busy } = this;
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = null;
    this.#gesture?.cancel();
    if (this.#drawing) this.tool?.cancel();
    this.#gesture = null;
    this.#press = null;
    this.#drawing = false;
    this.panning = false;
    this.#pointers.clear();
    return busy;
  }

  wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      this.view.zoomTo(this.view.zoom * Math.exp(-event.deltaY * 0.0022), { x: event.clientX, y: event.clientY });
    } else {
      const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      this.view.pan({ x: -x, y: -y });
    }
  }

  /** Into a group, or into the words. */
  twice(event: MouseEvent): void {
    const desk = this.desk;
    const id = desk.selected[0];
    const layer = id === undefined ? undefined : find(desk.design, id)?.layer;
    if (!layer || this.tool) return;
    if (layer.content.type === "text" || layer.content.type === "ribbon") desk.writing = layer.id;
    if (layer.content.type !== "group") return;
    const inside = this.hit({ x: event.clientX, y: event.clientY }, innermost(layer).id);
    if (inside !== null) desk.select([inside]);
  }

  /** The menu of what lies at a point. */
  ask(at: Point): void {
    const id = this.hit(at, this.desk.within);
    if (id !== null && !this.desk.selected.includes(id)) this.desk.select([id]);
    this.menu(at);
  }

  /** The topmost free layer of a group (null: the outermost) at a point of the window, or null. */
  hit(px: Point, within: string | null): string | null {
    return hitAt(this.desk.design, within, px, this.view);
  }

  #pressed(event: PointerEvent, at: Point): Pick<Press, "start" | "click"> {
    const { desk } = this;
    const show = (aids: Partial<Aids>) => (this.aids = { ...this.aids, ...aids });
    const handle = (event.target as Element).closest("[data-handle]")?.getAttribute("data-handle");
    if (handle) {
      void this.#lift();
      return { start: () => this.#handled(handle, at, show), click: null };
    }
    const px = { x: event.clientX, y: event.clientY };
    const id = this.hit(px, desk.within) ?? this.#outside(px);
    if (id === null) {
      const inside = this.#onSelection(at);
      if (inside && !event.shiftKey)
        return { start: () => dragging(desk, at, this.view.scale, show), click: () => desk.select([]) };
      return { start: () => fencing(desk, at, event.shiftKey, show), click: () => !event.shiftKey && this.#nothing() };
    }
    if (event.shiftKey) {
      desk.toggle(id);
      return { start: null, click: null };
    }
    const known = desk.selected.includes(id);
    if (!known) desk.select([id]);
    // Who turns from the gallery to the badge wants to change what is there.
    if (GALLERIES.has(desk.panel)) desk.show("about");
    void this.#lift();
    const click = known && desk.selected.length > 1 ? () => desk.select([id]) : null;
    return { start: () => dragging(desk, at, this.view.scale, show), click };
  }

  /** A click outside the group that is being worked on leaves it. */
  #outside(px: Point): string | null {
    if (this.desk.within === null) return null;
    const id = this.hit(px, null);
    if (id === null || find(this.desk.design, this.desk.within)?.within.some((group) => group.id === id)) return null;
    return id === this.desk.within ? null : id;
  }

  #nothing(): void {
    this.desk.select([]);
    this.desk.within = null;
  }

  #onSelection(at: Point): boolean {
    const { desk } = this;
    if (desk.selected.length === 0 || desk.layers.some((layer) => layer.locked)) return false;
    const frame = frameAround(desk.design, desk.selected);
    return frame !== undefined && contains(frame, at);
  }

  #handled(handle: string, at: Point, show: (aids: Partial<Aids>) => void): Gesture {
    const { desk } = this;
    if (handle === "turn") return turning(desk, at, show);
    const [x, y] = handle.split(",").map(Number) as [Handle["x"], Handle["y"]];
    const id = desk.selected[0];
    if (x !== 0 && y !== 0) return scaling(desk, { x, y }, show);
    return stretching(desk, id ?? "", { x, y }, show);
  }

  async #lift(): Promise<void> {
    const ids = this.desk.whole;
    if (ids) await this.picture.lift(ids);
  }

  /** Takes the gesture to where the pointer went last, and has it painted: a page that is laid out need not wait. */
  #follow(): void {
    if (!this.#last) return;
    this.#gesture?.move(this.view.units(this.#last.px), this.#last.held);
    this.#last = null;
    flushSync();
    document.body.getBoundingClientRect();
  }

  #draw(event: PointerEvent): void {
    // Between two frames a pen says more than one place.
    const events = event.getCoalescedEvents?.() ?? [];
    for (const each of events.length > 0 ? events : [event]) {
      this.tool?.move({ ...this.view.units({ x: each.clientX, y: each.clientY }), pressure: pressureOf(each) });
    }
  }

  #rested(px: Point): void {
    this.#press = null;
    this.#gesture?.cancel();
    this.#gesture = null;
    this.ask(px);
  }

  #pinch(): void {
    const pointers = new Map(this.#pointers);
    this.cancel();
    this.#pointers = pointers;
  }

  #pinched(before: Point, after: Point, id: number): void {
    const other = [...this.#pointers].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const apart = (a: Point) => Math.max(Math.hypot(a.x - other.x, a.y - other.y), 1);
    this.view.pan({ x: (after.x - before.x) / 2, y: (after.y - before.y) / 2 });
    const still = { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 };
    this.view.zoomTo((this.view.zoom * apart(after)) / apart(before), still);
  }
}

/** A mouse says half. */
function pressureOf(event: PointerEvent): number {
  return event.pointerType === "pen" ? event.pressure : 0.5;
}
