//! A badge as a person writes it into a file.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    Achievement, Fault,
    inspect::{Form, Inspection},
    part::Part,
};
use crate::json::{self, JsonError};
use crate::path::Path;

/// Why a file is not a badge that can be awarded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AchievementError {
    /// The file is not JSON, or not JSON that every program reads the same.
    #[error("the badge file cannot be read: {0}")]
    Json(#[from] JsonError),
    /// Properties are missing, unknown or of the wrong kind.
    #[error("the badge file needs a correction: {}", list(.0))]
    Faults(Vec<Fault>),
    /// The properties are right each by itself but do not make a badge.
    #[error("the badge file needs a correction: {0}")]
    Shape(serde_json::Error),
}

fn list(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("; ")
}

impl Achievement {
    /// Reads a badge from a file that a person wrote (`--badge FILE`).
    ///
    /// More is taken than the standard allows: `type` may be missing or a text, an image may be its address alone,
    /// lists of one may be written without brackets, a `@context` is passed over. **Missing ids are made from the
    /// content**: the same file always gives the same badge, so that nobody is issued it twice; who wants to correct
    /// a word later without making another badge writes an `id` of their own.
    ///
    /// # Errors
    /// Names each property that is missing, unknown or of the wrong kind.
    pub fn from_json(text: &[u8]) -> Result<Self, AchievementError> {
        let text = crate::bake::trimmed(text);
        let document = json::parse(text)?.without("@context");
        let mut inspection = Inspection::new(Form::Draft);
        Self::inspect(&document, &Path::DOCUMENT, &mut inspection);
        if !inspection.faults.is_empty() {
            return Err(AchievementError::Faults(inspection.faults));
        }
        let mut value: Value = serde_json::from_slice(text).map_err(AchievementError::Shape)?;
        if let Some(members) = value.as_object_mut() {
            members.remove("@context");
        }
        let canonical = serde_json_canonicalizer::to_vec(&value).map_err(AchievementError::Shape)?;
        let seed = Sha256::digest(canonical);
        complete(&mut value, &seed);
        let mut achievement: Self = serde_json::from_value(value).map_err(AchievementError::Shape)?;
        achievement.clean();
        Ok(achievement)
    }
}

/// Makes the ids that are missing where the standard requires one.
fn complete(achievement: &mut Value, seed: &[u8]) {
    give_id(achievement, seed, "badge");
    for (d, description) in objects(achievement, "resultDescription").enumerate() {
        give_id(description, seed, &format!("result {d}"));
        for (l, level) in objects(description, "rubricCriterionLevel").enumerate() {
            give_id(level, seed, &format!("result {d} level {l}"));
        }
    }
}

fn objects<'v>(object: &'v mut Value, name: &str) -> impl Iterator<Item = &'v mut Value> {
    let (one, many) = match object.get_mut(name) {
        Some(Value::Array(items)) => (None, Some(items)),
        other => (other, None),
    };
    one.into_iter().chain(many.into_iter().flatten())
}

/// A UUID of version 8 (RFC 9562, section 5.8) from the content of the file and the place in it.
fn give_id(object: &mut Value, seed: &[u8], place: &str) {
    let Some(members) = object.as_object_mut() else {
        return;
    };
    members.entry("id").or_insert_with(|| {
        let hash = Sha256::new().chain_update(seed).chain_update(place).finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        bytes[6] = 0x80 | (bytes[6] & 0x0f);
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        let hex = hex::encode(bytes);
        let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
        Value::String(format!("urn:uuid:{a}-{b}-{c}-{d}-{e}"))
    });
}
