import { expect, it } from "vitest";
import { witnessProof } from "./evidence";

it("signs a witness without marks that nobody sees", () => {
  const proof = witnessProof("Zoë Ünal");
  expect(proof).toEqual({ kind: "seen", by: "Zoë Ünal", text: "Seen by Zoë Ünal" });
});
