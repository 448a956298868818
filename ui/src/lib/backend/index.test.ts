import { describe, expect, it } from "vitest";
import { CallFailed, call, newest, use } from "./index";
import { fake } from "./fake";

describe("call", () => {
  it("rejects with what the core said", async () => {
    use(fake({ program: () => Promise.reject({ code: "file", message: "the disk is full", reason: "file-full" }) }));
    const failed = await call("program").catch((reason: unknown) => reason);
    expect(failed).toBeInstanceOf(CallFailed);
    expect(failed).toMatchObject({ code: "file", message: "the disk is full", reason: "file-full" });
  });
});

describe("newest", () => {
  it("sends the first and the last of what comes while one is under way", async () => {
    const waiting: (() => void)[] = [];
    const backend = fake({
      starter_picture: ({ size }) =>
        new Promise((done) => waiting.push(() => done(new Uint8Array([size])))),
    });
    use(backend);
    const picture = newest("starter_picture");
    const replies = [1, 2, 3].map((size) => picture({ word: "maker", size, words: { badge: "Maker" } }));
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    expect(await Promise.all(replies)).toEqual([new Uint8Array([1]), undefined, new Uint8Array([3])]);
    expect(backend.asked).toHaveLength(2);
  });

  it("goes on after a failure", async () => {
    let fails = true;
    const answer = () => (fails ? Promise.reject({ code: "design", message: "no" }) : new Uint8Array([7]));
    use(fake({ starter_picture: answer }));
    const picture = newest("starter_picture");
    const first = picture({ word: "maker", size: 1, words: { badge: "Maker" } });
    const second = picture({ word: "maker", size: 2, words: { badge: "Maker" } });
    await expect(first).rejects.toBeInstanceOf(CallFailed);
    await expect(second).rejects.toBeInstanceOf(CallFailed);
    fails = false;
    expect(await picture({ word: "maker", size: 3, words: { badge: "Maker" } })).toEqual(new Uint8Array([7]));
  });
});
