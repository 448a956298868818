//! The badge that is given: an Open Badges Achievement as its author wrote it, and the ids that it lacks.

use roundel_badge::credential::Achievement;
use roundel_badge::json::{self, JsonError};
use serde_json::Value;
use sha2::{Digest, Sha256};
use thiserror::Error;
use uuid::Uuid;

/// The largest badge file that is read, in bytes.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Why a text is not a badge.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BadgeError {
    /// Not JSON that every program reads the same way.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// JSON, but not an Achievement as Open Badges 3.0 wants it.
    #[error("not an Open Badges achievement: {0}")]
    NotAnAchievement(#[source] serde_json::Error),
}

/// A badge as its author wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct Badge {
    written: Value,
    content: String,
}

impl Badge {
    /// Reads an Achievement; ids may be missing in it.
    ///
    /// # Errors
    /// When it is not JSON, or not an Achievement.
    pub fn from_json(bytes: &[u8]) -> Result<Self, BadgeError> {
        // First the strict reader: it refuses what serde_json would settle silently, such as a key that stands twice.
        json::parse(bytes)?;
        let written: Value = serde_json::from_slice(bytes).map_err(BadgeError::NotAnAchievement)?;
        let canonical = serde_json_canonicalizer::to_vec(&written).map_err(BadgeError::NotAnAchievement)?;
        let badge = Self { written, content: hex::encode(Sha256::digest(canonical)) };
        badge.achievement(&mut Uuid::nil)?;
        Ok(badge)
    }

    /// Returns SHA-256 of the badge as it was written, in canonical JSON (RFC 8785), hexadecimal.
    pub fn content(&self) -> &str {
        &self.content
    }

    /// Returns the complete achievement; `new_id` makes each id that is missing.
    ///
    /// # Errors
    /// When it is not an Achievement.
    pub fn achievement(&self, new_id: &mut dyn FnMut() -> Uuid) -> Result<Achievement, BadgeError> {
        let mut complete = self.written.clone();
        fill_id(&mut complete, new_id);
        for description in members(&mut complete, "resultDescription") {
            fill_id(description, new_id);
            for level in members(description, "rubricCriterionLevel") {
                fill_id(level, new_id);
            }
        }
        serde_json::from_value(complete).map_err(BadgeError::NotAnAchievement)
    }
}

fn fill_id(value: &mut Value, new_id: &mut dyn FnMut() -> Uuid) {
    if let Some(object) = value.as_object_mut() {
        object.entry("id").or_insert_with(|| Value::String(new_id().urn().to_string()));
    }
}

/// One value, or several in an array, under the same name.
fn members<'a>(value: &'a mut Value, name: &str) -> &'a mut [Value] {
    match value.get_mut(name) {
        Some(Value::Array(several)) => several,
        Some(one) => std::slice::from_mut(one),
        None => &mut [],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = r#"{"name":"First Solder","description":"A working circuit.",
        "criteria":{"narrative":"Solder one."},
        "resultDescription":[{"type":"ResultDescription","name":"Joints","resultType":"RawScore"}]}"#;

    #[test]
    fn missing_ids_are_made_and_present_ones_kept() {
        let badge = Badge::from_json(PLAIN.as_bytes()).expect("a badge");
        let mut made = 0;
        let achievement = badge.achievement(&mut || { made += 1; Uuid::from_u128(made) }).expect("complete");
        assert_eq!(made, 2, "the achievement and its result description had none");
        assert_eq!(achievement.id.as_str(), "urn:uuid:00000000-0000-0000-0000-000000000001", "as made");
        let known = PLAIN.replacen('{', r#"{"id":"https://library.example/solder","#, 1);
        let known = Badge::from_json(known.as_bytes()).expect("a badge").achievement(&mut Uuid::nil).expect("complete");
        assert_eq!(known.id.as_str(), "https://library.example/solder", "the author's id stays");
    }

    #[test]
    fn the_content_does_not_depend_on_the_layout_of_the_text() {
        let value: Value = serde_json::from_str(PLAIN).expect("JSON");
        let spaced = serde_json::to_string_pretty(&value).expect("JSON");
        let content = |text: &str| Badge::from_json(text.as_bytes()).expect("a badge").content().to_owned();
        assert_eq!(content(PLAIN), content(&spaced), "the same badge with other spaces and order");
        assert_ne!(content(PLAIN), content(&PLAIN.replace("one", "two")), "another criterion is another badge");
    }

    #[test]
    fn what_is_no_achievement_is_refused() {
        for text in ["", "[]", "{}", r#"{"name":"a","name":"b"}"#, r#"{"name":"a","description":"b"}"#] {
            assert!(Badge::from_json(text.as_bytes()).is_err(), "{text} lacks what a badge needs");
        }
    }
}
