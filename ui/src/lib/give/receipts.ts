// What came of giving, over as many attempts as it took; and a receipt as it is kept and printed.
import type { BadgeReceipt, FiledReceipt, GivenList, GivenRow } from "../backend";
import { bare, dayInFull, t, timeOfDay } from "../shared/language.svelte";
import { detailOf } from "./fault";

export type Outcome = GivenRow["outcome"];

const issued = (receipt: BadgeReceipt) => receipt.rows.filter((row) => row.outcome === "issued");

/**
 * The receipts of a later attempt with those before: what was given then is still given, and not "had already". What lies on
 * another stick stays on a receipt of its own.
 */
export function joined(before: readonly BadgeReceipt[], now: readonly BadgeReceipt[]): BadgeReceipt[] {
  const kept = before.flatMap((receipt) => {
    const later = now.find((other) => other.badge === receipt.badge);
    if (!later) return [receipt];
    const rows = later.folder === receipt.folder ? [] : issued(receipt);
    return rows.length ? [{ ...receipt, rows }] : [];
  });
  const again = now.map((receipt) => {
    const earlier = before.filter((other) => other.badge === receipt.badge);
    const given = (here: boolean) =>
      new Map(earlier.filter((other) => (other.folder === receipt.folder) === here).flatMap(issued).map((row) => [row.row, row]));
    const [here, elsewhere] = [given(true), given(false)];
    const rows = receipt.rows.filter((row) => row.outcome !== "skipped" || !elsewhere.has(row.row));
    return { ...receipt, rows: rows.map((row) => (row.outcome === "skipped" ? (here.get(row.row) ?? row) : row)) };
  });
  return [...kept, ...again];
}

/** How many rows of all receipts had this outcome. */
export function countOf(receipts: readonly BadgeReceipt[], outcome: Outcome): number {
  return receipts.reduce((sum, receipt) => sum + receipt.rows.filter((row) => row.outcome === outcome).length, 0);
}

/** What was given of a badge into a folder, in words. */
export interface Slip {
  badge: string;
  issuer: string;
  /** ISO 8601. */
  at: string;
  /** What the class list is called, where that is known. */
  roster?: string;
  folder: string;
  groups: { outcome: Outcome; title: string; rows: { row?: number; name: string; detail: string }[] }[];
}

/** In the order in which somebody wants to hear of them. */
const OUTCOMES: readonly Outcome[] = ["missing", "problem", "issued", "skipped"];

/** What came of a badge's rows. */
export function slipOf(receipt: FiledReceipt): Slip {
  const { name, issuer, at, roster, folder } = receipt;
  const groups = OUTCOMES.map((outcome) => {
    const rows = receipt.rows.filter((row) => row.outcome === outcome);
    const title = bare(`give-${outcome}`, { count: rows.length });
    return { outcome, title, rows: rows.map((row) => ({ row: row.row, name: row.name ?? "", detail: detailOf(row) })) };
  });
  return { badge: name, issuer, at, roster, folder, groups: groups.filter((group) => group.rows.length > 0) };
}

/** Those of a receipt who have the badge. */
export const holders = ({ rows }: Pick<BadgeReceipt, "rows">) =>
  rows.flatMap(({ award, name, outcome }) => (award !== null && (outcome === "issued" || outcome === "skipped") ? [{ id: award, label: name ?? "" }] : []));

/** Who gave it, when, to which class and where to; what is kept says the day in full. */
export const origin = ({ issuer, at, roster, folder }: Slip) => [issuer, `${dayInFull(at)}, ${timeOfDay(at)}`, roster, folder].filter(Boolean).join(" · ");

/** A receipt as a text, without the unseen marks that keep a name whole: older editors show them. */
export function text(title: string, slips: readonly Slip[], foot: readonly string[] = []): string {
  const told = slips.flatMap((slip) => [
    slip.badge,
    origin(slip),
    ...slip.groups.flatMap((group) => [
      "",
      group.title,
      ...group.rows.map(({ row, name, detail }) => `  ${row === undefined ? "" : `${row}  `}${[name, detail].filter(Boolean).join(" — ")}`),
    ]),
    "",
  ]);
  return `${[title, "", ...told, ...foot].join("\n").replace(/[\u2068\u2069]/g, "")}\n`;
}

/** What lies beside the badges, in words. */
export const besideWords = (lists: readonly GivenList[]): string[] =>
  lists.map(({ stays, file, revoked, ended }) => {
    if (stays) return t("give-list-stays", { file });
    return [t("give-list", { count: revoked, file }), ended && `${t("list-ended", { count: ended })}.`].filter(Boolean).join(" ");
  });

/** Whether every badge of an order is where it belongs: written, read back and verified. */
export function isWhole(receipts: readonly BadgeReceipt[], badges: number): boolean {
  return new Set(receipts.map((receipt) => receipt.badge)).size === badges && countOf(receipts, "missing") === 0;
}
