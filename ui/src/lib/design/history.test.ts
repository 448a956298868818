import { describe, expect, it } from "vitest";
import { History, MOST } from "./history";
import type { Design } from "./types";

const named = (name: string): Design => ({ version: 1, name, layers: [] });
const step = (history: History, name: string) => {
  history.begin(name);
  history.change(() => named(name));
  return history.commit();
};

describe("a history", () => {
  it("makes one step of one gesture, however often it changes", () => {
    const history = new History({ name: "open", design: named("0") });
    history.begin("move");
    for (let i = 0; i < 50; i += 1) history.change((before) => ({ ...before, name: before.name + i }));
    expect(history.design.name).toBe("049");
    expect(history.canUndo).toBe(false);
    expect(history.commit()).toBe(true);
    expect(history.steps.map((one) => one.name)).toEqual(["open", "move"]);
    expect(history.undo()).toBe(true);
    expect(history.design.name).toBe("0");
  });

  it("forgets a gesture that was abandoned or changed nothing", () => {
    const history = new History({ name: "open", design: named("0") });
    history.begin("move");
    history.change(() => named("1"));
    history.abandon();
    expect(history.design.name).toBe("0");
    history.begin("move");
    history.change((before) => before);
    expect(history.commit()).toBe(false);
    expect(history.steps).toHaveLength(1);
  });

  it("undoes and redoes to the same objects, at any number of random steps", () => {
    const history = new History({ name: "open", design: named("0") });
    let seed = 7;
    const dice = (sides: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % sides;
    };
    const model: Design[] = [history.design];
    let at = 0;
    for (let i = 0; i < 2000; i += 1) {
      const act = dice(3);
      if (act === 0) {
        step(history, String(i));
        model.splice(at + 1);
        model.push(history.design);
        if (model.length > MOST) model.shift();
        at = model.length - 1;
      } else {
        const to = at + (act === 1 ? -1 : 1);
        expect(act === 1 ? history.undo() : history.redo()).toBe(to >= 0 && to < model.length);
        at = Math.min(Math.max(to, 0), model.length - 1);
      }
      expect(history.design).toBe(model[at]);
    }
  });

  it("keeps the last two hundred steps", () => {
    const history = new History({ name: "open", design: named("0") });
    for (let i = 1; i <= 300; i += 1) step(history, String(i));
    let undone = 0;
    while (history.undo()) undone += 1;
    expect(undone).toBe(MOST - 1);
  });

  it("comes back from what was kept, and goes on", () => {
    const history = new History({ name: "open", design: named("0") });
    step(history, "1");
    step(history, "2");
    history.undo();
    const back = new History(JSON.parse(JSON.stringify(history.kept)));
    expect(back.design.name).toBe("1");
    expect(back.canRedo).toBe(true);
    step(back, "3");
    expect(back.canRedo).toBe(false);
    expect(new History({ steps: back.steps, at: 99 }).design.name).toBe("3");
  });
});
