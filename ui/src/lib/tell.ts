// Says what went wrong: nothing shows a code. The core's own sentences are English; in another language ours comes
// first, and the core's, which names the file or the word, stands below it.
import { CallFailed } from "./backend";
import { language, t } from "./shared/language.svelte";
import { problem } from "./shared/live.svelte";

const WORDED = new Set(["file", "catalogue", "catalogue-newer", "canvas", "design", "clock"]);

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** Shows a failure at the foot of the window until somebody closes it. */
export function tell(reason: unknown) {
  const { code, message, hint } = CallFailed.from(reason);
  if (code === "program") problem(t("went-wrong"), t("went-wrong-kept"));
  else if (language() === "en" || !WORDED.has(code)) problem(sentence(message), hint && sentence(hint));
  else problem(t(`failure-${code}`), sentence(message));
}
