// Every text is in a language file, every language has every text, and none lost its arguments on the way.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, type Message, type Pattern, Visitor, type VariableReference } from "@fluent/syntax";
import { parse } from "svelte/compiler";
import { describe, expect, it } from "vitest";

const LANGUAGES = new URL("../../../../assets/languages/", import.meta.url).pathname;
const SOURCE = new URL("../../", import.meta.url).pathname;

const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((each) => each.isDirectory()).map((each) => each.name);
const sources = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts"))
  .map((name) => ({ name, text: readFileSync(join(SOURCE, name), "utf8") }));

class Variables extends Visitor {
  readonly names = new Set<string>();
  visitVariableReference(node: VariableReference) {
    this.names.add(node.id.name);
  }
}

function variables(pattern: Pattern): string[] {
  const found = new Variables();
  found.visit(pattern);
  return [...found.names].sort();
}

/** What a language says, by file and id; what the parser does not understand is a fault. */
function messages(tag: string) {
  const all = new Map<string, { arguments: string[]; text: string }>();
  const faults: string[] = [];
  for (const file of readdirSync(join(LANGUAGES, tag)).filter((name) => name.endsWith(".ftl"))) {
    const text = readFileSync(join(LANGUAGES, tag, file), "utf8");
    for (const entry of new FluentParser().parse(text).body) {
      if (entry.type === "Junk") faults.push(`${file}: ${entry.content}`);
      if (entry.type !== "Message") continue;
      const { id, value, span } = entry as Message;
      const key = `${file} ${id.name}`;
      if (!value || all.has(key)) faults.push(`${key} is empty or said twice`);
      else all.set(key, { arguments: variables(value), text: text.slice(span?.start, span?.end) });
    }
  }
  return { all, faults };
}

const english = messages("en").all;
const ids = new Set([...english.keys()].map((key) => key.split(" ")[1] ?? ""));

describe.each(folders(LANGUAGES))("the texts in %s", (tag) => {
  const { all, faults } = messages(tag);

  it("can be read", () => expect(faults).toEqual([]));

  it("are all there, with the arguments that the English ones have", () => {
    const shape = (of: typeof all) => [...of].map(([key, { arguments: names }]) => `${key}(${names.join()})`).sort();
    expect(shape(all)).toEqual(shape(english));
  });
});

/** The ids that sources ask for: whole ones, and beginnings of those that are put together. */
function asked() {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const { text } of sources) {
    for (const [, id] of text.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*)["'`]/g)) whole.add(id ?? "");
    for (const [, begun] of text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)) beginnings.add(begun ?? "");
  }
  return { whole, beginnings };
}

it("every text that a source asks for is there", () => {
  const missing = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/\bt\(\s*["']([^"']+)["']/g)].filter(([, id]) => !ids.has(id ?? "")).map(([, id]) => `${name}: ${id}`),
  );
  expect(missing).toEqual([]);
});

it("every text is asked for by a source", () => {
  const { whole, beginnings } = asked();
  const idle = [...ids].filter((id) => !whole.has(id) && ![...beginnings].some((begun) => id.startsWith(begun)));
  expect(idle, "a text that nothing shows is translated in vain").toEqual([]);
});

/** Attributes that people read or hear. */
const SPOKEN = /^(aria-label|aria-description|alt|title|placeholder|label|legend|hint|advice)$/;
/** Names, and letters that are pictures. */
const NOT_WORDS = new Set(["Roundel", "A"]);

function words(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) words(each, found);
  else if (node && typeof node === "object") {
    const { type, name, value, data } = node as { type?: string; name?: string; value?: unknown; data?: string };
    const plain = (text: string | undefined) => text && /\p{L}/u.test(text) && !NOT_WORDS.has(text.trim()) && found.push(text.trim());
    if (type === "Text") plain(data);
    else if (type === "StyleDirective") return found;
    else if (type === "Attribute") {
      const spoken = SPOKEN.test(name ?? "") && Array.isArray(value);
      if (spoken) for (const part of value as { type: string; data?: string }[]) if (part.type === "Text") plain(part.data);
    } else for (const [key, child] of Object.entries(node)) if (key !== "parent") words(child, found);
  }
  return found;
}

it.each(sources.filter(({ name }) => name.endsWith(".svelte")))("no text stands in $name", ({ text }) => {
  expect(words(parse(text, { modern: true }).fragment)).toEqual([]);
});
