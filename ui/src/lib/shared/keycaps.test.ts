import { expect, it, vi } from "vitest";
import { keycaps } from "./keycaps";
import { speak } from "./language.svelte";

vi.stubGlobal("document", { documentElement: {} });

it("prints keys as the keyboard of a language does", async () => {
  expect(keycaps("Alt+PageUp")).toEqual(["Alt", "Page ↑"]);
  expect(keycaps("Ctrl++"), "the last sign is a key").toEqual(["Ctrl", "+"]);
  await speak("de");
  expect(keycaps("Ctrl+Delete")).toEqual(["Strg", "Entf"]);
});
