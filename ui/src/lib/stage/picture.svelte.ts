// What the stage shows of a design: the composed SVG while something moves, the exact picture when it rests, and what
// is unfinished. Of requests that overtake each other only the newest counts.

import { newest, type LayerBox, type Problem } from "../backend";
import { union, type Box } from "../design/geometry";
import { every } from "../design/tree";
import { SIDE, type Design, type Layer } from "../design/types";
import { tell } from "../tell";
import { Scene, type Run } from "./scene";
import { examples, wire } from "./wire";

/** A picture in memory and the design that it shows. */
interface Shown {
  readonly design: Design;
  readonly url: string;
}

export interface Piece {
  readonly image: HTMLImageElement;
  readonly moves: boolean;
  /** The part of the design that it shows. */
  readonly box: Box;
}

/** Looking for problems takes a while: it waits until nothing has changed for so long. */
const CALM_MS = 350;
/** Room around what moves, in units: lines that are smoothed stay whole. */
const ROOM = 4;
/** An address is given up only after whatever showed it shows the next one. */
const LATER_MS = 2000;

export class Picture {
  composed: (Shown & { readonly scene: Scene; readonly alt: string; readonly boxes: readonly LayerBox[] }) | null =
    $state.raw(null);
  exact: (Shown & { readonly side: number }) | null = $state.raw(null);
  problems: { readonly design: Design; readonly list: readonly Problem[] } | null = $state.raw(null);
  pieces: { readonly key: string; readonly list: readonly Piece[] } | null = $state.raw(null);

  readonly #compose = newest("compose");
  readonly #draw = newest("draw");
  readonly #check = newest("check");
  #asked: Design | null = null;
  #rested: { design: Design; side: number } | null = null;
  #calm: ReturnType<typeof setTimeout> | undefined;

  /** Composes the design, unless it was the last one asked for. */
  async show(design: Design): Promise<void> {
    if (this.#asked === design) return;
    this.#asked = design;
    try {
      const reply = await this.#compose({ design: wire(design), words: examples(design) });
      if (!reply) return;
      const url = await ready(new Blob([reply.svg], { type: "image/svg+xml" }));
      discard(this.composed?.url);
      this.composed = { design, url, scene: new Scene(reply.svg), alt: reply.alt, boxes: reply.boxes };
    } catch (reason) {
      tell(reason);
    }
  }

  /** Draws the design as it will be issued, `side` px wide, or shows it composed where it cannot; then looks for problems. */
  async rest(design: Design, side: number): Promise<void> {
    if (this.#rested?.design === design && this.#rested.side === side) return;
    this.#rested = { design, side };
    clearTimeout(this.#calm);
    if (this.problems?.design !== design) this.#calm = setTimeout(() => void this.#look(design), CALM_MS);
    try {
      const png = await this.#draw({ design: wire(design), words: examples(design), size: side });
      if (!png) return;
      const url = await ready(new Blob([png], { type: "image/png" }));
      discard(this.exact?.url);
      this.exact = { design, url, side };
    } catch (reason) {
      tell(reason);
      void this.show(design);
    }
  }

  /** Takes the composed picture apart so that these layers can move. */
  async lift(ids: readonly string[]): Promise<void> {
    const composed = this.composed;
    const key = composed && pieceKey(composed.url, ids);
    if (!composed || key === null || this.pieces?.key === key) return;
    const list = await Promise.all(composed.scene.runs(ids, around(composed, ids)).map(piece));
    if (this.composed !== composed) return;
    this.pieces = { key, list };
  }

  /** The pieces for these layers, if they are ready. */
  lifted(ids: readonly string[]): readonly Piece[] | null {
    return this.composed && this.pieces?.key === pieceKey(this.composed.url, ids) ? this.pieces.list : null;
  }

  close(): void {
    clearTimeout(this.#calm);
    discard(this.composed?.url);
    discard(this.exact?.url);
  }

  async #look(design: Design): Promise<void> {
    try {
      const list = await this.#check({ design: wire(design) });
      if (list) this.problems = { design, list };
    } catch (reason) {
      tell(reason);
    }
  }
}

const pieceKey = (url: string, ids: readonly string[]) => `${url} ${ids.join(" ")}`;

async function piece({ svg, moves, box }: Run): Promise<Piece> {
  const image = await decoded(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
  URL.revokeObjectURL(image.src);
  return { image, moves, box };
}

/** The box around layers with all that they cast. */
function around({ design, boxes }: { design: Design; boxes: readonly LayerBox[] }, ids: readonly string[]): Box {
  const drawn = boxes.filter(({ layer }) => ids.includes(layer));
  const box = union(
    drawn.map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height })),
  );
  const layers = design.layers.filter(({ id }) => ids.includes(id));
  const reach = Math.max(...[...every(layers)].map(({ layer }) => castReach(layer)), 0) + ROOM;
  const { left, top, right, bottom } = box ?? { left: 0, top: 0, right: SIDE, bottom: SIDE };
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}

/** How far a layer's shadow and glow reach, in units: a blur ends at three times its deviation. */
function castReach({ shadow, glow }: Layer): number {
  const fall = shadow ? Math.max(Math.abs(shadow.dx ?? 0), Math.abs(shadow.dy ?? 0)) + 3 * (shadow.blur ?? 0) : 0;
  return Math.max(fall, 3 * (glow?.blur ?? 0));
}

/** An address of the picture, once it can be shown without a gap. */
async function ready(blob: Blob): Promise<string> {
  const url = URL.createObjectURL(blob);
  await decoded(url);
  return url;
}

async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

function discard(url: string | undefined): void {
  if (url !== undefined) setTimeout(() => URL.revokeObjectURL(url), LATER_MS);
}
