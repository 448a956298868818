// What a layer is called.

import type { Layer } from "../design/types";
import { t } from "../shared/language.svelte";
import { emblemName } from "./seen.svelte";

const LONG = 28;

/** Its own name, else its words, else what it is. */
export function nameOf(layer: Layer): string {
  if (layer.name?.trim()) return layer.name.trim();
  const { content } = layer;
  const said = content.type === "text" || content.type === "ribbon" ? content.text.trim().replace(/\s+/g, " ") : "";
  const words = said === "{badge}" ? t("stage-name") : said;
  if (words) return words.length > LONG ? `${words.slice(0, LONG)}…` : words;
  if (content.type === "emblem") return emblemName(content.icon);
  return t(`stage-kind-${content.type}`);
}
