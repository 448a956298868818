import { afterEach, expect, it, vi } from "vitest";
import { Scene } from "./scene";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks a picture without its name, which a webview shows as a tooltip over the badge", () => {
  const read: string[] = [];
  class Parser {
    parseFromString(svg: string) {
      read.push(svg);
      return { documentElement: {} };
    }
  }
  vi.stubGlobal("DOMParser", Parser);
  const rest = '<desc>A loaf.</desc>\n<g data-layer="loaf"/>\n</svg>';
  const scene = new Scene(`<svg>\n<title>Bread &amp; more</title>\n${rest}`);
  expect(scene.root, "read once").toBe(scene.root);
  expect(read).toEqual([`<svg>\n\n${rest}`]);
});
