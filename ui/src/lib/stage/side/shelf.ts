// Parts of the catalogue, fetched once: they never change while the program runs.

import { call, type Part, type PatternCard } from "../../backend";

/** The palette in which parts are shown. */
const PALETTE = "harbour";

const fetched = new Map<string, Promise<unknown>>();

function once<T>(key: string, fetch: () => Promise<T>): Promise<T> {
  const known = fetched.get(key);
  if (known) return known as Promise<T>;
  const promise = fetch();
  fetched.set(key, promise);
  // What failed may be asked for again.
  promise.catch(() => fetched.delete(key));
  return promise;
}

export const shapes = (): Promise<Part[]> => once("shapes", () => call("shapes", { palette: PALETTE }));
export const patterns = (): Promise<PatternCard[]> => once("patterns", () => call("patterns", { palette: PALETTE }));
export const ribbons = (text: string): Promise<Part[]> =>
  once(`ribbons ${text}`, () => call("ribbons", { palette: PALETTE, text }));
