// Everything that can be done to what is selected, once: for keys, menus, buttons and the list of keys.

import type { Component } from "svelte";
import Down from "~icons/ph/arrow-down-bold";
import Bottom from "~icons/ph/arrow-line-down-bold";
import Top from "~icons/ph/arrow-line-up-bold";
import Redo from "~icons/ph/arrow-u-up-right-bold";
import Undo from "~icons/ph/arrow-u-up-left-bold";
import Up from "~icons/ph/arrow-up-bold";
import Copy from "~icons/ph/copy-bold";
import Hide from "~icons/ph/eye-slash-bold";
import Group from "~icons/ph/bounding-box-bold";
import Lock from "~icons/ph/lock-bold";
import Ungroup from "~icons/ph/link-break-bold";
import Write from "~icons/ph/text-t-bold";
import Trash from "~icons/ph/trash-bold";
import { order, type Step } from "../design/arrange";
import { duplicate, group, move, remove, rotate, scale, set, ungroup, unlocked } from "../design/edit";
import { apply, frameAround, middle, type Point } from "../design/geometry";
import { siblings } from "../design/tree";
import type { Desk } from "./desk.svelte";
import type { View } from "./view.svelte";

export interface Act {
  /** The id of its text. */
  readonly name: string;
  /** What `pressed` says of the keys, the first one shown. */
  readonly keys: readonly string[];
  readonly icon?: Component;
  readonly can: (desk: Desk) => boolean;
  readonly run: (desk: Desk, view: View) => void;
  /** Where it belongs in the list of keys. */
  readonly part: "change" | "arrange" | "place" | "look";
}

const some = (desk: Desk) => desk.selected.length > 0;
const free = (desk: Desk) => unlocked(desk.design, desk.selected).length > 0;
const always = () => true;
const words = (desk: Desk) => desk.selected.length === 1 && (desk.kind === "text" || desk.kind === "ribbon");

/** Changes the order of what is selected. */
export function reorder(desk: Desk, step: Step): void {
  desk.act("stage-step-order", (now) => order(now, desk.selected, step));
}

/** Moves what is selected, many times over as one step. */
function nudge(x: number, y: number): (desk: Desk) => void {
  return (desk) => desk.follow("stage-step-move", (now) => move(now, desk.selected, { x, y }));
}

function middleOf(desk: Desk): Point {
  const frame = frameAround(desk.design, desk.selected);
  return frame ? apply(frame.plane, middle(frame.box)) : { x: 300, y: 300 };
}

function grow(by: number): (desk: Desk) => void {
  return (desk) => desk.follow("stage-step-size", (now) => scale(now, desk.selected, middleOf(desk), by));
}

function spin(by: number): (desk: Desk) => void {
  return (desk) => desk.follow("stage-step-turn", (now) => rotate(now, desk.selected, middleOf(desk), by));
}

/** Selects the next layer above or below, going round. */
function next(by: 1 | -1): (desk: Desk) => void {
  return (desk) => {
    const beside = siblings(desk.design, desk.within).filter((layer) => layer.visible !== false);
    const last = beside.findIndex((layer) => layer.id === desk.selected.at(-1));
    const layer = beside.at((last + by + beside.length + (last < 0 && by < 0 ? 1 : 0)) % beside.length);
    if (layer) desk.select([layer.id]);
  };
}

export function toggle(desk: Desk, field: "locked" | "visible"): void {
  const on = field === "locked" ? desk.layers.some((layer) => !layer.locked) : desk.layers.every((l) => l.visible === false);
  const name = field === "locked" ? (on ? "stage-step-lock" : "stage-step-unlock") : on ? "stage-step-show" : "stage-step-hide";
  const value = field === "locked" ? on || undefined : on ? undefined : false;
  desk.act(name, (now) => set(now, desk.selected, { [field]: value }));
}

function copies(desk: Desk): void {
  const { design, ids } = duplicate(desk.design, desk.selected);
  desk.act("stage-step-copy", () => design);
  desk.select(ids);
}

function together(desk: Desk): void {
  const { design, id } = group(desk.design, desk.selected);
  if (id === null) return;
  desk.act("stage-step-group", () => design);
  desk.select([id]);
}

function apart(desk: Desk): void {
  const { design, ids } = desk.selected.reduce(
    (so, id) => {
      const freed = ungroup(so.design, id);
      return { design: freed.design, ids: [...so.ids, ...freed.ids] };
    },
    { design: desk.design, ids: [] as string[] },
  );
  if (ids.length === 0) return;
  desk.act("stage-step-ungroup", () => design);
  desk.select(ids);
}

/** By name; what is not in a menu of its own is reached by keys and in the list of keys. */
export const ACTS = {
  undo: { name: "stage-undo", keys: ["Ctrl+Z"], icon: Undo, can: (desk) => desk.canUndo, run: (desk) => desk.undo(), part: "change" },
  redo: { name: "stage-redo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], icon: Redo, can: (desk) => desk.canRedo, run: (desk) => desk.redo(), part: "change" },
  write: { name: "stage-write", keys: ["Enter", "F2"], icon: Write, can: words, run: (desk) => (desk.writing = desk.selected[0] ?? null), part: "change" },
  copy: { name: "stage-duplicate", keys: ["Ctrl+D"], icon: Copy, can: some, run: copies, part: "change" },
  remove: { name: "stage-remove", keys: ["Delete", "Backspace"], icon: Trash, can: free, run: (desk) => desk.act("stage-step-remove", (now) => remove(now, desk.selected)), part: "change" },
  all: { name: "stage-select-all", keys: ["Ctrl+A"], can: always, run: (desk) => desk.selectAll(), part: "change" },
  above: { name: "stage-next-above", keys: ["Alt+PageUp"], can: always, run: next(1), part: "change" },
  below: { name: "stage-next-below", keys: ["Alt+PageDown"], can: always, run: next(-1), part: "change" },
  group: { name: "stage-group", keys: ["Ctrl+G"], icon: Group, can: (desk) => desk.selected.length > 1, run: together, part: "arrange" },
  ungroup: { name: "stage-ungroup", keys: ["Ctrl+Shift+G"], icon: Ungroup, can: (desk) => free(desk) && desk.kind === "group", run: apart, part: "arrange" },
  top: { name: "stage-to-top", keys: ["Shift+PageUp"], icon: Top, can: some, run: (desk) => reorder(desk, "top"), part: "arrange" },
  up: { name: "stage-up", keys: ["PageUp"], icon: Up, can: some, run: (desk) => reorder(desk, "up"), part: "arrange" },
  down: { name: "stage-down", keys: ["PageDown"], icon: Down, can: some, run: (desk) => reorder(desk, "down"), part: "arrange" },
  bottom: { name: "stage-to-bottom", keys: ["Shift+PageDown"], icon: Bottom, can: some, run: (desk) => reorder(desk, "bottom"), part: "arrange" },
  lock: { name: "stage-lock", keys: ["Ctrl+L"], icon: Lock, can: some, run: (desk) => toggle(desk, "locked"), part: "arrange" },
  hide: { name: "stage-hide", keys: ["Ctrl+H"], icon: Hide, can: some, run: (desk) => toggle(desk, "visible"), part: "arrange" },
  left: { name: "stage-nudge-left", keys: ["ArrowLeft"], can: free, run: nudge(-1, 0), part: "place" },
  right: { name: "stage-nudge-right", keys: ["ArrowRight"], can: free, run: nudge(1, 0), part: "place" },
  higher: { name: "stage-nudge-up", keys: ["ArrowUp"], can: free, run: nudge(0, -1), part: "place" },
  lower: { name: "stage-nudge-down", keys: ["ArrowDown"], can: free, run: nudge(0, 1), part: "place" },
  farLeft: { name: "stage-nudge-left-ten", keys: ["Shift+ArrowLeft"], can: free, run: nudge(-10, 0), part: "place" },
  farRight: { name: "stage-nudge-right-ten", keys: ["Shift+ArrowRight"], can: free, run: nudge(10, 0), part: "place" },
  farUp: { name: "stage-nudge-up-ten", keys: ["Shift+ArrowUp"], can: free, run: nudge(0, -10), part: "place" },
  farDown: { name: "stage-nudge-down-ten", keys: ["Shift+ArrowDown"], can: free, run: nudge(0, 10), part: "place" },
  larger: { name: "stage-larger", keys: ["Ctrl+ArrowUp"], can: free, run: grow(1.05), part: "place" },
  smaller: { name: "stage-smaller", keys: ["Ctrl+ArrowDown"], can: free, run: grow(1 / 1.05), part: "place" },
  turnRight: { name: "stage-turn-right", keys: ["Ctrl+ArrowRight"], can: free, run: spin(5), part: "place" },
  turnLeft: { name: "stage-turn-left", keys: ["Ctrl+ArrowLeft"], can: free, run: spin(-5), part: "place" },
  closer: { name: "stage-zoom-in", keys: ["Ctrl++", "Ctrl+="], can: always, run: (_, view) => view.zoomTo(view.zoom * 1.25), part: "look" },
  further: { name: "stage-zoom-out", keys: ["Ctrl+-"], can: always, run: (_, view) => view.zoomTo(view.zoom / 1.25), part: "look" },
  whole: { name: "stage-zoom-whole", keys: ["Ctrl+0"], can: always, run: (_, view) => view.whole(), part: "look" },
} satisfies Record<string, Act>;

export type ActName = keyof typeof ACTS;

/** The keys that are down as `Ctrl+Shift+Z`. Letters are those that the keyboard types, else those of their place. */
export function pressed(event: KeyboardEvent): string {
  const latin = /^[a-z]$/i.test(event.key);
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const letter = latin ? event.key.toUpperCase() : event.key.length === 1 && event.key.charCodeAt(0) > 127 ? placed : undefined;
  const held = event.ctrlKey || event.metaKey;
  const key = letter ?? (held && digit && !/[+=-]/.test(event.key) ? digit : event.key);
  // Plus is often a shifted key: what it types counts, not how.
  const shift = event.shiftKey && !/^[+=-]$/.test(key);
  return [held && "Ctrl", event.altKey && "Alt", shift && "Shift", key].filter(Boolean).join("+");
}

/** The act of these keys, if there is one. */
export function actOf(keys: string): Act | undefined {
  return Object.values<Act>(ACTS).find((act) => act.keys.includes(keys));
}
