// Keeping a receipt as a file.
import { save } from "../backend";
import { t } from "../shared/language.svelte";
import { note } from "../shared/live.svelte";
import { tell } from "../tell";
import { lines, plain, type Slip } from "./receipts";

/** Asks where to, and says where it is. */
export async function keepReceipt(slips: readonly Slip[], foot: string | null = null) {
  try {
    const path = await save(`${t("give-receipt")}.txt`, plain(lines(t("give-receipt"), slips, foot)));
    if (path) note(t("give-saved", { path }));
  } catch (failure) {
    tell(failure);
  }
}
