//! Words of other people, made harmless before they are printed.
//!
//! A name in a badge or of a file can hold commands to the terminal, line breaks that fake a verdict, or controls that turn the
//! order of the letters round. All of these are shown as what they are.

use std::borrow::Cow;
use std::fmt::Write;

/// The longest name or sentence from a badge that is shown, in characters.
const MOST: usize = 400;

/// The text on one line, with everything that is no letter to see written out as in `\n` or `\u{202e}`.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_harmful(c) {
            plain.extend(c.escape_default());
        } else {
            plain.push(c);
        }
    }
    Cow::Owned(plain)
}

/// The same, cut where it is longer than anybody reads.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => Cow::Owned(format!("{}…", harmless(&text[..end]))),
        None => harmless(text),
    }
}

/// JSON with such characters escaped. In JSON they stand only inside strings.
pub(crate) fn json(text: String) -> String {
    let is_harmful = |c| is_harmful(c) && c != '\n';
    if !text.contains(is_harmful) {
        return text;
    }
    let mut plain = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_harmful(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(plain, "\\u{unit:04x}").expect("a text takes everything");
            }
        } else {
            plain.push(c);
        }
    }
    plain
}

/// Controls, also those of the upper half (C1), and format characters that reorder, hide or break. The two joiners stay: many
/// scripts are misspelt without them.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_to_the_terminal_are_shown_and_not_obeyed() {
        let hostile = "Ada\u{1b}[2J\nvalid\u{9b}31m\u{202e}gnp.exe\u{7f}\u{2028}\u{e0041}";
        let plain = harmless(hostile);
        assert_eq!(
            plain, "Ada\\u{1b}[2J\\nvalid\\u{9b}31m\\u{202e}gnp.exe\\u{7f}\\u{2028}\\u{e0041}",
            "each is written out"
        );
    }

    #[test]
    fn letters_of_every_script_stay() {
        for name in ["Παπαδοπούλου", "עמירה חדד", "ক্ষ", "می‌خواهم", "👩‍🚀", "a\u{301}"]
        {
            assert!(
                matches!(harmless(name), Cow::Borrowed(_)),
                "{name} is only letters"
            );
        }
    }

    #[test]
    fn a_name_does_not_flood_the_screen() {
        let long = "é".repeat(1_000_000);
        assert_eq!(short(&long).chars().count(), MOST + 1, "cut, with a mark");
    }

    #[test]
    fn json_says_the_same_with_escapes() {
        let hostile = serde_json::json!({ "a\u{9b}": "x\u{202e}\u{e0041}\u{7f}é\n" });
        let plain = json(serde_json::to_string_pretty(&hostile).expect("JSON"));
        assert!(
            plain.contains(r#""x\u202e\udb40\udc41\u007fé\n""#),
            "escaped as JSON does it: {plain}"
        );
        let read: serde_json::Value = serde_json::from_str(&plain).expect("still JSON");
        assert_eq!(read, hostile, "nothing is lost");
    }
}
