import { describe, expect, it } from "vitest";
import { ACTS, actOf, pressed, type Act } from "./acts";

const key = (fields: Partial<KeyboardEvent>) =>
  pressed({
    key: "",
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...fields,
  } as KeyboardEvent);

describe("keys", () => {
  it("are those that the keyboard types, wherever they are on it", () => {
    expect(key({ key: "z", code: "KeyY", ctrlKey: true })).toBe("Ctrl+Z");
    expect(key({ key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+Z");
    expect(key({ key: "d", code: "KeyD", metaKey: true })).toBe("Ctrl+D");
  });

  it("are those of the same place where the keyboard types other letters", () => {
    expect(key({ key: "я", code: "KeyZ", ctrlKey: true })).toBe("Ctrl+Z");
    expect(key({ key: "γ", code: "KeyG", ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+G");
  });

  it("know plus, minus and digits also where they need Shift", () => {
    expect(key({ key: "+", code: "BracketRight", ctrlKey: true })).toBe("Ctrl++");
    expect(key({ key: "+", code: "Equal", ctrlKey: true, shiftKey: true })).toBe("Ctrl++");
    expect(key({ key: "=", code: "Equal", ctrlKey: true })).toBe("Ctrl+=");
    expect(key({ key: "à", code: "Digit0", ctrlKey: true })).toBe("Ctrl+0");
  });

  it("do one thing each", () => {
    const all = Object.values<Act>(ACTS).flatMap((act) => act.keys);
    expect(new Set(all).size).toBe(all.length);
    expect(actOf("Ctrl+D")).toBe(ACTS.copy);
    expect(actOf("D"), "a letter alone never does anything").toBeUndefined();
  });

  it("need no sign that some keyboards lack", () => {
    for (const keys of Object.values<Act>(ACTS).flatMap((act) => act.keys)) {
      expect(keys).toMatch(/^(Ctrl\+|Alt\+|Shift\+)*([A-Z0]|F\d|[+=-]|[A-Z][a-z]+(Left|Right|Up|Down)?)$/);
    }
  });
});
