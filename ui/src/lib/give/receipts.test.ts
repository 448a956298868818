import { expect, it } from "vitest";
import type { BadgeReceipt } from "../backend";
import { afterMonths } from "./days";
import { countOf, holders, isWhole, joined, type Outcome } from "./receipts";

const receipt = (badge: string, ...outcomes: Outcome[]): BadgeReceipt => ({
  badge,
  name: badge,
  issuer: "Library",
  roster: "class.csv",
  folder: "/stick",
  at: "2026-05-16T12:00:00Z",
  text: "/stick/Receipt.txt",
  rows: outcomes.map((outcome, at) => ({ row: at + 2, name: `Person ${at}`, outcome, award: null, file: null, supersedes: null, fault: null })),
});

it("what was given before the stick was pulled is still given after", () => {
  const first = [receipt("lamp", "issued", "missing", "problem")];
  expect(isWhole(first, 2)).toBe(false);
  const both = joined(first, [receipt("lamp", "skipped", "issued", "problem"), receipt("torch", "skipped", "issued")]);
  expect(countOf(both, "issued")).toBe(3);
  expect(countOf(both, "skipped"), "who had it from another day still had it").toBe(1);
  expect(isWhole(both, 2)).toBe(true);
});

it("what lies on another stick stays on a receipt of its own", () => {
  const other = { ...receipt("lamp", "skipped", "issued", "problem"), folder: "/other" };
  const both = joined([receipt("lamp", "issued", "missing", "problem")], [other]);
  expect(both.map((each) => [each.folder, each.rows.map((row) => row.row)])).toEqual([
    ["/stick", [2]],
    ["/other", [3, 4]],
  ]);
  expect(isWhole(both, 1)).toBe(true);
  const again = joined(both, [{ ...other, rows: receipt("lamp", "skipped", "skipped", "problem").rows }]);
  expect(countOf(again, "issued"), "a third attempt forgets nobody").toBe(2);
});

it("a month that has no such day ends earlier", () => {
  expect(afterMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(afterMonths("2026-05-16", 24)).toBe("2028-05-16");
});

it("whoever has the badge can have it written again, and nobody else", () => {
  const { rows, ...rest } = receipt("lamp", "issued", "skipped", "missing", "problem");
  const named = rows.map((row) => ({ ...row, award: row.outcome === "problem" ? null : `urn:${row.row}` }));
  expect(holders({ ...rest, rows: named }).map((award) => award.id)).toEqual(["urn:2", "urn:3"]);
});
