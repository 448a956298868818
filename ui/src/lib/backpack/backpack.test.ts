import { expect, it } from "vitest";
import { type BackpackBadge, use } from "../backend";
import { shown as notes } from "../shared/live.svelte";
import { Backpack, called, kin, shelved } from "./backpack.svelte";

const badge = (id: string, more: Partial<BackpackBadge> = {}) =>
  ({ id, file: `${id}.png`, name: null, keeping: "kept", shown: true, group: "", ...more }) as BackpackBadge;

it("stands badges on the shelves of their groups, those of none first", () => {
  const shelves = shelved([badge("a", { group: "Water" }), badge("b"), badge("c", { group: "Making" }), badge("d", { group: "Water" })]);
  expect(shelves.map(({ name, badges }) => `${name}:${badges.map((each) => each.id).join("")}`)).toEqual([":b", "Making:c", "Water:ad"]);
});

it("calls a badge what its issuer signed, else by its file", () => {
  expect([called(badge("a")), called(badge("a", { name: "Soldering" }))]).toEqual(["a.png", "Soldering"]);
});

it("shows nobody an address where a name belongs", () => {
  const related = [
    { id: "urn:uuid:1", name: "Lamp", here: true },
    { id: "https://example.org/badges/2", name: null, here: false },
    { id: "urn:uuid:3", name: "Torch\u202e", here: false },
    { id: "urn:uuid:4", name: null, here: false },
  ];
  const { met, unmet } = kin(badge("a", { related }));
  expect(met.map(({ name, here }) => [name, here])).toEqual([["Lamp", true], ["Torch\ufffd", false]]);
  expect(unmet, "the addresses are a detail").toEqual(["https://example.org/badges/2", "urn:uuid:4"]);
});

it("takes back what was changed", async () => {
  const asked: unknown[] = [];
  let held = badge("a", { group: "Making" });
  use({
    call: async (name: string, request: unknown) => {
      if (name === "backpack") return [held];
      asked.push(request);
      const { keeping } = request as { keeping: BackpackBadge["keeping"] | null };
      held = { ...held, keeping: keeping ?? held.keeping };
      return null;
    },
  } as unknown as Parameters<typeof use>[0]);
  const backpack = new Backpack();
  await backpack.load();
  await backpack.change(held, { keeping: "declined" }, "declined");
  expect([backpack.declined.length, backpack.shelves.length]).toEqual([1, 0]);
  notes().at(-1)?.action?.act();
  await new Promise((done) => setTimeout(done));
  expect(asked.at(-1)).toEqual({ id: "a", keeping: "kept", shown: true, group: "Making" });
  expect(backpack.shelves[0]?.name).toBe("Making");
});

it("prints who gave a badge and when, and counts only what holds", async () => {
  const asked: unknown[] = [];
  use({
    call: async (name: string, request: unknown) => {
      asked.push(request);
      const held = badge("a", { issuer: "Library", awarded: "2026-05-16T10:00:00Z", overall: "good" });
      return name === "backpack" ? [held, badge("b", { overall: "bad", issuer: null, awarded: null })] : new Uint8Array();
    },
  } as unknown as Parameters<typeof use>[0]);
  const backpack = new Backpack();
  await backpack.load();
  expect(backpack.shown).toBe(1);
  await backpack.print("Mine");
  const { title, badges } = asked.at(-1) as { title: string; badges: { id: string; below: string }[] };
  expect([title, badges[0]?.id, badges[1]?.below]).toEqual(["Mine", "a", ""]);
  expect(badges[0]?.below).toMatch(/Library · .*2026/);
});
