// What things on a badge are called in the window's language: its colours, its emblems, and all of it in a sentence.

import { SvelteMap } from "svelte/reactivity";
import { call, type Described, type EmblemCard, type Thing } from "../backend";
import { hue } from "../design/hue";
import type { Design } from "../design/types";
import { bare, language, t } from "../shared/language.svelte";
import { wire } from "./wire";

const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
const dashed = (name: string) => name.replaceAll(" ", "-");
const colourText = (name: string) => bare(`colour-${dashed(name)}`);
const nounText = (name: string) => bare(`noun-${dashed(name)}`);

/** The colours of a design as they look, each with the name by which it is known there; those that look alike are numbered. */
export function colours(design: Design): { name: string; colour: string; label: string }[] {
  const seen = new Map<string, number>();
  return (design.palette ?? []).map(({ name, colour }) => {
    const looks = capital(colourText(hue(colour)));
    const count = (seen.get(looks) ?? 0) + 1;
    seen.set(looks, count);
    return { name, colour, label: count > 1 ? `${looks} ${count}` : looks };
  });
}

/** What emblems are called, by language and icon; empty where the language has no word for it. */
const called = new SvelteMap<string, string>();
const key = (icon: string) => `${language()} ${icon}`;
let wanted: Set<string> | undefined;

/** Takes the names of emblems that were found. */
export function learn(found: readonly EmblemCard[]): void {
  for (const { icon, title } of found) called.set(key(icon), title);
}

/** Asks for the names that were missed in one turn of the page, together. */
async function ask(icons: Set<string>) {
  await Promise.resolve();
  wanted = undefined;
  const keys = [...icons].map(key);
  const names = await call("emblem_names", { icons: [...icons], language: language() });
  keys.forEach((each, at) => called.set(each, names[at] ?? ""));
}

/** What an emblem shows, such as a rocket; `Emblem` until that is known, and where there is no word. */
export function emblemName(icon: string): string {
  const known = called.get(key(icon));
  if (known === undefined) {
    if (!wanted) void ask((wanted = new Set())).catch(() => {});
    wanted.add(icon);
  }
  return capital(known || t("stage-kind-emblem"));
}

/** What a design shows, for people who do not see it. */
export async function description(design: Design): Promise<string> {
  const described = await call("describe", { design: wire(design) });
  return language() === "en" ? described.english : inWords(described, await names(described));
}

async function names({ shows }: Described): Promise<(thing: Thing) => string> {
  const icons = shows.things.flatMap(({ thing }) => (thing.is === "emblem" ? [thing.name] : []));
  const found = await call("emblem_names", { icons, language: language() });
  return (thing) => {
    if (thing.is === "named") return thing.name;
    if (thing.is === "shape") return nounText(thing.name);
    return (thing.is === "emblem" && found[icons.indexOf(thing.name)]) || t(`stage-kind-${thing.is}`);
  };
}

/** A description as a sentence that needs no grammar of its own. */
function inWords({ shows }: Described, name: (thing: Thing) => string): string {
  const { colour, shape, rim, things, ribbons, words } = shows;
  const coloured = (id: string, colour: string | null, of: Record<string, string>) =>
    colour ? bare(id, { ...of, colour: colourText(colour) }) : (Object.values(of)[0] ?? "");
  const plain = coloured("seen-coloured", colour, { shape: nounText(shape ?? "badge") });
  const whole = coloured("seen-rim", rim, { whole: plain });
  const all = [
    ...things.map(({ thing, count }) => (count > 1 ? bare("seen-count", { count, thing: name(thing) }) : name(thing))),
    ...ribbons.map((each) => {
      const ribbon = coloured("seen-ribbon-coloured", each.colour, { ribbon: bare("seen-ribbon") });
      return each.words ? bare("seen-ribbon-says", { ribbon, words: each.words }) : ribbon;
    }),
    ...words.map((each) => bare("seen-words", { words: each })),
  ];
  return capital(all.length > 0 ? bare("seen-things", { whole, things: all.join(", ") }) : whole);
}
