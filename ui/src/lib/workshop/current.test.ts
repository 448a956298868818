import { expect, test } from "vitest";
import { use } from "../backend";
import { fake } from "../backend/fake";
import { currentWorkshop, loadWorkshop, offered } from "./current.svelte";

test("what the facilitator chose is offered, and everything where nothing of it is here", () => {
  const all = ["de", "en", "fi"];
  const id = (tag: string) => tag;
  expect(offered(all, ["fi", "en"], id)).toEqual(["en", "fi"]);
  expect(offered(all, [], id)).toEqual(all);
  expect(offered(all, ["tlh"], id), "nobody is left without a language").toEqual(all);
});

test("a workshop that is not on this laptop any more is no longer the present one", async () => {
  use(fake({ workshops: () => [{ id: "a", title: "A" }], remembered: () => "gone" }));
  expect(await loadWorkshop()).toBeNull();
  expect(currentWorkshop()).toBeNull();
});
