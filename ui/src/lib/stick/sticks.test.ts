import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Drive, use } from "../backend";
import { fake } from "../backend/fake";
import { size, stickName, Watch } from "./sticks.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stick = (path: string): Drive => ({ label: null, path, free: 1e9, total: 16e9, read_only: false, file_system: "vfat" });

test("sizes are those that stand on sticks", () => {
  expect(size(16_008_609_792)).toBe("16 GB");
  expect(size(1_500_000)).toBe("1.5 MB");
  expect(size(0), "an empty stick has a number too").toBe("0 bytes");
});

test("a stick without a name is called by what it holds", () => {
  expect(stickName(stick("/media/a"))).toContain("16 GB");
  expect(stickName({ label: "MIKA", total: 1 })).toBe("MIKA");
});

test("each stick that is plugged in is told once, also those of the start, until nobody watches", async () => {
  let plugged = [stick("/a")];
  const core = fake({ drives: () => plugged });
  use(core);
  const watch = new Watch();
  const told: string[] = [];
  const stop = watch.start(({ path }) => told.push(path));
  await vi.advanceTimersByTimeAsync(1100);
  expect(told).toEqual(["/a"]);

  plugged = [stick("/a"), stick("/b")];
  await vi.advanceTimersByTimeAsync(500);
  plugged = [stick("/b")];
  await vi.advanceTimersByTimeAsync(500);
  expect(told, "what stayed is not told again").toEqual(["/a", "/b"]);
  expect(watch.sticks?.map(({ path }) => path)).toEqual(["/b"]);

  stop();
  const asked = core.asked.length;
  await vi.advanceTimersByTimeAsync(2000);
  expect(core.asked.length).toBe(asked);
});

test("a look that fails changes nothing", async () => {
  let fails = false;
  use(fake({ drives: () => (fails ? Promise.reject({ code: "program", message: "" }) : [stick("/a")]) }));
  const watch = new Watch();
  const stop = watch.start();
  await vi.advanceTimersByTimeAsync(10);
  fails = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(watch.sticks, "nobody pulled it").toHaveLength(1);
  stop();
});
