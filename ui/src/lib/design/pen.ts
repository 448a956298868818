/** Pen strokes on a drawing: its square is always just around them, so that its handles are where it is. */

import { apply, frameOf, inverse, type Point } from "./geometry";
import { tame, LIMITS } from "./size";
import { SIDE, type Design, type Drawing, type Layer, type PenStroke } from "./types";

interface Sample extends Point {
  readonly pressure: number;
}

/** A new drawing of one stroke in the design's units. */
export function drawn(id: string, name: string, stroke: PenStroke): Layer {
  const content: Drawing & { type: "drawing" } = { type: "drawing", strokes: [stroke] };
  return fitted({ id, name, x: SIDE / 2, y: SIDE / 2, width: SIDE, height: SIDE, content });
}

/** The drawing of this id with one more stroke, which is told in the design's units. */
export function withStroke(design: Design, layer: Layer, stroke: PenStroke): Layer {
  const frame = frameOf(design, layer.id);
  if (!frame || layer.content.type !== "drawing") return layer;
  const back = inverse(frame.plane);
  const by = SIDE / layer.width;
  const inner = mapped(stroke, (point) => {
    const { x, y } = apply(back, point);
    return { x: x * by + SIDE / 2, y: y * by + SIDE / 2 };
  });
  const width = stroke.width * by;
  return fitted({ ...layer, content: { ...layer.content, strokes: [...layer.content.strokes, { ...inner, width }] } });
}

/** The layer with its square drawn tightly around its strokes, which stay where they are. */
function fitted(layer: Layer): Layer {
  if (layer.content.type !== "drawing") return layer;
  const reach = layer.content.strokes.flatMap((stroke) =>
    samples(stroke).flatMap(({ x, y }) => [
      { x: x - stroke.width / 2, y: y - stroke.width / 2 },
      { x: x + stroke.width / 2, y: y + stroke.width / 2 },
    ]),
  );
  if (reach.length === 0) return layer;
  const [xs, ys] = [reach.map((point) => point.x), reach.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A stroke is at most 200 units wide on the drawing's own square.
  const broadest = Math.max(...layer.content.strokes.map((stroke) => stroke.width));
  const side = Math.max(right - left, bottom - top, 3 * broadest);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const grow = SIDE / side;
  const strokes = layer.content.strokes.map((stroke) => ({
    ...mapped(stroke, ({ x, y }) => ({ x: (x - middle.x) * grow + SIDE / 2, y: (y - middle.y) * grow + SIDE / 2 })),
    width: tame(stroke.width * grow, [0.5, 200]),
  }));
  const unit = layer.width / SIDE;
  const angle = ((layer.rotation ?? 0) * Math.PI) / 180;
  const [dx, dy] = [(middle.x - SIDE / 2) * unit, (middle.y - SIDE / 2) * unit];
  return {
    ...layer,
    x: tame(layer.x + dx * Math.cos(angle) - dy * Math.sin(angle), LIMITS.place),
    y: tame(layer.y + dx * Math.sin(angle) + dy * Math.cos(angle), LIMITS.place),
    width: tame(side * unit, LIMITS.side),
    height: tame(side * unit, LIMITS.side),
    content: { ...layer.content, strokes },
  };
}

/** The points of a stroke. */
export function samples(stroke: PenStroke): Sample[] {
  return stroke.points.split(" ").flatMap((text) => {
    const [x, y, pressure] = text.split(",").map(Number);
    return x === undefined || y === undefined || pressure === undefined ? [] : [{ x, y, pressure }];
  });
}

function mapped(stroke: PenStroke, map: (point: Point) => Point): PenStroke {
  const points = samples(stroke).map((sample) => {
    const { x, y } = map(sample);
    return `${tame(x, [-600, 1200])},${tame(y, [-600, 1200])},${sample.pressure}`;
  });
  return { ...stroke, points: points.join(" ") };
}
