// What stands in a badge for what only the earner's own has.
import type { PlaceholderWords } from "../backend";
import { t, when } from "../shared/language.svelte";

/** Words for the placeholders of a design; without a name the badge is called as the design is. */
export function standIns(badge: string | null): PlaceholderWords {
  const words = { earner: t("stage-example-earner"), issuer: t("stage-example-issuer"), date: when("2026-05-16") };
  return badge ? { badge, ...words } : words;
}
