import { expect, it } from "vitest";
import { strength } from "./strength";

it.each([
  ["", "short"],
  ["kettle", "short"],
  ["aaaaaaaaaaaaaaaa", "weak"],
  ["12345678", "weak"],
  ["abcdefghijkl", "weak"],
  ["Passwort1", "weak"],
  ["library 2026", "weak"],
  ["harbour harbour harbour harbour", "weak"],
  ["kettle lantern violet", "fair"],
  ["kettle lantern violet ostrich", "fair"],
  ["kettle lantern violet ostrich bay", "strong"],
  ["k7vq92mxz4tb", "strong"],
] as const)("%s is %s", (passphrase, expected) => expect(strength(passphrase)).toBe(expected));
