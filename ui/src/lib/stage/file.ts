// The picture of a design as a file, as it is seen on the stage.
import { call } from "../backend";
import type { Design } from "../design/types";
import { t } from "../shared/language.svelte";
import { fileName } from "../shared/saved";
import { examples, wire } from "./wire";

/** How wide it is, in px: sharp on paper too. */
const SIDE = 1200;

const seen = (design: Design) => ({ design: wire(design), words: examples(design) });

export function pictureName(design: Design, ending: "png" | "svg"): string {
  return fileName(design.name, t("stage-untitled"), ending);
}

export function png(design: Design): Promise<Uint8Array> {
  return call("draw", { ...seen(design), size: SIDE });
}

export async function svg(design: Design): Promise<Uint8Array> {
  return new TextEncoder().encode((await call("compose", seen(design))).svg);
}
