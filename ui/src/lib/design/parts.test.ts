import { describe, expect, it } from "vitest";
import { inkOf, inUses, usesOf } from "./inks";
import { drawn, samples, withStroke } from "./pen";
import { rotate, scale } from "./edit";
import { apply, frameOf } from "./geometry";
import { SIDE, type Design, type Layer, type PenStroke } from "./types";

const design = (palette: Record<string, string>, layers: Layer[] = []): Design => ({
  version: 1,
  name: "",
  palette: Object.entries(palette).map(([name, colour]) => ({ name, colour })),
  layers,
});

describe("colours by their use", () => {
  it("are the design's own where it names them", () => {
    const uses = usesOf(design({ ink: "#0000FF", light: "#111111" }));
    expect([uses.ink, uses.light]).toEqual(["ink", "light"]);
  });

  it("are the ones that suit best where it does not", () => {
    const uses = usesOf(design({ night: "#1C212D", cream: "#FFF6E0", red: "#E2492F", honey: "#FAD777" }));
    expect(uses).toMatchObject({ ink: "night", light: "cream", paper: "cream", accent: "red", rim: "honey" });
  });

  it("never name what the design does not have", () => {
    const palettes: Record<string, string>[] = [{}, { one: "#808080" }, { a: "#000000", b: "#FFFFFF" }];
    for (const palette of palettes) {
      const names = Object.keys(palette);
      for (const ink of Object.values(usesOf(design(palette))))
        expect(ink.startsWith("#") || names.includes(ink)).toBe(true);
    }
  });

  it("go into every ink of a part, and into nothing else", () => {
    const part: Layer = {
      id: "ink",
      name: "rim",
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      fill: { type: "solid", ink: "rim" },
      rims: [{ width: 3, trim: { trim: "beads", ink: "accent" } }],
      content: {
        type: "ribbon",
        text: "light",
        font: "field",
        weight: 700,
        size: 9,
        ink: "ink",
        back: "accent",
        fold: "ink",
      },
    };
    const uses = { field: "a", rim: "b", accent: "c", light: "d", paper: "e", ink: "f" };
    expect(inUses(part, uses)).toMatchObject({
      id: "ink",
      name: "rim",
      fill: { ink: "b" },
      rims: [{ trim: { trim: "beads", ink: "c" } }],
      content: { text: "light", font: "field", ink: "f", back: "c", fold: "f" },
    });
  });
});

describe("a drawing", () => {
  const stroke = (points: string): PenStroke => ({ ink: "#000000", width: 10, points });

  /** Where the points of the last stroke are on the design. */
  const places = (layer: Layer) => {
    const frame = frameOf(design({}, [layer]), layer.id);
    const last = layer.content.type === "drawing" ? layer.content.strokes.at(-1) : undefined;
    if (!frame || !last) throw new Error("there is a drawing");
    const unit = layer.width / SIDE;
    return samples(last).map(({ x, y }) => apply(frame.plane, { x: (x - SIDE / 2) * unit, y: (y - SIDE / 2) * unit }));
  };

  it("has its square tightly around its strokes, which stay where they were drawn", () => {
    const layer = drawn("drawing-1", "", stroke("100,100,0.5 200,150,1"));
    expect([layer.x, layer.y, layer.width]).toEqual([150, 125, 110]);
    expect(places(layer)[1]?.x).toBeCloseTo(200, 1);
  });

  it("takes further strokes also after it was turned and scaled", () => {
    let all = design({}, [drawn("drawing-1", "", stroke("100,100,0.5 200,150,1"))]);
    all = scale(rotate(all, ["drawing-1"], { x: 300, y: 300 }, 40), ["drawing-1"], { x: 0, y: 0 }, 1.3);
    const old = all.layers[0];
    if (!old) throw new Error("the drawing is still there");
    const [start, end] = places(withStroke(all, old, stroke("400,120,0.5 420,180,0.7")));
    expect([start?.x, start?.y, end?.x, end?.y].map((place) => Math.round(place ?? 0))).toEqual([400, 120, 420, 180]);
  });

  it("keeps how hard the pen was pressed, and how broad each stroke is, when a broader one is added", () => {
    const first = drawn("drawing-1", "", stroke("100,100,0.1 150,120,0.6 200,150,1"));
    const both = withStroke(design({}, [first]), first, { ...stroke("300,300,0.25 500,320,0.9"), width: 30 });
    const strokes = both.content.type === "drawing" ? both.content.strokes : [];
    const pressures = strokes.map((each) => samples(each).map(({ pressure }) => pressure));
    expect(pressures).toEqual([[0.1, 0.6, 1], [0.25, 0.9]]);
    const widths = strokes.map(({ width }) => Math.round((width * both.width) / SIDE));
    expect(widths, "on the badge, whatever the square of the drawing").toEqual([10, 30]);
  });
});

it("takes what the pipette finds for the swatch it was painted with", () => {
  const palette = design({ rose: "#D94A66", night: "#141E50", veil: "#FF000080" });
  expect(inkOf(palette, "#D94A66")).toBe("rose");
  expect(inkOf(palette, "#D84B66"), "a picture rounds").toBe("rose");
  expect(inkOf(palette, "#D94A70"), "a shade of its own stays one").toBe("#D94A70");
  expect(inkOf(palette, "#FF0000"), "what shines through was mixed with something").toBe("#FF0000");
  expect(inkOf({ version: 1, name: "", layers: [] }, "#123456")).toBe("#123456");
});
