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
    case "unmade": {
      const { kind, unmade, ...details } = fault;
      return t(`row-unmade-${unmade}`, details);
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

/** The file of a row of a receipt, or why there is none; what ended the whole run is told once, and not for each row. */
export function detailOf({ file, fault, supersedes }: GivenRow): string {
  if (file !== null) return supersedes === null ? file : t("give-instead", { file });
  return fault ? faultWords(fault) : "";
}
