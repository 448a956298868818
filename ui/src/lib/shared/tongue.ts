// What can be said about a language from its tag alone.

const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Which way a language is written. */
export function direction(tag: string): "ltr" | "rtl" {
  if (tag === "qps-plocm") return "rtl";
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    // A folder in the user's languages can have any name.
    return "ltr";
  }
}

/** Names that not every browser knows. */
const NAMES: Record<string, string> = { cy: "Cymraeg" };

/** A language's name in that language, such as Suomi. */
export function nameOf(tag: string): string {
  if (NAMES[tag]) return NAMES[tag];
  try {
    const name = new Intl.DisplayNames(tag, { type: "language", fallback: "code" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}

const ACCENTS: Record<string, string> = {
  a: "åå", e: "éé", i: "ïï", o: "öö", u: "üü", y: "ÿ", n: "ñ", c: "ç", s: "š", z: "ž",
  A: "Å", E: "É", I: "Ï", O: "Ö", U: "Ü", N: "Ñ", C: "Ç", S: "Š", Z: "Ž",
};

/** Makes a text about a third longer, and visibly one that went through the language files. */
export function accented(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
}
