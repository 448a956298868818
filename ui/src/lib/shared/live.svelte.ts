// What happened, said once: read aloud, and shown at an edge of the window until nobody needs it.
import { onDone } from "../backend";

export interface Note {
  id: number;
  text: string;
  hint?: string | undefined;
  /** What the core said, in English. */
  detail?: string | undefined;
  /** A problem stays until it is closed, or what went wrong has gone right. */
  kind: "news" | "problem";
  /** What went wrong, as the backend names it. */
  act?: string | undefined;
  /** When it was said, in ms. */
  at: number;
  action?: { label: string; act: () => void } | undefined;
}

let last = 0;
let notes = $state.raw<Note[]>([]);
let spoken = $state("");

export const shown = () => notes;
export const saidAloud = () => spoken;

/** Says something to people who listen; nothing is shown. */
export function announce(text: string) {
  // The same text twice is news too: a screen reader only speaks what changed.
  spoken = spoken === text ? `${text}\u00a0` : text;
}

/** Shows a sentence, with something to do about it if there is. */
export function note(text: string, action?: Note["action"]) {
  add({ id: ++last, text, kind: "news", action, at: Date.now() });
}

/** Shows what went wrong and what to do; the same problem is shown once. `act` is the command that will put it right. */
export function problem(text: string, hint?: string, detail?: string, act?: string) {
  if (!notes.some((each) => each.text === text)) add({ id: ++last, text, hint, detail, kind: "problem", act, at: Date.now() });
}

// Whoever tried again and has it need not be told that it went wrong.
onDone((act) => {
  if (notes.some((each) => each.act === act)) notes = notes.filter((each) => each.act !== act);
});

/** As long as what is said on the way to another screen, in ms. */
const ON_THE_WAY = 1000;

/** Somebody went to another screen: news of the one before is old; what can be taken back still can. */
export function left() {
  const now = Date.now();
  notes = notes.filter((each) => each.kind === "problem" || each.action || now - each.at < ON_THE_WAY);
}

export function close(id: number) {
  notes = notes.filter((each) => each.id !== id);
}

function add(added: Note) {
  // Three are as many as anybody reads; problems stay longest.
  const rest = notes.filter((each) => each.kind === "problem").slice(-2);
  notes = [...rest, added];
}
