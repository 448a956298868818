// What the window says, and in which language. Texts are Fluent files in assets/languages; somebody can add a
// language in the user's folder without building anything.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { accented, direction, nameOf } from "./tongue";

/** A language from the user's folder. */
export interface OwnLanguage {
  tag: string;
  texts: string[];
}

const ENGLISH = "en";
const english = import.meta.glob<string>("../../../../assets/languages/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const shipped = import.meta.glob<string>(["../../../../assets/languages/*/*.ftl", "!../../../../assets/languages/en/*.ftl"], {
  query: "?raw",
  import: "default",
});

/** For tests of the layout: English, longer, with accents; the second one from right to left. */
const PSEUDO = ["qps-ploc", "qps-plocm"];

const tagOf = (path: string) => path.split("/").at(-2) ?? "";

let own = $state.raw<OwnLanguage[]>([]);
let bundles = $state.raw([bundle(ENGLISH, Object.values(english))]);
let tag = $state(ENGLISH);

function bundle(locale: string, texts: string[], transform?: (text: string) => string): FluentBundle {
  const made = new FluentBundle(locale, transform && { transform });
  for (const text of texts) made.addResource(new FluentResource(text), { allowOverrides: true });
  return made;
}

/** The text of this id, in the language that is spoken, else in English. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const spoken of bundles) {
    const message = spoken.getMessage(id);
    // Errors go into a list nobody reads: a text with a gap is better than none.
    if (message?.value) return spoken.formatPattern(message.value, args, []);
  }
  return id;
}

/** The same for what is kept or names a file: without the unseen marks that keep a name whole among words that run the other way. */
export const bare = (id: string, args?: Record<string, FluentVariable>) => t(id, args).replace(/[\u2068\u2069]/g, "");

/** Whether there is a text of this id, be it the English one. */
export const has = (id: string) => bundles.some((spoken) => spoken.hasMessage(id));

/** The language that is spoken, as BCP 47. */
export const language = () => (PSEUDO.includes(tag) ? ENGLISH : tag);

/** Every language there is, each in its own name, in the order of those names. */
export function languages(): { tag: string; name: string }[] {
  const tags = new Set([ENGLISH, ...Object.keys(shipped).map(tagOf), ...own.map((each) => each.tag)]);
  return [...tags].map((each) => ({ tag: each, name: nameOf(each) })).sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds the languages of the user's folder; one of a language that ships puts its texts before those. */
export function addLanguages(added: OwnLanguage[]) {
  own = added;
}

/** The language among those there are that suits the computer's best. */
export function preferred(wishes: readonly string[]): string {
  const known = languages().map((each) => each.tag);
  for (const wish of wishes) {
    const found = known.find((each) => each === wish) ?? known.find((each) => each === wish.split("-")[0]);
    if (found) return found;
  }
  return ENGLISH;
}

/** Speaks another language from now on, also in `lang` and `dir` of the page. */
export async function speak(wish: string) {
  const paths = Object.keys(shipped).filter((path) => tagOf(path) === wish);
  const texts = await Promise.all(paths.map((path) => shipped[path]?.() ?? ""));
  texts.push(...own.filter((each) => each.tag === wish).flatMap((each) => each.texts));
  const fallback = bundle(ENGLISH, Object.values(english));
  if (PSEUDO.includes(wish)) bundles = [bundle(ENGLISH, Object.values(english), accented)];
  else bundles = wish === ENGLISH && texts.length === 0 ? [fallback] : [bundle(wish, texts), fallback];
  tag = wish;
  document.documentElement.lang = language();
  document.documentElement.dir = direction(wish);
}

/** By whose habits times and days are written; Roundel's English is British. */
const habits = () => (language() === ENGLISH ? "en-GB" : tag);

/** A time of day, such as 14:02: every language that ships counts to 24, and not every webview knows Welsh. */
export function timeOfDay(at: Date | string): string {
  return new Date(at).toLocaleTimeString(habits(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** A day in full, such as 16 May 2026. */
export function dayInFull(at: Date | string): string {
  return new Date(at).toLocaleDateString(habits(), { day: "numeric", month: "long", year: "numeric" });
}

/** When something was, as short as people say it: 14:02 today, yesterday, 16 May, 16 May 2026. */
export function when(at: Date | string, now = new Date()): string {
  const then = new Date(at);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const ago = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (ago === 0) return timeOfDay(then);
  if (ago === 1) return new Intl.RelativeTimeFormat(habits(), { numeric: "auto" }).format(-1, "day");
  const year = then.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return then.toLocaleDateString(habits(), { day: "numeric", month: "short", ...year });
}
