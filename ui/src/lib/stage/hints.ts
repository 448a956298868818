// What is unfinished, in the words of the window's language.

import type { Problem } from "../backend";
import { find } from "../design/tree";
import type { Design } from "../design/types";
import { t } from "../shared/language.svelte";
import { nameOf } from "./name";

/** A sentence for the maker: what it is and what to do. */
export function sentence(design: Design, problem: Problem): string {
  const layer = problem.layer === null ? undefined : find(design, problem.layer)?.layer;
  const name = layer ? nameOf(layer) : "";
  switch (problem.problem) {
    case "missing-glyphs":
      return t("stage-hint-missing-glyphs", { name, characters: problem.characters });
    case "missing-font":
      return t("stage-hint-missing-font", { name, family: problem.family });
    case "missing-colour":
      return t("stage-hint-missing-colour", { name, colour: problem.name });
    case "low-contrast":
      return t("stage-hint-low-contrast", { name });
    case "small-parts":
      return t("stage-hint-small-parts", { count: problem.count });
    case "too-heavy":
      return t("stage-hint-too-heavy", { kilobytes: Math.ceil(problem.bytes / 1024) });
    default:
      return t(`stage-hint-${problem.problem}`, { name });
  }
}

/** What the button says that takes it away. */
export function remedy(problem: Problem): string {
  return t(problem.fix?.loses ? `stage-mend-${problem.problem}-loses` : `stage-mend-${problem.problem}`);
}
