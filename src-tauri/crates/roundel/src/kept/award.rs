//! An award by the words that people use for it.

use super::KeptError;
use crate::catalogue::{Catalogue, Found, Question, What};

/// The most that are named where several can be meant.
const MOST_NAMED: usize = 5;

/// Finds the award that is meant by its id, or by words of its earner's label, its badge's name and its date. Returns its id.
///
/// A label that is typed in full goes before words; an award that was superseded is only meant by its id, or where no
/// other can be.
///
/// # Errors
/// When there is none or more than one, or the catalogue cannot be read.
pub fn award(catalogue: &Catalogue, meant: &str) -> Result<String, KeptError> {
    let meant = meant.trim();
    let id = meant.strip_prefix("urn:uuid:").unwrap_or(meant);
    if uuid::Uuid::parse_str(id).is_ok() {
        return Ok(format!("urn:uuid:{}", id.to_lowercase()));
    }
    let mut found = catalogue.search(&Question {
        what: vec![What::Award],
        ..Question::new(meant)
    })?;
    let small = meant.to_lowercase();
    let preferences: [&dyn Fn(&Found) -> bool; 2] =
        [&|award| award.state.as_deref() != Some("superseded"), &|award| {
            award.title.to_lowercase() == small
        }];
    for preferred in preferences {
        if found.iter().any(preferred) {
            found.retain(preferred);
        }
    }
    match found.as_slice() {
        _ if meant.is_empty() => Err(KeptError::UnknownAward(String::new())),
        [] => Err(KeptError::UnknownAward(meant.to_owned())),
        [one] => Ok(one.id.clone()),
        several => Err(KeptError::SeveralAwards {
            meant: meant.to_owned(),
            found: several.iter().take(MOST_NAMED).map(described).collect(),
        }),
    }
}

fn described(award: &Found) -> String {
    let (badge, awarded) = (award.badge.as_deref(), award.awarded.as_deref());
    format!(
        "{}, {}, {} ({})",
        award.title,
        badge.unwrap_or_default(),
        awarded.unwrap_or_default(),
        award.id
    )
}
