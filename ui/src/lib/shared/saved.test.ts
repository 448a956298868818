import { expect, it } from "vitest";
import { fileName } from "./saved";

it("calls a file after what people named, in letters that every system takes", () => {
  expect(fileName("First Solder", "Badge", "png")).toBe("First Solder.png");
  expect(fileName("Ŵyn & Öl 🐸", "Badge", "svg")).toBe("Ŵyn & Öl 🐸.svg");
  expect(fileName("  4/5: done?  ", "Badge", "png")).toBe("4 5 done.png");
  expect(fileName("../..", "Badge", "png")).toBe("Badge.png");
  expect(fileName("", "Badge", "png")).toBe("Badge.png");
});
