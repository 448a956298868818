// Calendar days as forms and the core write them: 2026-05-16, in the time zone of this computer.

const two = (number: number) => String(number).padStart(2, "0");

export const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The same day so many months later, or the last of that month where it has no such day. */
export function afterMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(year, month - 1 + months + 1, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, last)));
}
