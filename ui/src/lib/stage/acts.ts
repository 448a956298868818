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
function reorder(desk: Desk, step: Step): void {
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
  const on =
    field === "locked" ? desk.layers.some((layer) => !layer.locked) : desk.layers.every((l) => l.visible === false);
  const name =
    field === "locked" ? (on ? "stage-step-lock" : "stage-step-unlock") : on ? "stage-step-show" : "stage-step-hide";
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

/** What it needs stays known: most acts need no view, and some have an icon. */
function act<R extends Act["run"], I extends Component | undefined = undefined>(
  part: Act["part"],
  name: string,
  keys: readonly string[],
  can: Act["can"],
  run: R,
  icon?: I,
): Act & { readonly run: R; readonly icon: I } {
  return { part, name: `stage-${name}`, keys, can, run, icon: icon as I };
}

const removal = (desk: Desk) => desk.act("stage-step-remove", (now) => remove(now, desk.selected));
const writing = (desk: Desk) => (desk.writing = desk.selected[0] ?? null);
const two = (desk: Desk) => desk.selected.length > 1;
const grouped = (desk: Desk) => free(desk) && desk.kind === "group";
const ordered = (step: Step) => (desk: Desk) => reorder(desk, step);

/** By name. What is in no menu is reached by its keys, and stands in the list of keys. */
export const ACTS = {
  undo: act(
    "change",
    "undo",
    ["Ctrl+Z"],
    (desk) => desk.canUndo,
    (desk) => desk.undo(),
    Undo,
  ),
  redo: act(
    "change",
    "redo",
    ["Ctrl+Shift+Z", "Ctrl+Y"],
    (desk) => desk.canRedo,
    (desk) => desk.redo(),
    Redo,
  ),
  write: act("change", "write", ["Enter", "F2"], words, writing, Write),
  copy: act("change", "duplicate", ["Ctrl+D"], some, copies, Copy),
  remove: act("change", "remove", ["Delete", "Backspace"], free, removal, Trash),
  all: act("change", "select-all", ["Ctrl+A"], always, (desk) => desk.selectAll()),
  above: act("change", "next-above", ["Alt+PageUp"], always, next(1)),
  below: act("change", "next-below", ["Alt+PageDown"], always, next(-1)),
  group: act("arrange", "group", ["Ctrl+G"], two, together, Group),
  ungroup: act("arrange", "ungroup", ["Ctrl+Shift+G"], grouped, apart, Ungroup),
  top: act("arrange", "to-top", ["Shift+PageUp"], some, ordered("top"), Top),
  up: act("arrange", "up", ["PageUp"], some, ordered("up"), Up),
  down: act("arrange", "down", ["PageDown"], some, ordered("down"), Down),
  bottom: act("arrange", "to-bottom", ["Shift+PageDown"], some, ordered("bottom"), Bottom),
  lock: act("arrange", "lock", ["Ctrl+L"], some, (desk) => toggle(desk, "locked"), Lock),
  hide: act("arrange", "hide", ["Ctrl+H"], some, (desk) => toggle(desk, "visible"), Hide),
  left: act("place", "nudge-left", ["ArrowLeft"], free, nudge(-1, 0)),
  right: act("place", "nudge-right", ["ArrowRight"], free, nudge(1, 0)),
  higher: act("place", "nudge-up", ["ArrowUp"], free, nudge(0, -1)),
  lower: act("place", "nudge-down", ["ArrowDown"], free, nudge(0, 1)),
  farLeft: act("place", "nudge-left-ten", ["Shift+ArrowLeft"], free, nudge(-10, 0)),
  farRight: act("place", "nudge-right-ten", ["Shift+ArrowRight"], free, nudge(10, 0)),
  farUp: act("place", "nudge-up-ten", ["Shift+ArrowUp"], free, nudge(0, -10)),
  farDown: act("place", "nudge-down-ten", ["Shift+ArrowDown"], free, nudge(0, 10)),
  larger: act("place", "larger", ["Ctrl+ArrowUp"], free, grow(1.05)),
  smaller: act("place", "smaller", ["Ctrl+ArrowDown"], free, grow(1 / 1.05)),
  turnRight: act("place", "turn-right", ["Ctrl+ArrowRight"], free, spin(5)),
  turnLeft: act("place", "turn-left", ["Ctrl+ArrowLeft"], free, spin(-5)),
  closer: act("look", "zoom-in", ["Ctrl++", "Ctrl+="], always, (_, view) => view.zoomTo(view.zoom * 1.25)),
  further: act("look", "zoom-out", ["Ctrl+-"], always, (_, view) => view.zoomTo(view.zoom / 1.25)),
  whole: act("look", "zoom-whole", ["Ctrl+0"], always, (_, view) => view.whole()),
};

/** The keys that are down as `Ctrl+Shift+Z`. Letters are those that the keyboard types, else those of their place. */
export function pressed(event: KeyboardEvent): string {
  const latin = /^[a-z]$/i.test(event.key);
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const letter = latin
    ? event.key.toUpperCase()
    : event.key.length === 1 && event.key.charCodeAt(0) > 127
      ? placed
      : undefined;
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
