// What came of giving, over as many attempts as it took.
import type { BadgeReceipt, GivenRow } from "../backend";

export type Outcome = GivenRow["outcome"];

/** The receipts of a later attempt with those before: what was given then is still given, and not "had already". */
export function joined(before: readonly BadgeReceipt[], now: readonly BadgeReceipt[]): BadgeReceipt[] {
  const again = now.map((receipt) => {
    const earlier = before.find((other) => other.badge === receipt.badge);
    const given = new Map(earlier?.rows.filter((row) => row.outcome === "issued").map((row) => [row.row, row]));
    const rows = receipt.rows.map((row) => (row.outcome === "skipped" ? (given.get(row.row) ?? row) : row));
    return { ...receipt, rows };
  });
  return [...before.filter((receipt) => !now.some((other) => other.badge === receipt.badge)), ...again];
}

/** How many rows of all receipts had this outcome. */
export function countOf(receipts: readonly BadgeReceipt[], outcome: Outcome): number {
  return receipts.reduce((sum, receipt) => sum + receipt.rows.filter((row) => row.outcome === outcome).length, 0);
}

/** A text that every program reads, also older Windows editors, which take it for their own code page without its mark and
 * show the unseen marks that keep a name whole. */
export const plain = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${lines.join("\n").replace(/[\u2068\u2069]/g, "")}\n`);

/** Whether every badge of an order is where it belongs: written, read back and verified. */
export function isWhole(receipts: readonly BadgeReceipt[], badges: number): boolean {
  return receipts.length === badges && countOf(receipts, "missing") === 0;
}
