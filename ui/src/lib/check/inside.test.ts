import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { has } from "../shared/language.svelte";
import { day, heldIn, inside, plain, shownBy } from "./inside";
import { labelOf, labels } from "./names";

const BADGE = {
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  id: "urn:uuid:1",
  issuer: { id: "did:key:z6Mk", type: ["Profile"], name: "Harbour Street Library", email: "desk@library.example" },
  validFrom: "2026-05-16T00:00:00+02:00",
  credentialSubject: {
    type: ["AchievementSubject"],
    identifier: [{ type: "IdentityObject", hashed: true, identityHash: "sha256$ab", salt: "x" }],
    achievement: {
      id: "urn:badge",
      name: "First Solder",
      creator: { name: "Makers Guild" },
      criteria: { narrative: "Twelve joints." },
      alignment: [{ targetName: "Electronics", targetUrl: "https://skills.example/1" }, { targetName: "Care" }],
      image: { id: "data:image/png;base64,AAAA", caption: "A gear" },
    },
    result: [{ value: "12" }],
  },
  evidence: [{ name: "A photo", narrative: "On the bench" }],
  credentialStatus: { id: "https://library.example/list#1" },
  proof: { proofValue: "z3" },
};

const said = (badge: unknown) =>
  inside(JSON.stringify(badge)).map(({ name, groups }) => [
    name,
    groups.map(({ title, facts }) => [...(title ? [`${title.label}:`] : []), ...facts.map((fact) => `${fact.label}=${fact.text || fact.kind}`)].join(" ")),
  ]);

it("tells what is Markdown from other words, and keeps it as it was signed", () => {
  const badge = { narrative: "In *time*", name: "*Lamp*", criteria: { narrative: "* **Do**", id: "https://a.example" }, evidence: [{ narrative: "a\u202eb" }] };
  const facts = inside(JSON.stringify(badge)).flatMap(({ groups }) => groups.flatMap(({ facts }) => facts));
  expect(facts.filter(({ kind }) => kind === "prose").map(({ label, text }) => `${label} ${text}`)).toEqual([
    "criteria * **Do**",
    "words In *time*",
    "words a\u202eb",
  ]);
});

it("puts every member of a badge where people look for it", () => {
  expect(said(BADGE)).toEqual([
    ["badge", ["name=First Solder criteria=Twelve joints. picture=data:image/png;base64,AAAA shows=A gear id=urn:badge", "creator: name=Makers Guild"]],
    ["earner", ["earner=hidden"]],
    ["award", ["from=2026-05-16T00:00:00+02:00 id=urn:uuid:1"]],
    ["evidence", ["name=A photo words=On the bench"]],
    ["results", ["result=12"]],
    ["alignments", ["name=Electronics address=https://skills.example/1", "name=Care"]],
    ["issuer", ["name=Harbour Street Library email=desk@library.example id=did:key:z6Mk"]],
    ["more", ["revocation: id=https://library.example/list#1"]],
  ]);
});

it("finds the file of a picture, and what it shows", () => {
  expect(heldIn("data:image/png;base64,AAAA")).toBe("AAAA");
  expect(atob(heldIn("data:image/svg+xml,%3Csvg/%3E"))).toBe("<svg/>");
  expect(atob(heldIn("data:image/svg+xml,100%"))).toBe("100%");
  const [badge] = inside(JSON.stringify(BADGE));
  expect(shownBy(badge?.groups[0]?.facts ?? [])).toBe("A gear");
  expect(shownBy([])).toBeUndefined();
});

it("reads older badges, and words that it does not know as they stand", () => {
  const older = {
    recipient: { identity: "mika@school.example", type: "email", hashed: false },
    badge: { name: "Reader", issuer: { name: "Library" } },
    issuedOn: "2019-03-01",
    constructor: "odd",
  };
  expect(said(older)).toEqual([
    ["badge", ["name=Reader"]],
    ["earner", ["earner=mika@school.example hides=no"]],
    ["award", ["awarded=2019-03-01 constructor=odd"]],
    ["issuer", ["name=Library"]],
  ]);
});

it("hides no words and turns none round", () => {
  expect(plain("abc\u202edef\u0000")).toBe("abc\ufffddef\ufffd");
  expect(plain("नमस्ते\u200dक")).toBe("नमस्ते\u200dक");
});

it("keeps the day that was written, wherever this computer is", () => {
  expect(day("2026-05-16T23:30:00-10:00", "en")).toBe("16 May 2026");
  expect(day("soon", "en")).toBe("soon");
});

it("everything that Open Badges 3.0 defines has a name, and every name a text", () => {
  const context = JSON.parse(readFileSync(new URL("../../../../assets/contexts/ob-context-3.0.3.json", import.meta.url), "utf8")) as unknown;
  const members = (thing: unknown): string[] =>
    thing !== null && typeof thing === "object" ? Object.entries(thing).flatMap(([name, inner]) => [name, ...members(inner)]) : [];
  // Terms in capitals are types; what begins with @ belongs to JSON-LD.
  const defined = new Set(members(context).filter((name) => /^[a-z]/.test(name) && name !== "type"));
  expect(defined).toContain("rubricCriterionLevel");
  expect([...defined].filter((name) => labelOf(name) === undefined)).toEqual([]);
  expect(labels().filter((label) => !has(`inside-${label}`))).toEqual([]);
});

it("what a JWT says in seconds is a day, and yes and no are words", () => {
  expect(said({ nbf: 1778889600, official: true, grade: "A" })).toEqual([["award", ["from=2026-05-16T00:00:00.000Z official=yes grade=A"]]]);
  const [award] = inside(JSON.stringify({ grade: "A" }));
  expect(award?.groups[0]?.facts[0], "a name that nobody knows is told as such").toMatchObject({ label: "grade", raw: true });
});
