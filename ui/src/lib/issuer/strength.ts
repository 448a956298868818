// How long a passphrase would hold against somebody who has the laptop. An estimate, told as one.

/** What the core asks of a new passphrase, in characters. */
export const SHORTEST = 8;

export type Strength = "short" | "weak" | "fair" | "strong";

/** Bits of one word of a sentence: about 2,000 words are common. */
const WORD = 11;
/** A thief's computer tries some hundred thousand a second: a day's work is 33 bits, a lifetime's 48. */
const DAY = 33;
const LIFETIME = 48;

/** An estimate; words that people know are guessed as words, not letter by letter. */
export function strength(passphrase: string): Strength {
  if ([...passphrase].length < SHORTEST) return "short";
  const guessed = bits(passphrase.toLocaleLowerCase());
  return guessed < DAY ? "weak" : guessed < LIFETIME ? "fair" : "strong";
}

function bits(text: string): number {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  return [...words].reduce((sum, word) => sum + ofWord(word), 0);
}

function ofWord(word: string): number {
  const letters = [...word];
  const fresh = letters.filter((letter, at) => !follows(letters[at - 1], letter)).length;
  if (/^\p{N}+$/u.test(word)) return Math.min(fresh * 3.3, 20);
  // Few words are longer than they are common; letters with digits among them are no words.
  return /\p{N}/u.test(word.slice(0, -2)) ? fresh * 4.5 : Math.min(fresh * 3, WORD + Math.max(0, fresh - 9));
}

/** Whether a letter is the one before it again, or the next one in the alphabet. */
function follows(before: string | undefined, letter: string): boolean {
  const step = before === undefined ? NaN : (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return step === 0 || step === 1;
}
