import { expect, test } from "vitest";
import { numbered, readSeats } from "./seats";

const seat = (number: number) => `Seat ${number}`;

test("empty lines and repeated names take no seat", () => {
  expect(readSeats(" Comet \n\nOtter; Comet\r\nMoss  Two")).toEqual(["Comet", "Otter", "Moss Two"]);
});

test("nicknames stay when more seats are wanted, and no number is given twice", () => {
  expect(numbered(["Comet", "Seat 1"], 4, seat)).toEqual(["Comet", "Seat 1", "Seat 2", "Seat 3"]);
  expect(numbered(["Comet", "Otter"], 1, seat), "fewer seats keep the first").toEqual(["Comet"]);
});
