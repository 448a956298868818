// Where the keyboard is, and where it goes on when what it was at is gone.

import { tick } from "svelte";

/** What is an `input` and takes no words. */
const WORDLESS = new Set(["range", "checkbox", "radio", "color", "file", "button"]);

/** Whether words are written there, which have an undo, a clipboard and a deletion of their own. */
export function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !WORDLESS.has(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}

/** Puts the keyboard on the badge, where the arrows move what is selected. */
export function toBadge(): void {
  document.querySelector<HTMLElement>("[data-stage-paper]")?.focus({ preventScroll: true });
}

/** Puts the keyboard into the panel that was just opened: into its search, else before its first part. */
export async function toPanel(): Promise<void> {
  await tick();
  const side = document.querySelector<HTMLElement>("[data-stage-side]");
  const start = side?.querySelector<HTMLElement>("input[type=search]") ?? side?.querySelector<HTMLElement>("h2");
  start?.focus({ preventScroll: true });
}
