//! What the window says, by the ids of its texts: a journey is the same in every language.

use std::fs;

use crate::root;

/// The first line of a text without arguments, in a language that ships; in English where that one lacks it.
pub(crate) fn words(language: &str, id: &str) -> String {
    find(language, id)
        .or_else(|| find("en", id))
        .unwrap_or_else(|| panic!("assets/languages/en has no text {id}"))
}

/// The tags of the languages that ship, English too.
pub(crate) fn languages() -> Vec<String> {
    let folder = root().join("assets/languages");
    let entries = fs::read_dir(folder).expect("languages ship");
    let mut tags: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    tags.sort();
    tags
}

fn find(language: &str, id: &str) -> Option<String> {
    let folder = root().join("assets/languages").join(language);
    let prefix = format!("{id} = ");
    let files = fs::read_dir(folder).ok()?;
    files
        .filter_map(|file| fs::read_to_string(file.ok()?.path()).ok())
        .find_map(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix(&prefix))?;
            Some(line.trim().to_owned())
        })
}
