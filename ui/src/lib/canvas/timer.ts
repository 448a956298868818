// How much of the time for a canvas is left. Pure: what time it is now is an argument, in milliseconds since 1970.

export interface Timer {
  /** All the time there is, with what was added. */
  total_ms: number;
  /** What was left when it last began or stopped to run. */
  left_ms: number;
  /** Since when it runs; null while it rests. */
  since: number | null;
}

const MINUTE_MS = 60_000;

/** A timer that has not begun. */
export function timer(minutes: number): Timer {
  return { total_ms: minutes * MINUTE_MS, left_ms: minutes * MINUTE_MS, since: null };
}

export function left(timer: Timer, now: number): number {
  // A clock that was put back must not give time away.
  const gone = timer.since === null ? 0 : Math.max(0, now - timer.since);
  return Math.max(0, timer.left_ms - gone);
}

export function run(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function rest(timer: Timer, now: number): Timer {
  return { ...timer, left_ms: left(timer, now), since: null };
}

export function add(timer: Timer, minutes: number, now: number): Timer {
  const more = minutes * MINUTE_MS;
  const since = timer.since === null ? null : now;
  return { total_ms: timer.total_ms + more, left_ms: left(timer, now) + more, since };
}

/** Whole minutes, of which the last one counts until it is over. */
export function minutes(left_ms: number): number {
  return Math.ceil(left_ms / MINUTE_MS);
}

/** Reads a timer that was kept; undefined where it cannot be understood. */
export function understood(text: string | null): Timer | undefined {
  try {
    const { total_ms, left_ms, since } = JSON.parse(text ?? "") as Timer;
    const counts = [total_ms, left_ms].every((each) => Number.isFinite(each) && each >= 0);
    return counts && (since === null || Number.isFinite(since)) ? { total_ms, left_ms, since } : undefined;
  } catch {
    return undefined;
  }
}
