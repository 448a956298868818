// A picture that somebody brings: made safe by the core, then put on the badge.

import { call, type Palette, type PictureFile, type TakenPicture } from "../backend";
import { setContent } from "../design/edit";
import { find, freshId } from "../design/tree";
import { USES } from "../design/inks";
import type { Design, Layer, Swatch } from "../design/types";
import { base64 } from "../shared/dropped";
import { problem } from "../shared/live.svelte";
import { t } from "../shared/language.svelte";
import { tell } from "../tell";
import { put } from "./add";
import type { Desk } from "./desk.svelte";

/** What a file chooser offers. */
export const FILES = "image/png,image/jpeg,image/webp,image/svg+xml";
/** The largest file, in bytes; the core refuses more too. */
const MOST = 20 * 1024 * 1024;
/** How large a picture becomes on the badge, in units. */
const SIDE = 360;

/** A badge of a picture alone, round, with the colours that are in it; null when the file cannot be used. */
export async function badgeOf(file: Blob, name: string, otherwise: Palette): Promise<Design | null> {
  if (tooLarge(file)) return null;
  try {
    const { picture, palette } = await call("take_picture", { data: await base64(file) });
    const content: Layer["content"] = { type: "picture", picture, mask: { shape: "circle" } };
    const layer: Layer = { id: "picture-1", name: "", x: 300, y: 300, width: 560, height: 560, content };
    return { version: 1, name, palette: swatches(palette ?? otherwise), layers: [layer] };
  } catch (reason) {
    tell(reason);
    return null;
  }
}

/** The colours of a palette, named by their use. */
export function swatches(palette: Palette): Swatch[] {
  return USES.map((name) => ({ name, colour: palette[name] }));
}

function tooLarge(file: Blob): boolean {
  if (file.size > MOST) problem(t("stage-picture-large"), t("stage-picture-large-hint"), undefined, "take_picture");
  return file.size > MOST;
}

/** Puts a picture file on the badge, or in place of the picture that is to be swapped. */
export async function takePicture(desk: Desk, file: Blob | PictureFile): Promise<void> {
  if (file instanceof Blob && tooLarge(file)) return;
  try {
    const taken = await call("take_picture", file instanceof Blob ? { data: await base64(file) } : file);
    const old = desk.swaps === null ? undefined : find(desk.design, desk.swaps)?.layer;
    if (old?.content.type === "picture") {
      desk.act("stage-step-swap", (now) => setContent(now, [old.id], "picture", { picture: taken.picture }));
      return;
    }
    const layer = layerOf(freshId(desk.design, "picture"), taken);
    put(desk, "stage-step-add-picture", layer);
  } catch (reason) {
    tell(reason);
  }
}

function layerOf(id: string, { picture, width, height }: TakenPicture): Layer {
  const by = SIDE / Math.max(width, height);
  return {
    id,
    name: "",
    x: 300,
    y: 300,
    width: Math.max(Math.round(width * by), 8),
    height: Math.max(Math.round(height * by), 8),
    content: { type: "picture", picture },
  };
}
