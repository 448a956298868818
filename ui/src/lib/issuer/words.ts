// Which words of a key are asked for.

/** Two different numbers from 1 to `count`, in order: one of each half. `random` answers from 0 to below 1. */
export function twoOf(count: number, random: () => number = Math.random): number[] {
  const half = Math.floor(count / 2);
  return [1 + Math.floor(random() * half), 1 + half + Math.floor(random() * (count - half))];
}
