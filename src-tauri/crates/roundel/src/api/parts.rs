//! What designs are made from: starters, shapes, ribbons, patterns, fonts, emblems.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::stage::PlaceholderWords;
use super::{Bytes, Context};
use crate::art::catalogue;
use crate::art::design::{Design, Fill, Layer, Shape, Swatch, VERSION};
use crate::art::palette::{self, Palette};
use crate::art::raster::{self, Effort};
use crate::assets;
use crate::failure::{Code, Failure, Reason};
use crate::starters::{self, Answers, Kind, Mood, Starter, Subject};

/// The most emblems that a search answers.
const EMBLEMS: usize = 240;

/// The answers to the three questions; any may be left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Questions {
    /// What kind of badge?
    pub kind: Option<Kind>,
    /// What mood?
    pub mood: Option<Mood>,
    /// Which subject?
    pub subject: Option<Subject>,
}

/// A starter in the gallery.
#[derive(Debug, Serialize, TS)]
pub struct StarterCard {
    /// The word that names it.
    pub word: String,
    /// The kinds of badge that it suits, the most fitting first.
    pub kinds: Vec<Kind>,
    /// The moods, the most fitting first.
    pub moods: Vec<Mood>,
    /// The subjects, the most fitting first.
    pub subjects: Vec<Subject>,
}

/// One starter.
#[derive(Debug, Deserialize, TS)]
pub struct ByWord {
    /// The word that names it.
    pub word: String,
}

/// A picture of a starter.
#[derive(Debug, Deserialize, TS)]
pub struct StarterPicture {
    /// The word that names it.
    pub word: String,
    /// The side in px, 32 to 4096.
    pub size: u32,
    /// What stands on it for the words that are filled in.
    pub words: PlaceholderWords,
}

/// The colours in which parts are shown.
#[derive(Debug, Deserialize, TS)]
pub struct Colours {
    /// The id of a palette.
    pub palette: String,
}

/// Ribbons with words on them.
#[derive(Debug, Deserialize, TS)]
pub struct RibbonWords {
    /// The id of a palette.
    pub palette: String,
    /// What they say.
    pub text: String,
}

/// A shape or a ribbon.
#[derive(Debug, Serialize, TS)]
pub struct Part {
    /// Stable, unique among its kind.
    pub id: String,
    /// What it is called, in English.
    pub name: String,
    /// What is put into a design: a layer in its middle, whose id is that of the part.
    pub layer: Layer,
    /// What it looks like.
    pub svg: String,
}

/// A pattern.
#[derive(Debug, Serialize, TS)]
pub struct PatternCard {
    /// Stable, unique among patterns.
    pub id: String,
    /// What it is called, in English.
    pub name: String,
    /// What a layer is filled with.
    pub fill: Fill,
    /// What it looks like on a disc.
    pub svg: String,
}

/// A font family.
#[derive(Debug, Serialize, TS)]
pub struct FontFamily {
    /// Its name in a design.
    pub family: String,
    /// The weights it has, 100 to 900, the lightest first.
    pub weights: Vec<u32>,
}

/// What somebody looks for among the emblems.
#[derive(Debug, Deserialize, TS)]
pub struct EmblemSearch {
    /// In English or in the language.
    pub words: String,
    /// BCP 47, such as `cy`.
    pub language: String,
    /// How many are enough; at most 240.
    pub limit: u32,
}

/// An emblem that was found. Its paths lie in a square of 256 units.
#[derive(Debug, Serialize, TS)]
pub struct EmblemCard {
    /// Its name in a design, such as `ph:trophy-duotone`.
    pub icon: String,
    /// What it shows, in the language; empty where there is no word for it.
    pub title: String,
    /// The first zone as SVG path data.
    pub first: String,
    /// The second zone, which lies below the first; empty in a one-zone emblem.
    pub second: String,
}

/// Emblems of a design.
#[derive(Debug, Deserialize, TS)]
pub struct EmblemNames {
    /// Their names in the design, such as `ph:trophy-duotone`.
    pub icons: Vec<String>,
    /// BCP 47, such as `cy`.
    pub language: String,
}

pub(super) fn starters(_: &Context, request: Questions) -> Result<Vec<StarterCard>, Failure> {
    let answers = Answers {
        kind: request.kind,
        mood: request.mood,
        subject: request.subject,
    };
    let found = starters::suited(assets::starters(), &answers);
    Ok(found.into_iter().map(StarterCard::of).collect())
}

impl StarterCard {
    fn of(starter: &Starter) -> Self {
        let suits = starter.suits.clone();
        Self {
            word: suits.word,
            kinds: suits.kinds,
            moods: suits.moods,
            subjects: suits.subjects,
        }
    }
}

pub(super) fn starter(_: &Context, request: ByWord) -> Result<Design, Failure> {
    find_starter(&request.word).map(|starter| starter.design.clone())
}

pub(super) fn starter_picture(_: &Context, request: StarterPicture) -> Result<Bytes, Failure> {
    let starter = find_starter(&request.word)?;
    let filled = request.words.fill(&starter.design);
    let composition = crate::art::compose(&filled, assets::library());
    let size = super::stage::side(request.size)?;
    Ok(Bytes(raster::png_with(&composition, size, Effort::Fast)?))
}

fn find_starter(word: &str) -> Result<&'static Starter, Failure> {
    let starter = assets::starters()
        .iter()
        .find(|starter| starter.suits.word == word);
    starter.ok_or_else(|| {
        Failure::new(Code::Design, format!("there is no starter {word}")).because(Some(Reason::Gone))
    })
}

pub(super) fn shapes(_: &Context, request: Colours) -> Result<Vec<Part>, Failure> {
    let palette = find_palette(&request.palette)?;
    let shapes = catalogue::shapes().iter();
    Ok(shapes
        .map(|shape| Part::of(&shape.name, shape.layer(&shape.id), palette))
        .collect())
}

pub(super) fn ribbons(_: &Context, request: RibbonWords) -> Result<Vec<Part>, Failure> {
    let palette = find_palette(&request.palette)?;
    let ribbons = catalogue::ribbons().iter();
    Ok(ribbons
        .map(|ribbon| Part::of(&ribbon.name, ribbon.layer(&ribbon.id, &request.text), palette))
        .collect())
}

pub(super) fn patterns(_: &Context, request: Colours) -> Result<Vec<PatternCard>, Failure> {
    let palette = find_palette(&request.palette)?;
    let disc = catalogue::shapes()
        .iter()
        .find(|shape| matches!(shape.shape, Shape::Circle {}));
    let disc = disc.expect("a disc is among the shapes, a test reads them");
    let card = |pattern: &catalogue::NamedPattern| {
        let layer = Layer {
            fill: pattern.fill(),
            rims: Vec::new(),
            ..disc.layer(&pattern.id)
        };
        PatternCard {
            id: pattern.id.clone(),
            name: pattern.name.clone(),
            fill: pattern.fill(),
            svg: shown(layer, palette),
        }
    };
    Ok(catalogue::patterns().iter().map(card).collect())
}

impl Part {
    fn of(name: &str, layer: Layer, palette: &Palette) -> Self {
        Self {
            id: layer.id.clone(),
            name: name.to_owned(),
            svg: shown(layer.clone(), palette),
            layer,
        }
    }
}

fn find_palette(id: &str) -> Result<&'static Palette, Failure> {
    let palette = palette::palettes().iter().find(|palette| palette.id == id);
    palette.ok_or_else(|| {
        Failure::new(Code::Design, format!("there is no palette {id}")).because(Some(Reason::Gone))
    })
}

/// A layer alone, in a palette's colours.
fn shown(layer: Layer, palette: &Palette) -> String {
    let swatch = |(name, colour): (&str, _)| Swatch {
        name: name.to_owned(),
        colour,
    };
    let design = Design {
        version: VERSION,
        name: layer.name.clone(),
        alt: layer.name.clone(),
        credit: None,
        origin: None,
        levels: None,
        palette: palette.swatches().map(swatch).into(),
        layers: vec![layer],
    };
    crate::art::compose(&design, assets::library()).svg
}

pub(super) fn fonts(_: &Context, _: ()) -> Result<Vec<FontFamily>, Failure> {
    let families = assets::library().fonts().families();
    let family = |(family, weights): (&str, Vec<u32>)| FontFamily {
        family: family.to_owned(),
        weights,
    };
    Ok(families.into_iter().map(family).collect())
}

pub(super) fn emblems(_: &Context, request: EmblemSearch) -> Result<Vec<EmblemCard>, Failure> {
    let emblems = assets::library().emblems();
    let limit = EMBLEMS.min(request.limit as usize);
    let found = emblems.search(&request.words, &request.language, limit);
    let card = |entry: crate::art::emblems::Entry<'_>| {
        emblems.get(entry.name).map(|icon| EmblemCard {
            icon: icon.name.to_owned(),
            title: emblems.called(icon.name, &request.language).unwrap_or_default(),
            first: icon.first.to_owned(),
            second: icon.second.to_owned(),
        })
    };
    Ok(found.into_iter().filter_map(card).collect())
}

pub(super) fn emblem_names(_: &Context, request: EmblemNames) -> Result<Vec<String>, Failure> {
    let emblems = assets::library().emblems();
    let called = |icon: &String| emblems.called(icon, &request.language).unwrap_or_default();
    Ok(request.icons.iter().map(called).collect())
}
