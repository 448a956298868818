// The open design with its history and what is selected. Every change of the design goes through here.

import { History, type Kept, type Step } from "../design/history";
import { planeOf, type Plane } from "../design/geometry";
import { unlocked } from "../design/edit";
import { every, find, outermost, parentOf } from "../design/tree";
import type { Design, Kind, Layer } from "../design/types";
import { announce } from "../shared/live.svelte";
import { t } from "../shared/language.svelte";

/** What the side panel shows; `about` is what is selected, or the whole badge. */
export type Panel = "about" | "shape" | "emblem" | "ribbon" | "pattern" | "pen" | "dice" | "layers" | "levels" | "past";

/** A gesture that moves whole layers without changing how they look: the picture follows by a map. */
export interface Carried {
  readonly ids: readonly string[];
  /** The design that the picture shows. */
  readonly base: Design;
  readonly plane: Plane;
}

/** What is to survive a restart: a step that was done, or so many steps back (less than 0) or forth. */
export type Change = { readonly step: Step } | { readonly by: number; readonly step: Step };

/** How long a string of small changes, such as arrow keys, may pause and still be one step. */
const PAUSE_MS = 700;

export class Desk {
  design: Design = $state.raw({ version: 1, name: "", layers: [] });
  past: Kept = $state.raw({ steps: [], at: 0 });
  /** Whether a gesture is in hand. */
  busy = $state(false);
  selected: readonly string[] = $state.raw([]);
  /** The group whose layers are being worked on, or null for the outermost. */
  within: string | null = $state(null);
  panel: Panel = $state("about");
  /** The layer that a choice in the panel replaces; null when it adds. */
  swaps: string | null = $state(null);
  /** The layer whose words are edited in place. */
  writing: string | null = $state(null);
  carried: Carried | null = $state.raw(null);
  /** The design that panels tell of: while layers are carried it stands still, and nothing but the picture is painted. */
  readonly settled: Design = $derived(this.busy && this.carried ? this.carried.base : this.design);

  #history: History;
  #string: { name: string; timer: ReturnType<typeof setTimeout> } | null = null;
  readonly #keep: (change: Change) => void;

  /** `keep` is called after each step, and each way back or forth. */
  constructor(start: Kept, keep: (change: Change) => void) {
    this.#history = new History(start);
    this.#keep = keep;
    this.#look();
  }

  get layers(): Layer[] {
    return this.selected.flatMap((id) => find(this.settled, id)?.layer ?? []);
  }

  /** The kind that all selected layers have in common. */
  get kind(): Kind | undefined {
    const kinds = new Set(this.layers.map((layer) => layer.content.type));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  }

  get canUndo(): boolean {
    return this.past.at > 0 || this.busy;
  }

  get canRedo(): boolean {
    return this.past.at < this.past.steps.length - 1;
  }

  begin(name: string): void {
    this.finish();
    this.#history.begin(name);
    this.busy = true;
  }

  change(change: (before: Design, now: Design) => Design): void {
    this.#history.change(change);
    this.design = this.#history.design;
  }

  commit(): void {
    const steps = this.#history.commit();
    this.busy = false;
    this.#look();
    if (!steps) return;
    const { step } = this.#history;
    announce(t(step.name));
    this.#keep({ step });
  }

  abandon(): void {
    this.#history.abandon();
    this.busy = false;
    this.carried = null;
    this.#look();
  }

  /** One change, one step. */
  act(name: string, change: (now: Design) => Design): void {
    this.begin(name);
    this.change(change);
    this.commit();
  }

  /** A change that goes on, such as typing or a slider: one step until it pauses or something else is done. */
  follow(name: string, change: (now: Design) => Design): void {
    if (this.#string?.name === name) clearTimeout(this.#string.timer);
    else this.begin(name);
    this.change((_, now) => change(now));
    this.#string = { name, timer: setTimeout(() => this.finish(), PAUSE_MS) };
  }

  /** Ends a change that goes on. */
  finish(): void {
    if (this.#string) clearTimeout(this.#string.timer);
    this.#string = null;
    if (this.#history.busy) this.commit();
  }

  undo(): void {
    this.finish();
    this.go(this.past.at - 1);
  }

  redo(): void {
    this.finish();
    this.go(this.past.at + 1);
  }

  go(at: number): void {
    this.finish();
    const from = this.#history.at;
    if (!this.#history.go(at)) return;
    this.#look();
    this.#keep({ by: at - from, step: this.#history.step });
    const step = this.past.steps[at < from ? at + 1 : at]?.name ?? "";
    announce(t(at < from ? "stage-undone" : "stage-redone", { step: t(step) }));
  }

  /** Selects layers that lie in one group, and works in that group from now on. */
  select(ids: readonly string[]): void {
    if (this.#string) this.finish();
    const first = ids[0];
    this.within = first === undefined ? this.within : parentOf(this.design, first);
    this.selected = ids;
    this.writing = null;
  }

  /** Adds a layer to what is selected, or takes it out. */
  toggle(id: string): void {
    const beside = parentOf(this.design, id) === this.within ? this.selected : [];
    this.select(beside.includes(id) ? beside.filter((other) => other !== id) : [...beside, id]);
  }

  selectAll(): void {
    const found = this.within === null ? undefined : find(this.design, this.within)?.layer.content;
    const layers = found?.type === "group" ? found.layers : this.design.layers;
    this.select(layers.filter((layer) => layer.visible !== false && !layer.locked).map((layer) => layer.id));
  }

  /** Out of the words, the group, the selection, the panel: one at a time. Returns whether there was a way out. */
  leave(): boolean {
    if (this.writing !== null) this.writing = null;
    else if (this.panel !== "about") this.show("about");
    else if (this.within !== null) this.select([outermost(this.design, this.within)]);
    else if (this.selected.length > 0) this.select([]);
    else return false;
    return true;
  }

  show(panel: Panel, swaps: string | null = null): void {
    this.panel = panel;
    this.swaps = swaps;
    this.writing = null;
  }

  /** The outermost layers among what is selected that may move by a map, or null when some lie in a group. */
  get whole(): readonly string[] | null {
    const free = unlocked(this.design, this.selected);
    return this.within === null && free.length > 0 ? free : null;
  }

  get plane(): Plane {
    return planeOf(this.design, this.within);
  }

  #look(): void {
    this.design = this.#history.design;
    this.past = this.#history.kept;
    const ids = new Set([...every(this.design.layers)].map(({ layer }) => layer.id));
    if (this.selected.some((id) => !ids.has(id))) this.selected = this.selected.filter((id) => ids.has(id));
    if (this.within !== null && !ids.has(this.within)) this.within = null;
    if (this.writing !== null && !ids.has(this.writing)) this.writing = null;
  }
}
