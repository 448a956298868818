//! Reading and writing design documents.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::misread::Misread;
use super::{Content, Design, Fill, Layer, Levels, each_layer, limits};
use crate::upgrade::{UpgradeError, upgrade};

/// Why a design document cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DesignError {
    /// The document is larger than [`limits::BYTES`].
    #[error("the design has {bytes} bytes, more than the {} allowed", limits::BYTES)]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The text is not JSON.
    #[error("the design is not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// The version is missing or too new.
    #[error(transparent)]
    Version(#[from] UpgradeError),
    /// Something outside the layers is not as it should be.
    #[error("the design cannot be read: {0}")]
    Document(#[source] Misread),
    /// Something in a layer is not as it should be.
    #[error("layer \"{layer}\" cannot be read: {source}")]
    Layer {
        /// The layer's name, id or place.
        layer: String,
        /// What is wrong.
        source: Misread,
    },
    /// A number of a layer is outside its limits.
    #[error("layer \"{layer}\": {field} is {found}, expected {least} to {most}")]
    OutOfRange {
        /// The layer's name or id.
        layer: String,
        /// The field.
        field: &'static str,
        /// The number found.
        found: f64,
        /// The least allowed.
        least: f64,
        /// The most allowed.
        most: f64,
    },
    /// Two layers have the same id.
    #[error("two layers have the id \"{id}\"")]
    SameId {
        /// The id.
        id: String,
    },
    /// There are fewer or more levels than there can be.
    #[error("the number of levels is {found}, expected {least} to {most}")]
    Levels {
        /// The number found.
        found: u32,
        /// The fewest.
        least: u32,
        /// The most of this kind.
        most: u32,
    },
    /// There is too much of something.
    #[error("{place}: {what} is {found}, and at most {most} are allowed")]
    TooMany {
        /// The layer, or "the design".
        place: String,
        /// What there is too much of.
        what: &'static str,
        /// How much there is.
        found: usize,
        /// How much may be.
        most: usize,
    },
}

impl Design {
    /// Reads a design document of any version.
    ///
    /// # Errors
    /// When it is too large, not JSON, newer than this program, has unknown or missing fields, numbers outside the
    /// [`limits`], equal ids, or an embedded picture that cannot be decoded safely. The error names the layer.
    pub fn from_json(json: &[u8]) -> Result<Self, DesignError> {
        if json.len() > limits::BYTES {
            return Err(DesignError::TooLarge { bytes: json.len() });
        }
        let value: Value = serde_json::from_slice(json).map_err(DesignError::NotJson)?;
        let value = upgrade(value)?;
        let design = Design::deserialize(&value).map_err(|source| blame(&value, source))?;
        check(&design)?;
        Ok(design)
    }

    /// The document as JSON: indented, fields in a fixed order, what has its default left out, one line feed at the end.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self)
            .expect("a design has only text keys and finite or null numbers");
        text.push('\n');
        text
    }
}

/// Finds the innermost layer that cannot be read, so that the error can name it.
fn blame(document: &Value, source: serde_json::Error) -> DesignError {
    let culprit = document
        .get("layers")
        .and_then(Value::as_array)
        .and_then(|layers| culprit(layers));
    match culprit {
        Some((layer, source)) => DesignError::Layer { layer, source },
        None => DesignError::Document(Misread::of::<Design>(document, source)),
    }
}

fn culprit(layers: &[Value]) -> Option<(String, Misread)> {
    let (place, value, source) = layers
        .iter()
        .enumerate()
        .find_map(|(place, value)| Some((place, value, Layer::deserialize(value).err()?)))?;
    let within = value.pointer("/content/layers").and_then(Value::as_array);
    within.and_then(|layers| culprit(layers)).or_else(|| {
        let text = |key| {
            value
                .get(key)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
        };
        let label = text("name")
            .or(text("id"))
            .map_or_else(|| format!("number {}", place + 1), str::to_owned);
        Some((label, Misread::of::<Layer>(value, source)))
    })
}

fn check(design: &Design) -> Result<(), DesignError> {
    let (layers, depth) = limits::extent(design);
    at_most("the design", "the number of layers", layers, limits::LAYERS)?;
    at_most("the design", "the depth of groups", depth, limits::DEPTH)?;
    at_most(
        "the design",
        "the number of colours",
        design.palette.len(),
        limits::SWATCHES,
    )?;
    at_most(
        "the design",
        "the length of its name",
        design.name.chars().count(),
        limits::LABEL,
    )?;
    at_most(
        "the design",
        "the length of its description",
        design.alt.chars().count(),
        limits::LABEL,
    )?;
    if let Some(origin) = &design.origin {
        let (designs, credits) = (origin.designs.len(), origin.credits.len());
        at_most(
            "the design",
            "the number of designs it was made from",
            designs,
            limits::ORIGINS,
        )?;
        at_most(
            "the design",
            "the number of credits of its origin",
            credits,
            limits::LAYERS,
        )?;
    }
    if let Some(levels) = &design.levels {
        check_levels(levels)?;
    }
    let mut ids = BTreeSet::new();
    let mut outcome = Ok(());
    each_layer(&design.layers, &mut |layer| {
        if outcome.is_ok() {
            outcome = check_layer(layer);
        }
        if outcome.is_ok() && !ids.insert(layer.id.as_str()) {
            outcome = Err(DesignError::SameId { id: layer.id.clone() });
        }
    });
    outcome
}

fn check_levels(levels: &Levels) -> Result<(), DesignError> {
    let (found, least, most) = (levels.count, Levels::LEAST, Levels::most(levels.kind));
    if !(least..=most).contains(&found) {
        return Err(DesignError::Levels { found, least, most });
    }
    at_most(
        "the levels",
        "the number of words",
        levels.words.len(),
        most as usize,
    )?;
    for word in &levels.words {
        at_most(
            "the levels",
            "the length of a word",
            word.chars().count(),
            limits::LABEL,
        )?;
    }
    Ok(())
}

fn check_layer(layer: &Layer) -> Result<(), DesignError> {
    let place = format!("layer \"{}\"", layer.label());
    for (what, text) in [
        ("the length of its id", &layer.id),
        ("the length of its name", &layer.name),
        ("the length of its description", &layer.alt),
    ] {
        at_most(&place, what, text.chars().count(), limits::LABEL)?;
    }
    if let Some(text) = layer.content.text() {
        at_most(
            &place,
            "the number of characters",
            text.chars().count(),
            limits::TEXT,
        )?;
    }
    for fill in layer.rims.iter().map(|rim| &rim.fill).chain([&layer.fill]) {
        if let Fill::Linear { stops, .. } | Fill::Radial { stops, .. } = fill {
            at_most(
                &place,
                "the number of colours of its gradient",
                stops.len(),
                limits::STOPS,
            )?;
        }
    }
    at_most(&place, "the number of its rims", layer.rims.len(), limits::RIMS)?;
    if let Content::Drawing(drawing) = &layer.content {
        let points = drawing.strokes.iter().map(|stroke| stroke.points.len()).sum();
        at_most(
            &place,
            "the number of its strokes",
            drawing.strokes.len(),
            limits::STROKES,
        )?;
        at_most(
            &place,
            "the number of points of its strokes",
            points,
            limits::POINTS,
        )?;
    }
    match limits::excess(layer) {
        None => Ok(()),
        Some(limits::Excess {
            field,
            found,
            least,
            most,
        }) => Err(DesignError::OutOfRange {
            layer: layer.label().to_owned(),
            field,
            found,
            least,
            most,
        }),
    }
}

fn at_most(place: &str, what: &'static str, found: usize, most: usize) -> Result<(), DesignError> {
    if found <= most {
        Ok(())
    } else {
        Err(DesignError::TooMany {
            place: place.to_owned(),
            what,
            found,
            most,
        })
    }
}
