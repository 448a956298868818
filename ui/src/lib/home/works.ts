import type { Work } from "../backend";

/** What a work is called on the screen. */
export function called(title: string, nameless: string): string {
  return title.trim() || nameless;
}

/** The documents of a work that exist: what is put away together, and taken out together. */
export function documents(work: Pick<Work, "canvas" | "design" | "drawn">): string[] {
  return [work.canvas, work.drawn ? work.design : null].filter((id) => id !== null);
}
