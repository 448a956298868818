//! What is an absolute IRI, as far as N-Quads asks.

use crate::credential::value::any;

/// True for `scheme:rest` without the characters that N-Quads forbids in an IRI (RFC 3987; N-Quads, production IRIREF).
pub(super) fn is_absolute(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let scheme = scheme.as_bytes();
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
        && !rest.is_empty()
        && !any(rest, is_forbidden)
}

/// Controls and spaces of every script besides the ASCII ones: they make two IRIs that look the same.
fn is_forbidden(character: char) -> bool {
    matches!(character, '<' | '>' | '"' | '{' | '}' | '|' | '^' | '`' | '\\')
        || character <= ' '
        || (!character.is_ascii() && (character.is_control() || character.is_whitespace()))
}

/// True for a language tag that is well-formed by shape (RFC 5646, section 2.1): words of 1 to 8 letters and digits.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut words = tag.split('-');
    let word =
        |word: &str| (1..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    words
        .next()
        .is_some_and(|first| word(first) && first.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && words.all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_iris_have_a_scheme_and_nothing_that_breaks_n_quads() {
        for iri in [
            "urn:uuid:1",
            "https://example.org/ü?a=1#b",
            "did:key:z6Mk#z6Mk",
            "mailto:a@b.example",
            "a+b-c.d:e",
        ] {
            assert!(is_absolute(iri), "{iri} is absolute");
        }
        for text in [
            "",
            "name",
            "/path",
            "#fragment",
            ":x",
            "1a:b",
            "urn:",
            "urn:a b",
            "urn:a\u{a0}b",
            "urn:<",
            "_:b0",
        ] {
            assert!(!is_absolute(text), "{text:?} is not an absolute IRI");
        }
    }

    #[test]
    fn language_tags_are_words_joined_by_hyphens() {
        for tag in ["en", "de-CH", "zh-Hant-TW", "x-klingon"] {
            assert!(is_language_tag(tag), "{tag} is well-formed");
        }
        for tag in ["", "-", "en-", "en us", "1a", "englishlanguage"] {
            assert!(!is_language_tag(tag), "{tag:?} is not well-formed");
        }
    }
}
