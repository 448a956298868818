import { beforeEach, describe, expect, it, vi } from "vitest";
import { type BadgeToGive, type Class, type Failure, use } from "../backend";
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

describe("what an organisation does not let its signer give", () => {
  const failure = (reason: Failure["reason"]): Failure => ({ code: "issuer", message: "", reason });

  it("stays refused until another badge or another signer is chosen", async () => {
    const one = await desk();
    one.issuer = "did:key:teacher";
    expect(one.refuse(one.asked(), failure("appointment-other"))).toBe(true);
    expect(one.refusal?.reason).toBe("appointment-other");
    [one.folder, one.story] = ["/media/stick", "Soldered a lamp."];
    expect(one.refusal, "where it goes and what it tells change nothing").toBeDefined();

    one.choose("torch");
    expect(one.refusal, "another choice of badges may be given").toBeUndefined();
    one.choose("torch");
    expect(one.refusal).toBeDefined();
    one.issuer = "did:key:library";
    expect(one.refusal, "somebody else may give them").toBeUndefined();
  });

  it("is not asked about where nobody gets it", async () => {
    const one = await desk();
    one.refuse(one.asked(), failure("appointment-over"));
    one.off = toggle(one.off, ["torch"], [2, 3, 5]);
    expect(one.asked().badges.map(({ badge }) => badge)).toEqual(["lamp"]);
    expect(one.refusal, "nobody gets the torch").toBeUndefined();
  });

  it("is told from what may be over the next moment", async () => {
    const one = await desk();
    expect(one.refuse(one.asked(), failure("stick-gone"))).toBe(false);
    expect(one.refusal).toBeUndefined();
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
