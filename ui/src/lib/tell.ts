// Says what went wrong, what was kept and what to do: nothing shows a code, and nothing is said in the core's English.
// What people meet most has a reason; of the rest the kind of thing is told. Only what the system said stands as it came.
import { CallFailed, type Failure } from "./backend";
import { has, t } from "./shared/language.svelte";
import { problem } from "./shared/live.svelte";

/** What happened, what to do, and what the system said, in its own words. */
export function failureWords(failure: Failure): [happened: string, advice: string, detail?: string] {
  if (failure.code === "program") return [t("went-wrong"), t("went-wrong-kept")];
  const detail: [string?] = failure.said ? [t("failure-said", { said: failure.said })] : [];
  if (failure.reason) {
    const args = { about: failure.about ?? t("reason-about") };
    return [t(`reason-${failure.reason}`, args), t(`reason-${failure.reason}-do`), ...detail];
  }
  const kind = has(`failure-${failure.code}`) ? failure.code : "other";
  return [t(`failure-${kind}`), t(`failure-${kind}-do`), ...detail];
}

/** Shows a failure until somebody closes it, or what failed succeeds. */
export function tell(reason: unknown) {
  const failure = CallFailed.from(reason);
  const [happened, advice, detail] = failureWords(failure);
  problem(happened, advice, detail, failure.act);
}
