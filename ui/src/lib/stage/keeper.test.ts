import { describe, expect, it } from "vitest";
import { use, type Backend } from "../backend";
import type { Change } from "./desk.svelte";
import { Keeper } from "./keeper.svelte";

const step = (name: string) => ({ name, design: { version: 1, name, layers: [] } });
const CHANGED = "2026-05-16T10:00:00Z";

function core(answer: (name: string) => unknown) {
  const asked: string[] = [];
  const backend: Partial<Backend> = {
    call: async (name, request) => {
      const { step, by } = request as { step?: string; by?: number };
      asked.push(`${name} ${step ?? by}`);
      return answer(name);
    },
  };
  use(backend as Backend);
  return asked;
}

describe("keeping", () => {
  it("sends one step after the other and says when all are kept", async () => {
    const asked = core(() => CHANGED);
    const keeper = new Keeper("id", null);
    const changes: Change[] = [{ step: step("one") }, { step: step("two") }, { by: -1, step: step("one") }];
    changes.forEach((change) => keeper.keep(change));
    expect(keeper.saved).toBeNull();
    await keeper.rest();
    expect(asked).toEqual(["keep_design one", "keep_design two", "go_design -1"]);
    expect(keeper.saved).toEqual(new Date(CHANGED));
  });

  it("keeps whole designs once a step was lost, so that nothing is built on it", async () => {
    let fails = true;
    const asked = core(() => (fails ? Promise.reject({ code: "file", message: "the disk is full" }) : CHANGED));
    const keeper = new Keeper("id", null);
    keeper.keep({ step: step("one") });
    await keeper.rest();
    expect(keeper.saved).toBeNull();
    fails = false;
    keeper.keep({ by: -1, step: step("start") });
    await keeper.rest();
    expect(asked.at(-1)).toBe("keep_design start");
    expect(keeper.saved).toEqual(new Date(CHANGED));
  });
});
