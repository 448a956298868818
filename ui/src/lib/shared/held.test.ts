import { expect, it, vi } from "vitest";
import { watchPresses, whenLetGo } from "./held";

it("waits for the end of a press, and for nothing where nobody presses", () => {
  vi.useFakeTimers();
  const window = new EventTarget();
  watchPresses(window);
  const act = vi.fn();
  whenLetGo(act);
  expect(act, "a key asks for a menu, too").toHaveBeenCalledTimes(1);
  for (const end of ["pointerup", "pointercancel"]) {
    act.mockClear();
    window.dispatchEvent(new Event("pointerdown"));
    whenLetGo(act);
    expect(act, "letting go would close it").not.toHaveBeenCalled();
    window.dispatchEvent(new Event(end));
    expect(act, "whatever closes menus has its turn first").not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(act).toHaveBeenCalledTimes(1);
  }
  window.dispatchEvent(new Event("pointerdown"));
  window.dispatchEvent(new Event("pointerup"));
  vi.runAllTimers();
  expect(act, "once").toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
