// What happened, said once: read aloud, and shown at the foot of the window until nobody needs it.

export interface Note {
  id: number;
  text: string;
  hint?: string | undefined;
  /** What the core said, in English. */
  detail?: string | undefined;
  /** A problem stays until it is closed. */
  kind: "news" | "problem";
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
  add({ id: ++last, text, kind: "news", action });
}

/** Shows what went wrong and what to do; the same problem is shown once. */
export function problem(text: string, hint?: string, detail?: string) {
  if (!notes.some((each) => each.text === text)) add({ id: ++last, text, hint, detail, kind: "problem" });
}

export function close(id: number) {
  notes = notes.filter((each) => each.id !== id);
}

function add(added: Note) {
  // Three are as many as anybody reads; problems stay longest.
  const rest = notes.filter((each) => each.kind === "problem").slice(-2);
  notes = [...rest, added];
}
