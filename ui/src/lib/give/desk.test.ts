import { beforeEach, describe, expect, it, vi } from "vitest";
import { type BadgeToGive, type Class, use } from "../backend";
import { fake } from "../backend/fake";
import { comeBack, GiveDesk, remember } from "./desk.svelte";
import { toggle } from "./grid";

const badge = (id: string, months: number | null, ...lacks: BadgeToGive["lacks"]): BadgeToGive => ({
  badge: id,
  canvas: true,
  design: `${id} design`,
  drawn: "2026-05-16T10:00:00Z",
  name: id,
  about: "",
  alt: "A lamp",
  author: null,
  changed: "2026-05-16T10:00:00Z",
  months,
  lacks,
});

const list: Class = {
  name: "class.csv",
  people: [
    { row: 2, name: "Mika", narrative: "Repaired a torch." },
    { row: 3, name: "Zoë" },
    { row: 5, name: "Ada" },
  ],
  problems: [{ row: 4, fault: { kind: "nobody" } }],
  seen: null,
  sheet: null,
  names_kept: false,
};

let backend: ReturnType<typeof fake>;

async function desk() {
  const one = new GiveDesk();
  one.badges = [badge("lamp", 12), badge("torch", 12), badge("unfinished", null, { what: "criteria", question: "do" })];
  one.choose("lamp");
  one.choose("torch");
  await one.take({ from: "text", name: "class.csv", text: "…" });
  return one;
}

beforeEach(() => {
  backend = fake({ read_class: () => list, remember: () => null, remembered: () => null });
  use(backend);
});

describe("an order", () => {
  it("has every row: those who get a badge, and those who do not with their reason", async () => {
    const one = await desk();
    one.off = toggle(one.off, ["torch"], [3]);
    one.setMark(5, "absent");
    const order = one.order();
    expect(order.badges).toEqual([
      { badge: "lamp", rows: [2, 3] },
      { badge: "torch", rows: [2] },
    ]);
    expect(order.problems.map((problem) => problem.row)).toEqual([4, 5]);
    expect(one.count).toBe(3);
  });

  it("tells of each person what they did, and of the others what everybody did", async () => {
    const one = await desk();
    one.story = "Soldered a lamp.";
    one.tellStory({ row: 5, name: "Ada" }, "Helped Zoë.");
    expect(one.order().people.map((person) => person.narrative)).toEqual(["Repaired a torch.", "Soldered a lamp.", "Helped Zoë."]);
    one.tellStory({ row: 2, name: "Mika", narrative: "Repaired a torch." }, "");
    expect(one.order().people[0]?.narrative, "words of the list can be taken out").toBeUndefined();
  });

  it("holds as long as the canvases say, until somebody says otherwise", async () => {
    const one = await desk();
    one.awarded = "2026-05-16";
    expect(one.order().expires).toBe("2027-05-16");
    one.until = null;
    expect(one.order().expires).toBeNull();
  });

  it("has no badge that is not finished", async () => {
    const one = await desk();
    one.choose("unfinished");
    expect(one.picked.map((each) => each.badge)).toEqual(["lamp", "torch"]);
  });
});

it("another list begins anew", async () => {
  const one = await desk();
  one.setMark(2, "absent");
  one.off = toggle(one.off, ["lamp"], [3]);
  await one.take({ from: "text", name: "b.csv", text: "…" });
  expect([one.mark(2), one.off.size]).toEqual(["here", 0]);
});

it("those who come later are given theirs alone", async () => {
  const one = await desk();
  one.setMark(3, "later");
  one.giveTheRest();
  expect(one.earners("lamp").map((person) => person.name)).toEqual(["Zoë"]);
});

it("no name is remembered", async () => {
  const one = await desk();
  one.story = "Mika soldered.";
  remember(one);
  await vi.waitFor(() => expect(backend.asked.some((each) => each.name === "remember")).toBe(true));
  const kept = JSON.stringify(backend.asked.filter((each) => each.name === "remember"));
  expect(kept).toContain("lamp");
  expect(kept).not.toContain("Mika");
  expect(kept).not.toContain("class.csv");
});

it("the desk is as it was left when somebody comes back to it", async () => {
  const one = await comeBack(null);
  one.choose("lamp");
  expect(await comeBack(null)).toBe(one);
});
