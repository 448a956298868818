/**
 * The design document, as `art::design` in Rust writes and reads it. What has its default is left out of a document,
 * so most fields may be missing; Rust is the authority on what they mean.
 */

/** The side of every design, in units. */
export const SIDE = 600;

/** `#RRGGBB`, `#RRGGBBAA`, or the name of a swatch of the design's palette. */
export type Ink = string;

export interface Design {
  readonly version: number;
  readonly name: string;
  readonly alt?: string;
  readonly credit?: Credit;
  readonly origin?: { readonly designs: readonly string[]; readonly credits?: readonly Credit[] };
  readonly levels?: Levels;
  readonly palette?: readonly Swatch[];
  readonly layers: readonly Layer[];
}

export interface Swatch {
  readonly name: string;
  readonly colour: string;
}

export interface Credit {
  readonly author: string;
  readonly licence?: string;
  readonly source?: string;
}

export type LevelKind = "stars" | "dots" | "metals" | "ring" | "steps";

export interface Levels {
  readonly kind: LevelKind;
  readonly count: number;
  readonly words?: readonly string[];
  readonly place?: "foot" | "head";
}

export interface Layer {
  readonly id: string;
  readonly name?: string;
  /** The middle, in units of the parent's plane. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise about the middle. */
  readonly rotation?: number;
  readonly opacity?: number;
  readonly visible?: boolean;
  readonly locked?: boolean;
  readonly fill?: Fill;
  readonly outline?: Outline;
  readonly rims?: readonly Rim[];
  readonly accent?: Ink;
  readonly shadow?: Shadow;
  readonly glow?: Glow;
  readonly bevel?: Bevel;
  readonly alt?: string;
  readonly credit?: Credit;
  readonly content: Content;
}

export type Fill =
  | { readonly type: "none" }
  | { readonly type: "solid"; readonly ink: Ink }
  | { readonly type: "linear"; readonly angle?: number; readonly stops: readonly Stop[] }
  | {
      readonly type: "radial";
      readonly cx: number;
      readonly cy: number;
      readonly radius: number;
      readonly stops: readonly Stop[];
    }
  | ({ readonly type: "pattern" } & PatternFill)
  | { readonly type: "picture"; readonly picture: Picture; readonly focus?: Focus; readonly duotone?: Duotone };

export interface Stop {
  readonly at: number;
  readonly ink: Ink;
}

export interface PatternFill {
  readonly pattern: string;
  readonly ink: Ink;
  readonly back?: Ink;
  readonly step: number;
  readonly share: number;
  readonly angle?: number;
  readonly opacity?: number;
}

export interface Outline {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: number;
  readonly gap?: number;
}

export interface Rim {
  readonly width: number;
  readonly fill?: Fill;
  readonly trim?: { readonly trim: string; readonly ink: Ink; readonly spread?: number };
}

export interface Shadow {
  readonly ink: Ink;
  readonly dx?: number;
  readonly dy?: number;
  readonly blur?: number;
}

export interface Glow {
  readonly ink: Ink;
  readonly blur: number;
  readonly spread?: number;
}

export interface Bevel {
  readonly light: Ink;
  readonly shade: Ink;
  readonly width: number;
  readonly angle?: number;
}

/** A shape's family with its own numbers, such as `{ shape: 'star', points: 5, depth: 0.5 }`. */
export type Shape = { readonly shape: string } & { readonly [number: string]: number | string };

export type Align = "start" | "middle" | "end";

export type Curve =
  | { readonly kind: "straight" }
  | { readonly kind: "above" | "below"; readonly sweep: number }
  | { readonly kind: "circle" };

export interface Picture {
  readonly media: string;
  readonly data: string;
}

export interface Focus {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Duotone {
  readonly dark: Ink;
  readonly light: Ink;
}

export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly font: string;
  readonly weight?: number;
  readonly size: number;
  readonly spacing?: number;
  readonly align?: Align;
  readonly lines?: number;
  readonly curve?: Curve;
}

export interface Ribbon {
  readonly type: "ribbon";
  readonly text: string;
  readonly font: string;
  readonly weight?: number;
  readonly size: number;
  readonly spacing?: number;
  readonly ink: Ink;
  readonly bend?: number;
  readonly tails?: number;
  readonly back: Ink;
  readonly fold: Ink;
  readonly wave?: number;
  readonly ends?: string;
  readonly drop?: number;
  readonly folds?: number;
  readonly hem?: Ink;
  readonly snug?: boolean;
}

export interface Emblem {
  readonly type: "emblem";
  readonly icon: string;
  readonly second?: Ink;
}

export interface PictureFrame {
  readonly type: "picture";
  readonly picture: Picture;
  readonly fit?: "cover" | "contain";
  readonly focus?: Focus;
  readonly duotone?: Duotone;
  readonly mask?: Shape;
}

export interface Pattern {
  readonly type: "pattern";
  readonly pattern: string;
  readonly step: number;
  readonly share?: number;
  readonly mask?: Shape;
}

export interface Drawing {
  readonly type: "drawing";
  readonly strokes: readonly PenStroke[];
}

export interface PenStroke {
  readonly ink: Ink;
  readonly width: number;
  /** `x,y,pressure` with spaces between points. */
  readonly points: string;
}

export interface Group {
  readonly type: "group";
  readonly layers: readonly Layer[];
  readonly mask?: Shape;
}

export type Content =
  | ({ readonly type: "shape" } & Shape)
  | Emblem
  | Text
  | Ribbon
  | PictureFrame
  | Pattern
  | Drawing
  | Group;

export type Kind = Content["type"];
