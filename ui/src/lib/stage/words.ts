// The words of a layer. Where they are the badge's name, the name itself is written.

import { setContent } from "../design/edit";
import { find } from "../design/tree";
import type { Desk } from "./desk.svelte";

const NAME = "{badge}";

/** What a text or a ribbon says; null for a layer without words. */
export function wordsOf(desk: Desk, id: string): { readonly text: string; readonly named: boolean } | null {
  const content = find(desk.design, id)?.layer.content;
  if (content?.type !== "text" && content?.type !== "ribbon") return null;
  const named = content.text.trim() === NAME;
  return { text: named ? desk.design.name : content.text, named };
}

/** Writes them, while somebody types. */
export function write(desk: Desk, id: string, text: string): void {
  const words = wordsOf(desk, id);
  const type = find(desk.design, id)?.layer.content.type;
  if (words?.named) desk.follow("stage-step-name", (now) => ({ ...now, name: text }));
  else if (type === "text") desk.follow("stage-step-words", (now) => setContent(now, [id], "text", { text }));
  else if (type === "ribbon") desk.follow("stage-step-words", (now) => setContent(now, [id], "ribbon", { text }));
}

/** Makes a word that is filled in for each award part of the words. */
export function fillIn(desk: Desk, id: string, word: string): void {
  const text = wordsOf(desk, id)?.text ?? "";
  const content = find(desk.design, id)?.layer.content;
  const token = `{${word}}`;
  const next = word === "badge" || text.trim() === "" ? token : `${text.trimEnd()} ${token}`;
  if (content?.type === "text") desk.act("stage-step-words", (now) => setContent(now, [id], "text", { text: next }));
  if (content?.type === "ribbon")
    desk.act("stage-step-words", (now) => setContent(now, [id], "ribbon", { text: next }));
}
