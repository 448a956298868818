// Where a facilitator can go from a workshop.
import Collect from "~icons/ph/tray-arrow-down-duotone";
import Give from "~icons/ph/gift-duotone";
import Prepare from "~icons/ph/package-duotone";
import Given from "~icons/ph/list-magnifying-glass-duotone";
import Issuer from "~icons/ph/key-duotone";
import Wall from "~icons/ph/projector-screen-duotone";
import Seal from "~icons/ph/seal-check-duotone";
import type { Component } from "svelte";
import type { Place } from "../place.svelte";

export interface DeskWay {
  task: "design" | "wall" | "give" | "check";
  icon: Component;
  /** Texts: what it is called, and what it is for. */
  title: string;
  about: string;
  /** Where it leads; null where a workshop must be there first. */
  place: (workshop: string | null) => Place | null;
}

/** What is done in a workshop, in the order of the day. */
export const DAY: readonly DeskWay[] = [
  { task: "design", icon: Prepare, title: "desk-prepare", about: "desk-prepare-about", place: (workshop) => (workshop ? { view: "prepare", workshop } : null) },
  { task: "design", icon: Collect, title: "desk-collect", about: "desk-collect-about", place: (workshop) => ({ view: "collect", workshop }) },
  { task: "wall", icon: Wall, title: "desk-wall", about: "desk-wall-about", place: (workshop) => (workshop ? { view: "wall", workshop } : null) },
  { task: "give", icon: Give, title: "title-give", about: "give-about", place: (workshop) => ({ view: "give", workshop }) },
];

/** What is looked after between workshops. */
export const BETWEEN: readonly DeskWay[] = [
  { task: "give", icon: Given, title: "given-title", about: "door-given-about", place: () => ({ view: "given" }) },
  { task: "give", icon: Issuer, title: "issuer-title", about: "door-issuer-about", place: () => ({ view: "issuer" }) },
  { task: "check", icon: Seal, title: "door-check", about: "door-check-about", place: () => ({ view: "check" }) },
];
