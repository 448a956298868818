import { expect, it } from "vitest";
import { use } from "../backend";
import { batches, CheckDesk } from "./desk.svelte";

const file = (name: string, size: number) => ({ name, file: { size } as File });

it("sends as many files at once as fit", () => {
  const names = batches([file("a", 4), file("b", 5), file("c", 20), file("d", 1), file("e", 9)], 10);
  expect(names.map((batch) => batch.map((each) => each.name).join(""))).toEqual(["ab", "c", "de"]);
  expect(batches([], 10)).toEqual([]);
});

it("looks at one file by itself, and at a folder as a list", async () => {
  const asked: string[] = [];
  use({
    call: async (name) => {
      asked.push(name);
      return name === "check_one" ? { name: "a.png" } : { all: 3 };
    },
  } as Partial<Parameters<typeof use>[0]> as Parameters<typeof use>[0]);
  const desk = new CheckDesk();
  await desk.choose(["/badges/a.png"], "files");
  expect([desk.badge?.name, desk.counts]).toEqual(["a.png", undefined]);
  await desk.choose(["/badges"], "folder");
  expect([desk.badge, desk.counts?.all]).toEqual([undefined, 3]);
  expect(asked).toEqual(["check_one", "check_files"]);
});
