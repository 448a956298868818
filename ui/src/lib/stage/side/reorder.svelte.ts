// Dragging a row of the list of layers to another place: where it would go, and that it went.

import { parentOf } from "../../design/tree";
import type { Desk } from "../desk.svelte";
import { beside } from "../../design/arrange";

/** How far a pointer goes before it is a drag and no click, in px. */
const REACH = 6;

export class Reorder {
  /** The layer in hand; null when there is none. */
  dragged: string | null = $state(null);
  /** The row beside which it would go. */
  target: { id: string; side: "above" | "below" } | null = $state.raw(null);

  readonly #desk: Desk;
  #from: { id: string; y: number } | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  take(event: PointerEvent, id: string) {
    if (event.button === 0) this.#from = { id, y: event.clientY };
  }

  move(event: PointerEvent) {
    const from = this.#from;
    if (!from || (this.dragged === null && Math.abs(event.clientY - from.y) < REACH)) return;
    this.dragged = from.id;
    const row = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-row]");
    const id = row?.dataset["row"];
    if (!row || id === undefined || id === from.id || !this.#together(id, from.id)) {
      this.target = null;
      return;
    }
    const { top, height } = row.getBoundingClientRect();
    this.target = { id, side: event.clientY < top + height / 2 ? "above" : "below" };
  }

  drop() {
    const { dragged, target } = this;
    this.leave();
    if (dragged === null || !target) return;
    this.#desk.act("stage-step-order", (now) => beside(now, dragged, target.id, target.side));
    this.#desk.select([dragged]);
  }

  leave() {
    this.#from = null;
    this.dragged = null;
    this.target = null;
  }

  /** A layer stays in its group. */
  #together(one: string, other: string): boolean {
    return parentOf(this.#desk.design, one) === parentOf(this.#desk.design, other);
  }
}
