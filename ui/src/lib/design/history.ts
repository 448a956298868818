/**
 * What was done to a design, as whole snapshots: begin, change, then commit or abandon; one gesture is one step.
 * Snapshots share what did not change, so a step costs little.
 */

import type { Design } from "./types";

/** The most steps that are kept, the oldest going first. */
export const MOST = 200;

/** A state of the design and what led to it: an id of a text, such as `stage-step-move`. */
export interface Step {
  readonly name: string;
  readonly design: Design;
}

/** What goes to the catalogue and comes back after a restart. */
export interface Kept {
  readonly steps: readonly Step[];
  readonly at: number;
}

export class History {
  #steps: readonly Step[];
  #at: number;
  #gesture: { readonly name: string; readonly design: Design } | null = null;

  /** Begins with one state, or goes on with what was kept. */
  constructor(start: Step | Kept) {
    const kept: Kept = "steps" in start ? start : { steps: [start], at: 0 };
    if (kept.steps.length === 0) throw new Error("a history has at least one step");
    this.#steps = kept.steps;
    this.#at = Math.min(Math.max(Math.trunc(kept.at), 0), kept.steps.length - 1);
  }

  /** The design as it is now, a gesture in hand included. */
  get design(): Design {
    return this.#gesture?.design ?? this.step.design;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  get at(): number {
    return this.#at;
  }

  /** Whether a gesture is in hand; until it ends nothing can be undone. */
  get busy(): boolean {
    return this.#gesture !== null;
  }

  get canUndo(): boolean {
    return !this.busy && this.#at > 0;
  }

  get canRedo(): boolean {
    return !this.busy && this.#at < this.#steps.length - 1;
  }

  get kept(): Kept {
    return { steps: this.#steps, at: this.#at };
  }

  /** The step at which the design stands. */
  get step(): Step {
    const step = this.#steps[this.#at];
    if (!step) throw new Error("the place in a history is one of its steps");
    return step;
  }

  /** Takes a gesture in hand. One that was in hand is committed first. */
  begin(name: string): void {
    if (this.busy) this.commit();
    this.#gesture = { name, design: this.step.design };
  }

  /** Changes the design within the gesture, from the state before it (a drag does not add up) or from what it is by now. */
  change(change: (before: Design, now: Design) => Design): void {
    if (!this.#gesture) return;
    this.#gesture = { ...this.#gesture, design: change(this.step.design, this.#gesture.design) };
  }

  /** Ends the gesture. Returns whether it became a step: one that changed nothing does not. */
  commit(): boolean {
    const gesture = this.#gesture;
    this.#gesture = null;
    if (!gesture || gesture.design === this.step.design) return false;
    const steps = [...this.#steps.slice(0, this.#at + 1), gesture].slice(-MOST);
    this.#steps = steps;
    this.#at = steps.length - 1;
    return true;
  }

  /** Ends the gesture as if it had never begun. */
  abandon(): void {
    this.#gesture = null;
  }

  undo(): boolean {
    return this.go(this.#at - 1);
  }

  redo(): boolean {
    return this.go(this.#at + 1);
  }

  /** Goes to a step of the list. Returns whether there is one. */
  go(at: number): boolean {
    if (this.busy || at === this.#at || !this.#steps[at]) return false;
    this.#at = at;
    return true;
  }
}
