//! Texts as words to search by: folded, and set apart in scripts that write no spaces. Pure; the index and the question
//! go through here, therefore SQLite's tokenizer only splits at spaces, and no text can be taken for its syntax.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut, in letters.
const LONGEST: usize = 40;

/// What must stand together: one word, or the characters of a run in a script without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term(pub(super) Vec<String>);

/// Splits a text into terms.
///
/// Capitals, accents and compatibility forms do not count. Dates (2026-05-16) are one word, so that their beginnings are
/// found. A word has only letters, digits and marks; never a space, a quote or `_`.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let folded: Vec<char> = fold(text).collect();
    let mut terms: Vec<Term> = Vec::new();
    let mut word = String::new();
    let mut run: Vec<String> = Vec::new();
    for (at, &c) in folded.iter().enumerate() {
        let apart = is_apart(c);
        if !apart && !run.is_empty() {
            terms.push(Term(std::mem::take(&mut run)));
        }
        if !apart && is_letter(c) {
            word.push(c);
            continue;
        }
        if c == '-' && continues_date(&word, folded.get(at + 1)) {
            continue;
        }
        if !word.is_empty() {
            terms.push(single(&mut word));
        }
        if apart {
            run.push(c.to_string());
        }
    }
    if !run.is_empty() {
        terms.push(Term(run));
    }
    if !word.is_empty() {
        terms.push(single(&mut word));
    }
    terms
}

fn single(word: &mut String) -> Term {
    let word = std::mem::take(word);
    Term(vec![word.chars().take(LONGEST).collect()])
}

/// Whether a hyphen stands inside a date as far as it is written.
fn continues_date(word: &str, next: Option<&char>) -> bool {
    matches!(word.len(), 4 | 6)
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && next.is_some_and(char::is_ascii_digit)
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    let bare = text.nfkd().filter(|c| !is_accent(*c));
    bare.nfc()
        .flat_map(char::to_lowercase)
        .flat_map(plain)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Letters that people also type without their stroke, and ligatures; Unicode takes neither apart.
fn plain(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        'ß' => ['s', 's'],
        'æ' => ['a', 'e'],
        'œ' => ['o', 'e'],
        'þ' => ['t', 'h'],
        'ø' => ['o', '\0'],
        'ł' => ['l', '\0'],
        'đ' | 'ð' => ['d', '\0'],
        'ħ' => ['h', '\0'],
        'ı' => ['i', '\0'],
        c => [c, '\0'],
    };
    plain.into_iter().filter(|c| *c != '\0')
}

/// Marks that can be left out without making another word: Latin, Greek and Cyrillic accents, Hebrew points, Arabic
/// vowels. The marks of other scripts are letters.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{640}'
        | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Letters of scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
fn is_apart(c: char) -> bool {
    let script = matches!(c,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}');
    script && is_letter(c)
}

#[cfg(test)]
mod tests;
