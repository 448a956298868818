// Says what went wrong. What the core says is a sentence for people already, with what to do; nothing shows a code.
import { CallFailed } from "./backend";
import { t } from "./shared/language.svelte";
import { problem } from "./shared/live.svelte";

const sentence = (text: string) => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

/** Shows a failure at the foot of the window until somebody closes it. */
export function tell(reason: unknown) {
  const failure = CallFailed.from(reason);
  if (failure.code === "program") problem(t("went-wrong"), t("went-wrong-kept"));
  else problem(sentence(failure.message), failure.hint && sentence(failure.hint));
}
