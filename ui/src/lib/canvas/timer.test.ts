import { describe, expect, it } from "vitest";
import { add, left, minutes, rest, run, timer, understood } from "./timer";

const MINUTE = 60_000;

describe("a timer", () => {
  it("waits until somebody starts it, and rests when told", () => {
    const waiting = timer(20);
    expect(left(waiting, 99 * MINUTE), "it has not begun").toBe(20 * MINUTE);
    const rested = rest(run(waiting, 0), 5 * MINUTE);
    expect(left(rested, 60 * MINUTE), "nothing passes while it rests").toBe(15 * MINUTE);
  });

  it("gives two minutes more, also when the time is up", () => {
    const late = run(timer(20), 0);
    expect(left(late, 30 * MINUTE)).toBe(0);
    const more = add(late, 2, 30 * MINUTE);
    expect(left(more, 31 * MINUTE), "they begin when they were given").toBe(1 * MINUTE);
    expect(more.total_ms).toBe(22 * MINUTE);
  });

  it("goes on after a restart, whatever the clock did", () => {
    const kept = understood(JSON.stringify(run(timer(20), 10 * MINUTE)));
    expect(kept && left(kept, 12 * MINUTE)).toBe(18 * MINUTE);
    expect(kept && left(kept, 0), "a clock put back gives no time away").toBe(20 * MINUTE);
    expect(understood('{"total_ms":"20"}'), "a damaged text is no timer").toBeUndefined();
  });

  it("counts the last minute until it is over", () => {
    expect([minutes(MINUTE + 1), minutes(MINUTE), minutes(1), minutes(0)]).toEqual([2, 1, 1, 0]);
  });
});
