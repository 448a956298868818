// Makes emblems.pack from npm packages and the files beside it, the same bytes each time for the same zlib:
//   npm install --ignore-scripts --prefix DIR @iconify-json/ph@1.2.2 @phosphor-icons/core@2.1.1 \
//     @iconify-json/tabler@1.2.41 @tabler/icons@3.51.0 @iconify-json/game-icons@1.2.4
//   node build.mjs DIR [OUT]
// The format is described in src-tauri/crates/art/src/emblems/pack.rs.
import { readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { attribute, bounds, element, placed, segments, written } from "./paths.mjs";

const SIDE = 256;
const BLOCK = 64 * 1024;

const from = createRequire(resolve(process.argv[2] ?? ".", "package.json"));
const icons = (name) => JSON.parse(readFileSync(from.resolve(`@iconify-json/${name}/icons.json`))).icons;
const beside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const rows = (text) => text.split("\n").filter((line) => line && !line.startsWith("#"));

/** Search words as they are looked up: small letters and digits of ASCII, one space between them. */
const plain = (word) =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
const tags = (list) => [...new Set(list.filter((tag) => !tag.startsWith("*")).map(plain).filter(Boolean))].join(",");

const leftOut = rows(beside("left-out.txt")).join(" ").split(" ");
const fits = (name) =>
  leftOut.includes(`+${name}`) ||
  !(leftOut.includes(`=${name}`) || name.split("-").some((part) => leftOut.includes(part)));

/** The two zones of an icon as path data, in a square of SIDE units, shrunk where the drawing left its square. */
function zones(body, side, parts) {
  const zones = [[], []];
  for (const [, tag, attributes] of body.matchAll(/<(\w+)([^>]*)>/g)) {
    if (tag === "g") continue;
    zones[attribute(attributes, "opacity") ? 1 : 0].push(...placed(segments(element(tag, attributes)), SIDE / side));
  }
  const [left, top, right, bottom] = bounds(zones.flat());
  const scale = Math.min(1, SIDE / Math.max(right - left, bottom - top));
  const shift = (low, high) => (low < -0.3 || high > SIDE + 0.3 ? (SIDE - scale * (low + high)) / 2 : 0);
  const strays = shift(left, right) || shift(top, bottom);
  return zones.map((list) =>
    written(strays ? placed(list, scale, shift(left, right), shift(top, bottom)) : list, parts),
  );
}

const catalogue = pathToFileURL(from.resolve("@phosphor-icons/core").replace(/index\.umd\.js$/, "index.mjs"));
const phosphorWords = new Map(
  (await import(catalogue)).icons.map((icon) => [icon.name, tags([...icon.tags, ...icon.categories])]),
);
const phosphor = Object.entries(icons("ph"))
  .filter(([name]) => /-(duotone|fill)$/.test(name))
  .map(([name, { body }]) => ({
    name: `ph:${name}`,
    zones: zones(body, 256, 100),
    words: phosphorWords.get(name.replace(/-(duotone|fill)$/, "")) ?? "",
    author: "",
  }));

// The package does not export its list by name, so it is opened by its path.
const tablerWords = JSON.parse(readFileSync(resolve(process.argv[2] ?? ".", "node_modules/@tabler/icons/icons.json")));
const tabler = Object.entries(icons("tabler"))
  .filter(([name, { body }]) => /-filled$/.test(name) && fits(name) && !/stroke=|<use|<defs/.test(body))
  .map(([name, { body }]) => {
    const entry = tablerWords[name.replace(/-filled$/, "")];
    const words = entry ? tags([...entry.tags.map(String), entry.category]) : "";
    return { name: `tabler:${name}`, zones: zones(body, 24, 10), words, author: "" };
  });

const authors = new Map();
for (const row of rows(beside("authors.tsv"))) {
  const [author, names] = row.split("\t");
  for (const name of names.split(" ")) authors.set(name, [...(authors.get(name) ?? []), author]);
}
const authorOf = (name) =>
  /^abstract-\d/.test(name) ? "Viscious Speed" : (authors.get(name) ?? ["Delapouite"]).join(", ");
const game = Object.entries(icons("game-icons"))
  .filter(([name]) => fits(name))
  .map(([name, { body }]) => ({
    name: `game-icons:${name}`,
    zones: zones(body, 512, 10),
    words: "",
    author: authorOf(name),
  }));

const all = [...phosphor, ...tabler, ...game].sort((a, b) => (a.name < b.name ? -1 : 1));
const pack = (text) => deflateRawSync(text, { level: 9, memLevel: 9 });
const sections = [
  ["catalogue", all.map(({ name, words }) => `${name}\t${words}\n`).join("")],
  ["words", beside("words.tsv")],
];
for (const { name, zones, author } of all) {
  const line = [name, ...zones, author].join("\t") + "\n";
  const last = sections.at(-1);
  if (sections.length > 2 && last[1].length + line.length <= BLOCK) last[1] += line;
  else sections.push([name, line]);
}
const packed = sections.map(([name, text]) => [name, pack(text)]);
const head = packed.map(([name, bytes]) => `${name}\t${bytes.length}\n`).join("") + "\n";
const file = Buffer.concat([Buffer.from(head), ...packed.map(([, bytes]) => bytes)]);
writeFileSync(process.argv[3] ?? new URL("emblems.pack", import.meta.url), file);

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const size = (list) => `${list.length} icons`;
console.log(`phosphor ${size(phosphor)}, game-icons ${size(game)}, tabler ${size(tabler)}: ${size(all)}`);
console.log(`${sections.length - 2} blocks; ${packed.map(([name, bytes]) => `${name} ${bytes.length}`).slice(0, 2).join(", ")}`);
console.log(`emblems.pack ${file.length} bytes, sha256 ${sha256(file)}`);
console.log(`unpacked text sha256 ${sha256(sections.map(([, text]) => text).join(""))}`);
