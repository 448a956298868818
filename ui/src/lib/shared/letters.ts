const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many letters a person counts, as the core counts them: 👩‍🚀 and é are one each. */
export function letters(text: string): number {
  let count = 0;
  for (const _ of segments.segment(text)) count += 1;
  return count;
}

/** The first letters of a text, as many as a person counts. */
export function firstLetters(text: string, most: number): string {
  let count = 0;
  for (const { index } of segments.segment(text)) {
    if (count === most) return text.slice(0, index);
    count += 1;
  }
  return text;
}
