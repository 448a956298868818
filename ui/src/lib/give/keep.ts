// Keeping a receipt: as a file of one's own, and beside the badges in the language of the window.
import { call, type Failure, type FiledReceipt } from "../backend";
import { t } from "../shared/language.svelte";
import { saved } from "../shared/saved";
import { failureWords } from "../tell";
import { type Slip, slipOf, text } from "./receipts";

/** Asks where to, and says where it is. */
export async function keepReceipt(slips: readonly Slip[], foot: readonly string[] = []) {
  // Older Windows editors take a text for their own code page without this mark.
  const bytes = new TextEncoder().encode(`\uFEFF${text(t("give-receipt"), slips, foot)}`);
  await saved(`${t("give-receipt")}.txt`, bytes);
}

/** Puts receipts beside their badges into the language of the window. Where that fails the English ones stay. */
export async function wordReceipts(receipts: readonly FiledReceipt[], trouble: Failure | null = null) {
  const foot = trouble ? [failureWords(trouble)[0]] : [];
  for (const receipt of receipts) {
    if (receipt.text === null) continue;
    const words = text(t("give-receipt"), [slipOf(receipt)], foot);
    await call("word_receipt", { file: receipt.text, words }).catch(() => {});
  }
}
