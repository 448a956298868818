// Who takes part, as people write it: a seat or a nickname in each line.

/** The most seats of a workshop. */
export const MOST_SEATS = 200;

/** Lines that say something, each once, in their order. */
export function readSeats(text: string): string[] {
  const said = text.split(/[\n;]/).map((line) => line.trim().replace(/\s+/g, " "));
  return [...new Set(said.filter(Boolean))].slice(0, MOST_SEATS);
}

/** As many numbered seats as are wanted; `word` makes the name of one of a number. Names that there are stay. */
export function numbered(seats: readonly string[], count: number, word: (number: number) => string): string[] {
  const kept = seats.slice(0, count);
  for (let number = 1; kept.length < count; number += 1) {
    const seat = word(number);
    if (!kept.includes(seat)) kept.push(seat);
  }
  return kept;
}
