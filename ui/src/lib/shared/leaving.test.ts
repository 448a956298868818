import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beforeLeaving, mayLeave } from "./leaving";

// Only a page has an element with the focus.
beforeEach(() => vi.stubGlobal("document", { activeElement: null }).stubGlobal("HTMLElement", class {}));
afterEach(() => vi.unstubAllGlobals());

describe("leaving", () => {
  it("waits until everything is kept, the inner before the outer", async () => {
    const kept: string[] = [];
    const keep = (what: string) => async () => {
      await Promise.resolve();
      return kept.push(what) > 0;
    };
    const stops = [beforeLeaving(keep("steps")), beforeLeaving(keep("gesture"))];
    expect(await mayLeave()).toBe(true);
    expect(kept).toEqual(["gesture", "steps"]);
    stops.forEach((stop) => stop());
    await mayLeave();
    expect(kept).toHaveLength(2);
  });

  it("stays once when something cannot be kept, and never for ever", async () => {
    const stop = beforeLeaving(() => Promise.reject(new Error("the disk is full")));
    expect(await mayLeave()).toBe(false);
    expect(await mayLeave(), "whoever closes it again means it").toBe(true);
    expect(await mayLeave(), "somebody who stayed after all is warned again").toBe(false);
    stop();
    expect(await mayLeave()).toBe(true);
  });
});
