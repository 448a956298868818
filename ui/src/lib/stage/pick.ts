// The pipette: a colour from the badge as it will be issued.

import { createContext } from "svelte";
import { SIDE } from "../design/types";
import { announce } from "../shared/live.svelte";
import { t } from "../shared/language.svelte";
import type { Hand, Sample, Tool } from "./hand.svelte";
import type { Picture } from "./picture.svelte";

/** Asks for the pipette, and lends it to everything inside: what is taken with it goes to `take`. */
export const [pipette, lendPipette] = createContext<(take: (colour: string) => void) => void>();

/** Hands the pointer the pipette until a colour was taken. */
export async function picking(hand: Hand, picture: Picture, take: (colour: string) => void): Promise<void> {
  const shown = picture.exact;
  if (!shown) return;
  const image = new Image();
  image.src = shown.url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  context.drawImage(image, 0, 0);
  const at = ({ x, y }: Sample): string | null => {
    const by = canvas.width / SIDE;
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(Math.floor(x * by), Math.floor(y * by), 1, 1).data;
    const hex = (part: number) => part.toString(16).padStart(2, "0");
    return a < 128 ? null : `#${hex(r)}${hex(g)}${hex(b)}`.toUpperCase();
  };
  let found: string | null = null;
  const tool: Tool = {
    cursor: "crosshair",
    down: (sample) => (found = at(sample)),
    move: (sample) => (found = at(sample)),
    up() {
      if (hand.tool === tool) hand.tool = null;
      if (found) take(found);
    },
    cancel() {
      if (hand.tool === tool) hand.tool = null;
    },
  };
  hand.tool = tool;
  announce(t("stage-pipette-how"));
}
