// Who gets which badge: a grid of earners and badges, everything ticked until somebody unticks it.

/** What was unticked, each as a badge and a row. */
export type Off = ReadonlySet<string>;
/** Who is not there: absent ones get nothing, late ones get theirs another time. */
export type Mark = "here" | "later" | "absent";

const key = (badge: string, row: number) => `${badge} ${row}`;

export const isTicked = (off: Off, badge: string, row: number) => !off.has(key(badge, row));

/** Ticks all of these, or unticks them where all of them are ticked. */
export function toggle(off: Off, badges: readonly string[], rows: readonly number[]): Off {
  const cells = badges.flatMap((badge) => rows.map((row) => key(badge, row)));
  const all = cells.every((cell) => !off.has(cell));
  const next = new Set(off);
  for (const cell of cells) {
    if (all) next.add(cell);
    else next.delete(cell);
  }
  return next;
}

/** Unticks all of these. */
export const untick = (off: Off, badges: readonly string[], rows: readonly number[]): Off =>
  new Set([...off, ...badges.flatMap((badge) => rows.map((row) => key(badge, row)))]);

/** `some` where a few are ticked and others are not. */
export function ticked(off: Off, badges: readonly string[], rows: readonly number[]): "all" | "some" | "none" {
  const count = badges.reduce((sum, badge) => sum + rows.filter((row) => isTicked(off, badge, row)).length, 0);
  if (count === 0) return "none";
  return count === badges.length * rows.length ? "all" : "some";
}

const MARKS: readonly Mark[] = ["here", "later", "absent"];

/** The mark after this one. */
export const nextMark = (mark: Mark): Mark => MARKS[(MARKS.indexOf(mark) + 1) % MARKS.length] ?? "here";

/** A place in the grid, counted from 0. */
export interface Spot {
  row: number;
  column: number;
}

/** How far a page of the keyboard goes. */
const PAGE = 10;

/** Where a key leads in a grid of this size; null where it does not lead anywhere. */
export function move(at: Spot, size: Spot, pressed: Pick<KeyboardEvent, "key" | "ctrlKey">, rightToLeft: boolean): Spot | null {
  const within = (row: number, column: number): Spot => ({
    row: Math.min(Math.max(row, 0), size.row - 1),
    column: Math.min(Math.max(column, 0), size.column - 1),
  });
  const side = rightToLeft ? -1 : 1;
  switch (pressed.key) {
    case "ArrowUp":
      return within(at.row - 1, at.column);
    case "ArrowDown":
      return within(at.row + 1, at.column);
    case "ArrowLeft":
      return within(at.row, at.column - side);
    case "ArrowRight":
      return within(at.row, at.column + side);
    case "PageUp":
      return within(at.row - PAGE, at.column);
    case "PageDown":
      return within(at.row + PAGE, at.column);
    case "Home":
      return within(pressed.ctrlKey ? 0 : at.row, 0);
    case "End":
      return within(pressed.ctrlKey ? size.row : at.row, size.column);
    default:
      return null;
  }
}
