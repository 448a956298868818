import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {} }));
const { understood } = await import("./settings.svelte");

describe("settings", () => {
  it("are the usual ones before anybody chose", () => {
    expect(understood(null)).toEqual(understood("{}"));
    expect(understood("not JSON").theme, "a damaged text must not keep the window shut").toBe("system");
  });

  it("keep what is understood and leave the rest", () => {
    const kept = understood(JSON.stringify({ theme: "evening", size: 9, letters: "comic", language: "fi", attendee: "" }));
    expect(kept).toMatchObject({ theme: "evening", size: 1, letters: "clear", language: "fi" });
    expect(kept.attendee, "an empty name is nobody").toBeNull();
  });
});
