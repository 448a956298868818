// SVG path data: read, measured, placed and written again. build.mjs uses it.

/** Numbers and letters of path data; the flags of an arc may stand without a space between them. */
function commands(data) {
  const list = [];
  for (const [, letter, rest] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const arc = letter.toLowerCase() === "a";
    const numbers = [];
    for (let text = rest; ; ) {
      const flag = arc && (numbers.length % 7 === 3 || numbers.length % 7 === 4);
      const match = text.match(flag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i);
      if (!match) break;
      numbers.push(Number(match[1]));
      text = text.slice(match[0].length);
    }
    list.push([letter, numbers]);
  }
  return list;
}

/** An elliptical arc as cubics (SVG 1.1, appendix F.6): libraries would compute sines when they read it. */
function arc(x0, y0, rx, ry, turn, large, sweep, x, y) {
  if (rx === 0 || ry === 0 || (x0 === x && y0 === y)) return [[x0, y0, x, y, x, y]];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  [rx, ry] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const under = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2;
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under) / ((rx * py) ** 2 + (ry * px) ** 2));
  const [cx, cy] = [(k * rx * py) / ry, (-k * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;
  const pieces = Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-6) || 1;
  const step = span / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (u, v) => [
    cos * rx * u - sin * ry * v + cos * cx - sin * cy + (x0 + x) / 2,
    sin * rx * u + cos * ry * v + sin * cx + cos * cy + (y0 + y) / 2,
  ];
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...place(Math.cos(b), Math.sin(b)),
    ];
  });
}

/** Path data as absolute segments: [m, x, y], [l, x, y], [c, x1, y1, x2, y2, x, y] and [z]. */
export function segments(data) {
  const list = [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, null, null];
  const line = (toX, toY) => { list.push(["l", toX, toY]); [x, y] = [toX, toY]; controlX = null; };
  const curve = (p, kind = null) => {
    list.push(["c", ...p]);
    [controlX, controlY] = kind ? p.slice(2, 4) : [null, null];
    [x, y] = p.slice(4);
  };
  const quadratic = (qx, qy, toX, toY) => {
    const third = (from, q) => from + (2 / 3) * (q - from);
    list.push(["c", third(x, qx), third(y, qy), third(toX, qx), third(toY, qy), toX, toY]);
    [x, y, controlX, controlY] = [toX, toY, qx, qy];
  };
  let last = "";
  for (const [letter, numbers] of commands(data)) {
    const kind = letter.toLowerCase();
    const own = letter === kind;
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }[kind];
    if (size === undefined) throw new Error(`unknown command ${letter}`);
    for (let at = 0; at < Math.max(numbers.length, size === 0 ? 1 : 0); at += size || 1) {
      const n = numbers.slice(at, at + size);
      const point = (i) => [n[i] + (own ? x : 0), n[i + 1] + (own ? y : 0)];
      const turned = (near) => (near.includes(last) && controlX !== null ? [2 * x - controlX, 2 * y - controlY] : [x, y]);
      if (kind === "z") { list.push(["z"]); [x, y] = [startX, startY]; }
      else if (kind === "m" && at === 0) { const p = point(0); list.push(["m", ...p]); [x, y] = [startX, startY] = p; }
      else if (kind === "m" || kind === "l") line(...point(0));
      else if (kind === "h") line(n[0] + (own ? x : 0), y);
      else if (kind === "v") line(x, n[0] + (own ? y : 0));
      else if (kind === "c") curve([...point(0), ...point(2), ...point(4)], "c");
      else if (kind === "s") curve([...turned("cs"), ...point(0), ...point(2)], "c");
      else if (kind === "q") quadratic(...point(0), ...point(2));
      else if (kind === "t") quadratic(...turned("qt"), ...point(0));
      else for (const piece of arc(x, y, n[0], n[1], n[2], n[3], n[4], ...point(5))) curve(piece);
      last = kind;
    }
  }
  return list;
}

/** Where a cubic's coordinate turns round, between its ends. */
function turns(a, b, c, d) {
  const [p, q, r] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a];
  const root = Math.sqrt(Math.max(0, q * q - 4 * p * r));
  const at = Math.abs(p) < 1e-9 ? [-r / q] : [(-q - root) / (2 * p), (-q + root) / (2 * p)];
  return at
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d);
}

/** The least and the largest x and y that segments reach. */
export function bounds(list) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const meet = (axis, values) => {
    box[axis] = Math.min(box[axis], ...values);
    box[axis + 2] = Math.max(box[axis + 2], ...values);
  };
  let here = [0, 0];
  for (const [kind, ...p] of list) {
    if (kind === "z") continue;
    for (const axis of [0, 1]) {
      meet(axis, [p.at(axis - 2)]);
      if (kind === "c") meet(axis, turns(here[axis], p[axis], p[axis + 2], p[axis + 4]));
    }
    here = p.slice(-2);
  }
  return box;
}

/** Segments, scaled and moved. */
export const placed = (list, scale, dx = 0, dy = 0) =>
  list.map(([kind, ...p]) => [kind, ...p.map((value, i) => value * scale + (i % 2 === 0 ? dx : dy))]);

/** Segments as path data with nothing but m, l, c and z, relative, in whole parts of a unit. */
export function written(list, parts) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = "";
  for (const [kind, ...p] of list) {
    const rounded = p.map((value) => Math.round(value * parts));
    const relative = rounded.map((value, i) => (value - (i % 2 === 0 ? x : y)) / parts);
    if (kind === "z") [x, y] = [startX, startY];
    else [x, y] = rounded.slice(-2);
    if (kind === "m") [startX, startY] = [x, y];
    out += kind + relative.map((value, i) => (i > 0 && value >= 0 ? " " : "") + String(value).replace(/^(-?)0\./, "$1.")).join("");
  }
  return out;
}

/** An attribute of an SVG element. */
export const attribute = (text, name) => text.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1];

/** A filled SVG element as path data. */
export function element(tag, attributes) {
  const number = (name) => Number(attribute(attributes, name) ?? 0);
  if (tag === "path") return attribute(attributes, "d");
  if (tag === "circle") {
    const [cx, cy, r] = ["cx", "cy", "r"].map(number);
    return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  }
  if (tag === "rect") {
    const [x, y, w, h, r] = ["x", "y", "width", "height", "rx"].map(number);
    return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
  }
  throw new Error(`unknown element ${tag}`);
}
