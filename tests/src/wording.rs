//! What checks say besides their English: codes, for which the window has texts.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use roundel_badge::verdict::Verdict;

/// Asserts that nothing in a verdict is said in English alone: each check has a code at least, each code a text, and each
/// text all that it names.
///
/// # Panics
/// Where one has not.
pub fn expect_worded(verdict: &Verdict, what: &str) {
    for check in &verdict.checks {
        assert!(
            !check.said.is_empty(),
            "{what}: only English people know that {}",
            check.message
        );
        for said in &check.said {
            let code = serde_json::to_value(said.code).expect("a code is a word");
            let code = code.as_str().expect("a word");
            let text = texts()
                .get(code)
                .unwrap_or_else(|| panic!("{what}: {code} has no text"));
            for (_, rest) in text
                .match_indices("{ $")
                .map(|(at, found)| text.split_at(at + found.len()))
            {
                let name = rest.split(' ').next().unwrap_or_default();
                assert!(
                    said.args.contains_key(name),
                    "{what}: {code} does not say its {name}: {text}"
                );
            }
        }
    }
}

/// The English texts by their codes. That the other languages have the same ones is tested with the page.
fn texts() -> &'static BTreeMap<String, String> {
    static TEXTS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let file = crate::root().join("assets/languages/en/sayings.ftl");
        let file = fs::read_to_string(file).expect("the texts ship with the program");
        let lines = file
            .lines()
            .filter_map(|line| line.strip_prefix("said-")?.split_once(" = "));
        lines
            .map(|(code, text)| (code.to_owned(), text.to_owned()))
            .collect()
    })
}
