/**
 * The design document, as `art::design` in Rust declares it, never changed in place. What has its default is left out of
 * a document, so most fields may be missing; Rust is the authority on what they mean.
 */

import type * as Wire from "../backend";

/** The side of every design, in units. */
export const SIDE = 600;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type Design = Frozen<Wire.Design>;
export type Swatch = Frozen<Wire.Swatch>;
export type Levels = Frozen<Wire.Levels>;
export type LevelKind = Wire.LevelKind;
export type Layer = Frozen<Wire.Layer>;
export type Fill = Frozen<Wire.Fill>;
export type Outline = Frozen<Wire.Outline>;
export type Shadow = Frozen<Wire.Shadow>;
export type Shape = Frozen<Wire.Shape>;
export type Curve = Wire.Curve;
export type Text = Frozen<Wire.Text>;
export type Ribbon = Frozen<Wire.Ribbon>;
export type Emblem = Frozen<Wire.Emblem>;
export type Drawing = Frozen<Wire.Drawing>;
export type PenStroke = Frozen<Wire.PenStroke>;
export type Group = Frozen<Wire.Group>;
export type Content = Frozen<Wire.Content>;
export type Kind = Content["type"];
/** `#RRGGBB`, `#RRGGBBAA`, or the name of a swatch of the design's palette. */
export type Ink = Wire.Ink;
