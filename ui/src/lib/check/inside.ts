// What a badge says, in the words that it was signed with: every member of its JSON, put where people look for it.
import { labelOf } from "./names";

export type SectionName = "badge" | "earner" | "award" | "evidence" | "results" | "alignments" | "issuer" | "more";

/** What something in a badge is called. */
export interface Called {
  /** The end of a text's id; with `raw`, the name as it stands in the badge, which nobody here knows. */
  label: string;
  raw: boolean;
}

export interface Fact extends Called {
  /** What it says; of a picture the address that holds it. */
  text: string;
  kind: "words" | "prose" | "day" | "address" | "picture" | "hidden" | "yes" | "no";
}

/** Things that are said of one thing. */
export interface Group {
  /** What the thing is within its section; null for the section's own. */
  title: Called | null;
  facts: Fact[];
}

export interface Section {
  name: SectionName;
  /** Of several pieces of evidence, alignments or results one each. */
  groups: Group[];
}

type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

const ORDER: SectionName[] = ["badge", "earner", "award", "evidence", "results", "alignments", "issuer", "more"];

/** How programs read a badge, which says nothing to people; and the signature, which is no part of what was signed. */
const LEFT_OUT = new Set(["@context", "type", "proof"]);

/** Which part of a badge a member opens. What is not named stays in the part where it stands. */
const PARTS: Record<string, SectionName> = {
  achievement: "badge", badge: "badge",
  identifier: "earner", recipient: "earner",
  evidence: "evidence",
  result: "results", resultDescription: "results",
  alignment: "alignments", alignments: "alignments",
  issuer: "issuer",
}; // prettier-ignore

/** What is written in Markdown; the core reads it. */
const PROSE = new Set(["narrative", "endorsementComment"]);

/** What people ask for first, and last, among the facts about one thing. */
const FIRST = ["name", "description", "criteria", "words", "earner", "awarded"];
const LAST = ["id"];

/** Everything that a badge says, in the order in which people ask. */
export function inside(text: string): Section[] {
  const found = new Map<SectionName, Group[]>(ORDER.map((name) => [name, []]));

  /** Begins a group about one thing, and reads it. */
  function about(thing: Value, section: SectionName, title: string | null) {
    const facts: Fact[] = [];
    const place = found.get(section);
    place?.push({ title: title === null ? null : called(title), facts });
    members(thing, section, facts, title ?? section);
  }

  function members(thing: Value, section: SectionName, facts: Fact[], name: string) {
    if (thing === null || typeof thing !== "object") facts.push(fact(name, thing));
    else if (Array.isArray(thing)) for (const each of thing) members(each, section, facts, name);
    else if (thing["hashed"] === true) facts.push({ label: "earner", raw: false, text: "", kind: "hidden" });
    else for (const [own, value] of Object.entries(thing)) member(own, value, section, facts);
  }

  function member(name: string, value: Value, section: SectionName, facts: Fact[]) {
    if (LEFT_OUT.has(name) || value === null) return;
    if (typeof value === "string" && PROSE.has(name)) facts.push({ ...called(name), text: value, kind: "prose" });
    else if (typeof value !== "object") facts.push(fact(name, value));
    else if (Array.isArray(value) && value.every(isPlain)) facts.push(fact(name, value.join(", ")));
    else if (name === "criteria") for (const [own, said] of Object.entries(value)) {
      if (typeof said === "string" && PROSE.has(own)) facts.push({ ...called(name), text: said, kind: "prose" });
      else facts.push(fact(name, isPlain(said) ? said : JSON.stringify(said)));
    }
    else if (name === "image") members(value, section, facts, name);
    else {
      const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
      for (const each of Array.isArray(value) ? value : [value]) about(each, part ?? section, part ? null : name);
    }
  }

  const [award, earner]: [Fact[], Fact[]] = [[], []];
  found.get("award")?.push({ title: null, facts: award });
  found.get("earner")?.push({ title: null, facts: earner });
  for (const [name, value] of Object.entries(JSON.parse(text) as { [name: string]: Value })) {
    if (name !== "credentialSubject") member(name, value, isPlain(value) ? "award" : "more", award);
    else {
      for (const subject of (Array.isArray(value) ? value : [value]) as { [name: string]: Value }[]) {
        for (const [own, said] of Object.entries(subject)) member(own, said, "award", PERSON.has(own) ? earner : award);
      }
    }
  }
  return ORDER.flatMap((name) => {
    const groups = (found.get(name) ?? []).filter((group) => group.facts.length > 0);
    for (const { facts } of groups) facts.sort((one, other) => rank(one) - rank(other));
    return groups.length ? [{ name, groups }] : [];
  });
}

/** What is said of whoever earned it, beside how they are known. */
const PERSON = new Set(["id", "name", "email"]);

function rank({ label, raw }: Fact): number {
  const first = raw ? -1 : FIRST.indexOf(label);
  return first >= 0 ? first : FIRST.length + (!raw && LAST.includes(label) ? 1 : 0);
}

const isPlain = (value: Value | undefined): value is null | boolean | number | string => value === null || typeof value !== "object";

function called(name: string): Called {
  const label = labelOf(name);
  return { label: label ?? plain(name), raw: label === undefined };
}

const DAYS = new Set(["awarded", "from", "until", "made", "began", "ended", "born"]);

function fact(name: string, value: null | boolean | number | string): Fact {
  const label = called(name);
  if (typeof value === "boolean") return { ...label, text: "", kind: value ? "yes" : "no" };
  const text = plain(String(DAYS.has(label.label) && typeof value === "number" ? moment(value) : value));
  if (text.startsWith("data:")) return { ...called("image"), text, kind: "picture" };
  if (!label.raw && DAYS.has(label.label) && !Number.isNaN(Date.parse(text))) return { ...label, text, kind: "day" };
  return { ...label, text, kind: /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? "address" : "words" };
}

/** The file that an address holds, in base64. */
export function heldIn(address: string): string {
  const comma = address.indexOf(",");
  const [head, held] = [address.slice(0, comma), address.slice(comma + 1)];
  if (/;\s*base64$/i.test(head)) return held;
  const bytes = new TextEncoder().encode(unescaped(held));
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a picture is said to show by what stands beside it. */
export const shownBy = (facts: readonly Fact[]): string | undefined =>
  ["shows", "description", "words", "name"].map((label) => plain(facts.find((fact) => !fact.raw && fact.label === label)?.text ?? "")).find(Boolean);

/** An instant as a JWT writes it, in seconds since 1970; what is no such instant stays. */
function moment(seconds: number): string {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? String(seconds) : at.toISOString();
}

/** Characters that turn the order of letters round or cannot be seen; somebody could hide words with them. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Somebody else's words, with what cannot be seen made visible. */
export const plain = (text: string) => text.replace(HIDDEN, "\ufffd");

/** A day as people write it. The calendar day is the one that stands there, wherever this computer is. */
export function day(text: string, language: string): string {
  const [, written] = /^(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  if (!written) return text;
  const habits = language === "en" ? "en-GB" : language;
  return new Date(`${written}T00:00:00Z`).toLocaleDateString(habits, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
