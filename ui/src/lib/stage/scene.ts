// A composed picture taken apart, so that some of its layers can move over the others without being drawn again.

import type { Box } from "../design/geometry";
import { SIDE } from "../design/types";

const WHOLE: Box = { left: 0, top: 0, right: SIDE, bottom: SIDE };

interface Part {
  readonly layer: string;
  readonly elements: readonly Element[];
}

/** Neighbouring layers that stay, or that move together. */
export interface Run {
  readonly svg: string;
  readonly moves: boolean;
  /** The part of the design that it shows. */
  readonly box: Box;
}

export class Scene {
  #root: SVGSVGElement | null = null;

  constructor(private readonly svg: string) {}

  /**
   * The picture as elements that can be asked what lies at a point; it is never painted. Read when it is asked for, and
   * without its name: a webview would show that in a tooltip over the badge wherever the pointer rests.
   */
  get root(): SVGSVGElement {
    const nameless = this.svg.replace(/<title>[^<]*<\/title>/, "");
    this.#root ??= new DOMParser().parseFromString(nameless, "image/svg+xml")
      .documentElement as unknown as SVGSVGElement;
    return this.#root;
  }

  /**
   * The picture in as few pieces as can be, the lowest first, so that these outermost layers move. What moves is shown
   * as far as `box` reaches, also beyond the design: the smaller it is, the faster it moves.
   */
  runs(ids: readonly string[], box: Box): Run[] {
    const runs: { elements: Element[]; moves: boolean }[] = [];
    for (const part of partsOf(this.root)) {
      const moves = ids.includes(part.layer);
      const last = runs.at(-1);
      if (last?.moves === moves) last.elements.push(...part.elements);
      else runs.push({ elements: [...part.elements], moves });
    }
    return runs.map(({ elements, moves }) => {
      const shown = moves ? box : WHOLE;
      return { svg: written(elements, shown), moves, box: shown };
    });
  }

  /** The ids of the layers at a point of the window, from the innermost that was hit outwards, the topmost hit first. */
  static at(x: number, y: number): string[][] {
    return document.elementsFromPoint(x, y).flatMap((element) => {
      if (!element.closest(".hits")) return [];
      const chain: string[] = [];
      for (let up = element.closest("[data-layer]"); up; up = up.parentElement?.closest("[data-layer]") ?? null) {
        chain.push(up.getAttribute("data-layer") ?? "");
      }
      return chain.length > 0 ? [chain] : [];
    });
  }
}

/** Each outermost layer is one group, with what it refers to before it. */
function partsOf(root: Element): Part[] {
  const parts: Part[] = [];
  let pending: Element[] = [];
  for (const element of [...root.children]) {
    pending.push(element);
    if (element.tagName !== "g") continue;
    const named = element.hasAttribute("data-layer") ? element : element.querySelector("[data-layer]");
    parts.push({ layer: named?.getAttribute("data-layer") ?? "", elements: pending });
    pending = [];
  }
  return parts;
}

function written(elements: readonly Element[], box: Box): string {
  const writer = new XMLSerializer();
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const body = elements
    .filter((element) => element.tagName === "g" || element.tagName === "defs")
    .map((element) => writer.serializeToString(element))
    .join("");
  const view = `${box.left} ${box.top} ${width} ${height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}">${body}</svg>`;
}
