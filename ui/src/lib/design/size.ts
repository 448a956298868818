/** Layers made larger and smaller, and the limits of their numbers: the same as in `art::design`. */

import type { Fill, Layer } from "./types";

/** How far numbers may go; a document beyond is refused when it is read. */
export const LIMITS = {
  place: [-1200, 1800],
  side: [1, 2400],
  letters: [4, 600],
  line: [0, 200],
  rim: [0.5, 200],
  dash: [0, 400],
  shift: [-100, 100],
  blur: [0, 60],
  bevel: [0.5, 60],
  step: [5, 300],
} as const;

/** The number within its limits, to a hundredth of a unit: documents stay short and readable. */
export function tame(value: number, [least, most]: readonly [number, number]): number {
  return Math.round(Math.min(Math.max(value, least), most) * 100) / 100;
}

/** The angle between -180 and 180. */
export function upright(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  return Math.round((turned > 180 ? turned - 360 : turned) * 100) / 100;
}

/** Rays are a number of degrees apart, which does not grow. */
const ANGULAR: readonly string[] = ["rays", "sunburst"];

/** The layer `by` times as large about its middle, with its lines, rims, shadows, letters and motifs. */
export function scaled(layer: Layer, by: number): Layer {
  const { content, outline, shadow, glow, bevel } = layer;
  const grown: Layer = {
    ...layer,
    width: tame(layer.width * by, LIMITS.side),
    height: tame(layer.height * by, LIMITS.side),
    ...(layer.fill && { fill: scaledFill(layer.fill, by) }),
    ...(layer.rims && {
      rims: layer.rims.map((rim) => ({
        ...rim,
        width: tame(rim.width * by, LIMITS.rim),
        ...(rim.fill && { fill: scaledFill(rim.fill, by) }),
      })),
    }),
    ...(outline && {
      outline: {
        ...outline,
        width: tame(outline.width * by, LIMITS.line),
        ...(outline.dash && { dash: tame(outline.dash * by, LIMITS.dash) }),
        ...(outline.gap && { gap: tame(outline.gap * by, LIMITS.dash) }),
      },
    }),
    ...(shadow && {
      shadow: {
        ...shadow,
        ...(shadow.dx && { dx: tame(shadow.dx * by, LIMITS.shift) }),
        ...(shadow.dy && { dy: tame(shadow.dy * by, LIMITS.shift) }),
        ...(shadow.blur && { blur: tame(shadow.blur * by, LIMITS.blur) }),
      },
    }),
    ...(glow && { glow: { ...glow, blur: tame(glow.blur * by, LIMITS.blur) } }),
    ...(bevel && { bevel: { ...bevel, width: tame(bevel.width * by, LIMITS.bevel) } }),
  };
  if (content.type === "text" || content.type === "ribbon") {
    return { ...grown, content: { ...content, size: tame(content.size * by, LIMITS.letters) } };
  }
  if (content.type === "pattern" && !ANGULAR.includes(content.pattern)) {
    return { ...grown, content: { ...content, step: tame(content.step * by, LIMITS.step) } };
  }
  return grown;
}

function scaledFill(fill: Fill, by: number): Fill {
  if (fill.type !== "pattern" || ANGULAR.includes(fill.pattern)) return fill;
  return { ...fill, step: tame(fill.step * by, LIMITS.step) };
}
