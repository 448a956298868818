//! The words over the columns, in the languages of Europe and its neighbours.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Name,
    Given,
    Middle,
    Family,
    Email,
    Code,
    /// A number that may be the place in the list, which is nobody's code.
    Number,
    Group,
    Evidence,
    Narrative,
    Date,
    /// Not a column: the word before a sum below the list.
    Total,
}

/// A word of the table, with every language that has it.
struct Word {
    field: Field,
    languages: Vec<&'static str>,
}

static WORDS: LazyLock<BTreeMap<String, Word>> = LazyLock::new(|| {
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    for line in include_str!("headings.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let (field, language, listed) = parse_line(line).expect("the table is checked by a test");
        for word in listed.split(',') {
            let entry = words.entry(folded(word)).or_insert(Word {
                field,
                languages: Vec::new(),
            });
            entry.languages.push(language);
        }
    }
    words
});

fn parse_line(line: &'static str) -> Option<(Field, &'static str, &'static str)> {
    let mut parts = line.splitn(3, '|').map(str::trim);
    let field = match parts.next()? {
        "name" => Field::Name,
        "given" => Field::Given,
        "middle" => Field::Middle,
        "family" => Field::Family,
        "email" => Field::Email,
        "code" => Field::Code,
        "number" => Field::Number,
        "group" => Field::Group,
        "evidence" => Field::Evidence,
        "narrative" => Field::Narrative,
        "date" => Field::Date,
        "total" => Field::Total,
        _ => return None,
    };
    Some((field, parts.next()?, parts.next()?))
}

/// A text in which case, accents, punctuation and spacing no longer count.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            '#' => folded.push_str("no"),
            '\'' | '’' | 'ʼ' | '"' | '״' | '°' => {}
            c if c.is_alphanumeric() => folded.push(c),
            c if is_combining_mark(c) => {}
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// What the heading of a column says it holds, or None.
///
/// "Surname, first name" in one cell is the whole name; of a heading in two languages either will do.
pub(super) fn field(heading: &str) -> Option<Field> {
    if heading.len() > 100 {
        return None;
    }
    let whole = folded(heading);
    let bare = folded(without_brackets(heading));
    let known = |text: &str| {
        WORDS
            .get(text)
            .map(|word| word.field)
            .filter(|field| *field != Field::Total)
    };
    known(&whole).or_else(|| known(&bare)).or_else(|| {
        let parts = heading.split(['/', '|', '\n', ',', '(', ')', '+', '&', ';']);
        let fields: Vec<Field> = parts.filter_map(|part| known(&folded(part))).collect();
        let joined = if fields.is_empty() {
            halves(&whole)
        } else {
            Vec::new()
        };
        if holds_both_halves(&fields) || holds_both_halves(&joined) {
            return Some(Field::Name);
        }
        fields.first().copied()
    })
}

/// Whether the heading is a word of the table as it stands, with nothing added.
pub(super) fn is_plain(heading: &str) -> bool {
    WORDS.contains_key(&folded(heading))
}

fn without_brackets(heading: &str) -> &str {
    heading.split(['(', '[', '*', ':']).next().unwrap_or_default()
}

/// The halves of a name that a heading such as "Vor- und Nachname" or "Nazwisko i imię" is made of.
fn halves(folded_heading: &str) -> Vec<Field> {
    let words: Vec<&str> = folded_heading.split(' ').collect();
    if words.len() > 6 {
        return Vec::new();
    }
    let parts = words.iter().map(|word| match *word {
        "vor" => Some(Field::Given),
        word => WORDS.get(word).map(|word| word.field),
    });
    let fields: Vec<Field> = parts.flatten().collect();
    // At most one joining word ("and", "et", "i"): more is a sentence, not a heading.
    if fields.len() + 1 >= words.len() {
        fields
    } else {
        Vec::new()
    }
}

fn holds_both_halves(fields: &[Field]) -> bool {
    let given = fields
        .iter()
        .any(|field| matches!(field, Field::Given | Field::Name));
    given && fields.contains(&Field::Family)
        || (fields.contains(&Field::Given) && fields.contains(&Field::Name))
}

/// Whether a cell begins with the word for a sum, as the last row of a table may.
pub(super) fn is_total(cell: &str) -> bool {
    let folded = folded(cell.split([':', '=']).next().unwrap_or_default());
    let words = folded.trim_end_matches(|c: char| c.is_numeric() || c == ' ');
    WORDS.get(words).is_some_and(|word| word.field == Field::Total)
}

/// The language of a heading, where only one has that word.
pub(super) fn language(heading: &str) -> Option<&'static str> {
    match WORDS.get(&folded(heading))?.languages.as_slice() {
        [language] => Some(language),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_two_things() {
        for line in include_str!("headings.txt")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let (field, language, words) = parse_line(line).unwrap();
            for word in words.split(',') {
                assert_eq!(
                    WORDS[&folded(word)].field,
                    field,
                    "{word} ({language}) is also another field"
                );
            }
        }
    }

    #[test]
    fn headings_are_known_however_they_are_written() {
        let cases = [
            ("E-MAIL:", Field::Email),
            ("e mail", Field::Email),
            ("Prenom", Field::Given),
            ("PRÉNOM*", Field::Given),
            ("Nachname (laut Pass)", Field::Family),
            ("Name / Nom", Field::Name),
            ("Vorname / First name", Field::Given),
            ("Vor- und Nachname", Field::Name),
            ("Nachname, Vorname", Field::Name),
            ("Name, Vorname", Field::Name),
            ("Nom et prénom", Field::Name),
            ("Imię i nazwisko", Field::Name),
            ("Ime in priimek", Field::Name),
            ("Příjmení a jméno", Field::Name),
            ("Apellidos y nombre", Field::Name),
            ("ADI SOYADI", Field::Name),
            ("Прізвище та ім’я", Field::Name),
            ("№", Field::Number),
            ("#", Field::Number),
            ("Klasse/Gruppe", Field::Group),
        ];
        for (heading, expected) in cases {
            assert_eq!(field(heading), Some(expected), "{heading} is a usual heading");
        }
    }

    #[test]
    fn other_words_are_no_headings() {
        for text in [
            "Mika Krüger",
            "Geburtsdatum",
            "Date of birth",
            "Name of the school",
            "Bemerkungen",
            "",
            "E-Mail der Eltern",
            "Total",
        ] {
            assert_eq!(
                field(text),
                None,
                "{text:?} must not be taken for a column that goes into badges"
            );
        }
    }
}
