//! What the sheet says, as data in `assets/paper`.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::catalogue::table;

/// What the sheet says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetWords {
    /// The language's tag, BCP 47.
    pub language: String,
    /// The heading.
    pub title: String,
    /// Before the line for the maker's name.
    pub name: String,
    /// Before the line for what the badge is for.
    pub badge: String,
    /// How to draw so that it becomes a good badge; a line each.
    pub hints: [String; 3],
}

impl SheetWords {
    /// Every language that the sheet is printed in, English first.
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<SheetWords>> = OnceLock::new();
        ALL.get_or_init(|| table(include_str!("../../../../../assets/paper/words.json")))
    }

    /// The words in a language, or None.
    pub fn of(language: &str) -> Option<&'static Self> {
        Self::all().iter().find(|words| words.language == language)
    }
}
