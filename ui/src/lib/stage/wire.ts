// A design on its way to the core. Its type there is written from Rust, where documents can be changed in place.

import type { Design as Wire, Fill as WireFill, Layer as WireLayer } from "../backend";
import type { Design, Fill, Layer } from "../design/types";

export const wire = (design: Design): Wire => design as unknown as Wire;
export const taken = (design: Wire): Design => design as unknown as Design;
export const layerTaken = (layer: WireLayer): Layer => layer as unknown as Layer;
export const fillTaken = (fill: WireFill): Fill => fill as unknown as Fill;
