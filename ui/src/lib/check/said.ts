// What the checks say, in the language of the window.
import type { CheckSaid } from "../backend";
import { language, t } from "../shared/language.svelte";
import { day, plain } from "./inside";

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;

/** What it is about: other people's words, and days as people write them. */
const shown = (text: string) => (INSTANT.test(text) ? day(text, language()) : plain(text));

/** The sentences one after another. */
export function words(said: CheckSaid[]): string {
  const sentence = ({ code, args }: CheckSaid) => t(`said-${code}`, Object.fromEntries(Object.entries(args).map(([name, text]) => [name, shown(text)])));
  return said.map(sentence).join(" ");
}
