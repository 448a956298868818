import { expect, it } from "vitest";
import { use } from "../backend";
import { t } from "../shared/language.svelte";
import { shown as notes } from "../shared/live.svelte";
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

it("keeps the badge that is looked at, and says when it was there already", async () => {
  const asked: unknown[] = [];
  use({
    call: async (name, request) => {
      if (name === "check_one") return { name: "a.png" };
      asked.push(request);
      return { new: asked.length === 1 ? ["1"] : [], known: asked.length - 1, refused: [] };
    },
  } as Partial<Parameters<typeof use>[0]> as Parameters<typeof use>[0]);
  const desk = new CheckDesk();
  await desk.choose(["/badges/a.png"], "files");
  const said = async () => {
    await desk.keep();
    return notes().at(-1)?.text;
  };
  expect(await said()).toBe(t("backpack-is-kept", { name: "a.png" }));
  expect(await said()).toBe(t("backpack-known", { count: 1 }));
  expect(asked[0]).toEqual({ files: [{ path: "/badges/a.png" }], accepted: true });
});
