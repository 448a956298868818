const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many letters a person counts, as the core counts them: 👩‍🚀 and é are one each. */
export function letters(text: string): number {
  let count = 0;
  for (const _ of segments.segment(text)) count += 1;
  return count;
}
