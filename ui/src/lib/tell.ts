// Says what went wrong, what was kept and what to do: nothing shows a code. What people meet often has a reason, and a
// text of ours for it; of the rest our text says what kind of thing it is, and the core's own sentence, which is
// English and knows more, stands small below it and is said to be that.
import { CallFailed, type Failure } from "./backend";
import { has, language, t } from "./shared/language.svelte";
import { problem } from "./shared/live.svelte";

function sentence(text: string): string {
  // The name of a file stays as it is.
  const whole = text.replace(/^\p{L}(?=\p{L}*[ ,:])/u, (first) => first.toUpperCase());
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** What happened, what to do, and what only the core knows, in English. */
export function failureWords(failure: Failure): [happened: string, advice?: string, detail?: string] {
  if (failure.code === "program") return [t("went-wrong"), t("went-wrong-kept")];
  if (failure.reason) {
    const args = { about: failure.about ?? t("reason-about") };
    return [t(`reason-${failure.reason}`, args), t(`reason-${failure.reason}-do`)];
  }
  if (language() === "en") return [sentence(failure.message), failure.hint && sentence(failure.hint)];
  const kind = has(`failure-${failure.code}`) ? failure.code : "other";
  return [t(`failure-${kind}`), t(`failure-${kind}-do`), t("failure-said", { said: sentence(failure.message) })];
}

/** Shows a failure at the foot of the window until somebody closes it. */
export function tell(reason: unknown) {
  problem(...failureWords(CallFailed.from(reason)));
}
