// Why a row of a class list gets no badge, in the language of the window.
import type { GivenRow, RowFault, RowProblem } from "../backend";
import { dayInFull, t } from "../shared/language.svelte";

/** What is wrong with a row and what to do. */
export function faultWords(fault: RowFault): string {
  switch (fault.kind) {
    case "said":
      return fault.text;
    case "cell":
      return t(`row-cell-${fault.flaw}`, { holds: t(`give-holds-${fault.holds}`) });
    case "had":
      return t("row-had", { awarded: dayInFull(fault.awarded), place: fault.place });
    case "dates": {
      const { kind, date, ...days } = fault;
      const named = Object.entries(days).map(([name, day]) => [name, dayInFull(day)]);
      return t(`row-date-${date}`, Object.fromEntries(named));
    }
    default: {
      const { kind, ...details } = fault;
      return t(`row-${kind}`, details);
    }
  }
}

/** The same with the name before it, unless it says the name. */
export function problemWords({ name, fault }: RowProblem): string {
  const what = faultWords(fault);
  return name === undefined || what.includes(name) ? what : t("row-told", { name, what });
}

/** Why there is no badge for a row of a receipt; what has no kind is the core's own sentence. */
export const whyNot = ({ fault, message }: GivenRow): string => (fault ? faultWords(fault) : (message ?? ""));
