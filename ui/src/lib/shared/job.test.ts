import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { use } from "../backend";
import { fake } from "../backend/fake";
import { Job } from "./job.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a job tells how far it is until it ends, and can be stopped", async () => {
  const core = fake({ job: () => ({ done: 7, total: 28 }), stop_job: () => null });
  use(core);
  const job = new Job();
  expect(job.share, "nobody knows before it has begun").toBeUndefined();
  let end = (_: string) => {};
  const work = job.follow(new Promise<string>((resolve) => (end = resolve)));
  await vi.advanceTimersByTimeAsync(150);
  expect(job.share).toBe(0.25);

  await job.stop();
  expect(job.stopping).toBe(true);
  expect(core.asked.at(-1)).toEqual({ name: "stop_job", request: { job: job.id } });

  end("receipt");
  expect(await work).toBe("receipt");
  const asked = core.asked.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(core.asked.length, "nobody asks after the end").toBe(asked);
});
