//! What the sheets show: starters, shapes, ribbons, patterns and palettes as designs.

use roundel::assets::{library, starters as bundled};
use roundel::starters::Starter;
use roundel_art::catalogue::{self, NamedPattern};
use roundel_art::design::{Design, Layer, SIDE, Wording};
use roundel_art::palette::{Palette, palettes as named_palettes};
use roundel_art::{compose, raster};
use serde_json::{Value, json};

/// What each starter is filled in with; the others are shown with their own name.
const BADGES: &[(&str, &str)] = &[
    ("maker", "First Solder"),
    ("explorer", "Lake Walk"),
    ("reader", "Night Reader"),
    ("musician", "Mixed a Track"),
    ("neighbour", "Repair Café"),
    ("captain", "Team Captain"),
    ("mentor", "Harbour Mentor"),
    ("coder", "First Function"),
    ("robot", "Robot Builder"),
    ("laureate", "Town Laureate"),
    ("swimmer", "Open Water"),
    ("climber", "Top Rope"),
    ("baker", "Sourdough"),
    ("astronomer", "Star Party"),
    ("carpenter", "Dovetail"),
    ("gardener", "Seed Swap"),
    ("storyteller", "Story Night"),
    ("linguist", "Third Language"),
    ("singer", "First Concert"),
    ("painter", "Colour Mixer"),
    ("geologist", "Fossil Hunt"),
    ("guardian", "Castle Guide"),
    ("graduate", "Course Finished"),
    ("camper", "Night Camp"),
    ("host", "Café Host"),
    ("speaker", "Spoke Up"),
    ("stitcher", "Mending Circle"),
    ("birdwatcher", "Dawn Chorus"),
    ("beekeeper", "City Hives"),
    ("writer", "Short Story"),
    ("actor", "Opening Night"),
    ("photographer", "Portraits"),
    ("potter", "Glaze and Fire"),
    ("chemist", "Safe Lab"),
    ("cyclist", "Bike Kitchen"),
    ("volunteer", "Many Hands"),
    ("cook", "Sunday Brunch"),
    ("archaeologist", "Dig Season"),
    ("gamer", "Level Maker"),
    ("welcome", "Welcome Table"),
    ("pathfinder", "Map Reader"),
    ("first-aider", "First Aid"),
];

/// How a palette is shown; every colour is one of its own.
const PALETTE: &[u8] = include_bytes!("palette.json");

/// One thing of a sheet.
pub(crate) struct Thing {
    /// Its id.
    pub(crate) id: String,
    /// What is written below it.
    name: String,
    /// What it looks like alone.
    pub(crate) design: Design,
}

/// Which part of the square a sheet shows of each thing, in units, and where its label stands.
#[derive(Clone, Copy)]
pub(crate) struct Cut {
    top: f64,
    bottom: f64,
    /// The thing's side and middle, and the label's middle; without them it is shown as it is.
    label: Option<(f64, f64, f64)>,
}

impl Cut {
    /// As it is.
    pub(crate) const WHOLE: Self = Self {
        top: 0.0,
        bottom: SIDE,
        label: None,
    };
    /// A label below a smaller badge.
    pub(crate) const LABELLED: Self = Self {
        top: 0.0,
        bottom: SIDE,
        label: Some((500.0, 250.0, 552.0)),
    };
    /// Nothing but a ribbon in the middle.
    pub(crate) const BAND: Self = Self {
        top: 170.0,
        bottom: 430.0,
        label: None,
    };

    /// The height of a cell of this width, in px.
    pub(crate) fn height(self, side: u32) -> u32 {
        ((self.bottom - self.top) / SIDE * f64::from(side)).round() as u32
    }

    /// How much is cut off above, in px.
    pub(crate) fn above(self, side: u32) -> u32 {
        (self.top / SIDE * f64::from(side)).round() as u32
    }
}

impl Thing {
    /// The thing as a PNG of this side.
    pub(crate) fn png(&self, side: u32) -> Vec<u8> {
        let size = raster::Px::new(side).expect("between 32 and 4096");
        raster::png(&compose(&self.design, library()), size).expect("a design is drawn")
    }

    /// The thing with its label, as one design.
    pub(crate) fn cell(&self, cut: Cut) -> Design {
        let Some((side, middle, label)) = cut.label else {
            return self.design.clone();
        };
        let design: Value =
            serde_json::from_str(&self.design.to_json()).expect("a design is written as JSON");
        let layers = json!([
            { "id": "sheet:thing", "y": middle, "width": side, "height": side,
              "content": { "type": "group", "layers": design["layers"] } },
            { "id": "sheet:label", "y": label, "width": 550, "height": 70,
              "fill": { "type": "solid", "ink": "#23262D" },
              "content": { "type": "text", "text": self.name, "font": "Atkinson Hyperlegible Next",
                           "weight": 400, "size": 66 } }
        ]);
        read(&with(design, layers))
    }
}

/// The starters, filled in as for an award.
pub(crate) fn starters() -> Vec<Thing> {
    let filled = |starter: &Starter| {
        let word = &starter.suits.word;
        let badge = BADGES.iter().find(|(named, _)| named == word);
        let wording = Wording {
            earner: Some("Amira"),
            date: Some("16 May 2026"),
            issuer: Some("Harbour Street Library"),
            badge: Some(badge.map_or(&starter.design.name, |(_, badge)| badge)),
        };
        Thing {
            id: word.clone(),
            name: starter.design.name.clone(),
            design: starter.design.filled(&wording),
        }
    };
    bundled().iter().map(filled).collect()
}

/// Everything of a list of the catalogue, in the colours of one palette after the other.
pub(crate) fn named<T>(
    list: &'static [T],
    parts: impl Fn(&'static T) -> (&'static String, &'static String, Layer),
) -> Vec<Thing> {
    let thing = |(place, entry): (usize, &'static T)| {
        let (id, name, layer) = parts(entry);
        let empty = json!({ "version": 1, "name": name, "alt": name, "layers": [] });
        let mut design = read(&with(empty, json!([layer])));
        let palettes = named_palettes();
        palettes[place % palettes.len()].apply(&mut design);
        Thing {
            id: id.clone(),
            name: name.clone(),
            design,
        }
    };
    list.iter().enumerate().map(thing).collect()
}

/// A disc with a pattern.
pub(crate) fn patterned(pattern: &'static NamedPattern) -> (&'static String, &'static String, Layer) {
    let mut disc = catalogue::shapes()[0].layer(&pattern.id);
    disc.rims.clear();
    disc.fill = pattern.fill();
    (&pattern.id, &pattern.name, disc)
}

/// Every palette on the same badge, with its name on a ribbon.
pub(crate) fn palettes() -> Vec<Thing> {
    let thing = |palette: &Palette| {
        let mut design = read(PALETTE).filled(&Wording {
            badge: Some(&palette.name),
            ..Wording::default()
        });
        palette.apply(&mut design);
        Thing {
            id: palette.id.clone(),
            name: palette.name.clone(),
            design,
        }
    };
    named_palettes().iter().map(thing).collect()
}

fn with(mut design: Value, layers: Value) -> Vec<u8> {
    design["layers"] = layers;
    design.to_string().into_bytes()
}

fn read(json: &[u8]) -> Design {
    Design::from_json(json).expect("the sheets are made of designs")
}
