//! Bytes of a text file → text, whatever wrote them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1257,
};

use super::headings;
use super::reading::SeenEncoding;

/// A decoded text.
pub(super) struct Decoded {
    pub(super) text: String,
    /// The old encoding that was guessed, if it was.
    pub(super) guessed: Option<&'static str>,
    /// Where it is not certain, the encodings that would read differently, the one that was used first.
    pub(super) possible: Vec<SeenEncoding>,
}

/// Decodes a text file, one of an old encoding as a person says. Returns None where the bytes are no text.
pub(super) fn decode(bytes: &[u8], said: Option<&str>) -> Option<Decoded> {
    let certain = |text: String| {
        Some(Decoded {
            text,
            guessed: None,
            possible: Vec::new(),
        })
    };
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return certain(
            encoding
                .decode_without_bom_handling(&bytes[mark..])
                .0
                .into_owned(),
        );
    }
    if bytes.contains(&0) {
        let (text, broken) = utf16_without_mark(bytes)?.decode_without_bom_handling(bytes);
        return if broken || text.contains('\0') {
            None
        } else {
            certain(text.into_owned())
        };
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => certain(text.to_owned()),
        Err(_) if is_mostly_utf8(bytes) => certain(String::from_utf8_lossy(bytes).into_owned()),
        Err(_) => Some(legacy(bytes, said)),
    }
}

/// In UTF-16 the line ends, digits, separators and Latin letters all have a zero on the same side.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| {
        bytes
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    match (zeros(0), zeros(1)) {
        (first, second) if second > 8 * first => Some(UTF_16LE),
        (first, second) if first > 8 * second => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether a few broken bytes spoil a text that is otherwise UTF-8: a file that was cut or pasted together.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 10 * bad
}

/// Encodings that class lists come in besides the detector's guess, the likely ones first.
const ALTERNATIVES: [&Encoding; 8] = [
    WINDOWS_1252,
    WINDOWS_1250,
    MACINTOSH,
    WINDOWS_1251,
    WINDOWS_1253,
    WINDOWS_1254,
    WINDOWS_1257,
    ISO_8859_2,
];

/// Decodes an old encoding: the one that is said, else a guess. The detector knows languages by their usual letters,
/// which a handful of names may not show; so a heading's language helps it, and a guess that puts signs into the middle of
/// words is not taken.
fn legacy(bytes: &[u8], said: Option<&str>) -> Decoded {
    let country = heading_language(bytes).map(country);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(country.as_deref().map(str::as_bytes), Utf8Detection::Deny);
    let said = said.and_then(|label| Encoding::for_label(label.as_bytes()));
    let candidates = || said.into_iter().chain([guess]).chain(ALTERNATIVES);
    let decoded = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0.into_owned();
    let (encoding, text) = candidates()
        .map(|encoding| (encoding, decoded(encoding)))
        .min_by_key(|(encoding, text)| {
            if Some(*encoding) == said {
                0
            } else {
                1 + oddities(text)
            }
        })
        .unwrap_or_else(|| (UTF_8, String::from_utf8_lossy(bytes).into_owned()));
    let used = std::iter::once(encoding).chain(candidates());
    Decoded {
        text,
        guessed: said.is_none().then_some(encoding.name()),
        possible: readings(example(bytes), used),
    }
}

/// The longest word that is shown, in bytes.
const LONGEST_EXAMPLE: usize = 60;

/// A word of the text with a letter that the encodings read differently: a cell without its separators.
fn example(bytes: &[u8]) -> &[u8] {
    let cells = bytes.split(|byte| b"\n\r;,\t|\"".contains(byte));
    let mut doubtful = cells.filter(|cell| !cell.is_ascii());
    let cell = doubtful.find(|cell| cell.len() <= LONGEST_EXAMPLE);
    cell.map(<[u8]>::trim_ascii).unwrap_or_default()
}

/// What encodings make of a word, each reading once.
fn readings(word: &[u8], encodings: impl Iterator<Item = &'static Encoding>) -> Vec<SeenEncoding> {
    let mut readings: Vec<SeenEncoding> = Vec::new();
    for encoding in encodings {
        let (example, broken) = encoding.decode_without_bom_handling(word);
        let known = readings.iter().any(|reading| reading.example == *example);
        if !known && (!broken || readings.is_empty()) {
            readings.push(SeenEncoding {
                name: encoding.name().to_owned(),
                example: example.into_owned(),
            });
        }
    }
    readings
}

/// The language of the headings, where it shows without the letters in question.
fn heading_language(bytes: &[u8]) -> Option<&'static str> {
    let text = WINDOWS_1252
        .decode_without_bom_handling(&bytes[..bytes.len().min(2048)])
        .0;
    text.split(['\n', '\r', ';', ',', '\t', '|', '"'])
        .find_map(headings::language)
}

/// The top-level domain by which the detector knows a language.
fn country(language: &str) -> String {
    match language {
        "el" => "gr",
        "cs" => "cz",
        "sl" => "si",
        "et" => "ee",
        "da" => "dk",
        "sv" => "se",
        "uk" => "ua",
        "be" => "by",
        "en" | "cy" | "gd" => "uk",
        "ga" => "ie",
        "sr" => "rs",
        "bs" => "ba",
        "sq" => "al",
        "he" => "il",
        "ar" => "eg",
        "ca" | "eu" | "gl" => "es",
        "lb" => "lu",
        same => same,
    }
    .to_owned()
}

/// How many places of a text no writer would have written.
fn oddities(text: &str) -> usize {
    let mut odd = 0;
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        odd += usize::from(is_odd(before, c, after));
        before = c;
    }
    odd
}

fn is_odd(before: char, c: char, after: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let (follows, leads) = (before.is_alphabetic(), after.is_alphabetic());
    let sign = !c.is_alphanumeric() && !c.is_whitespace();
    let sign_is_odd =
        sign && ((follows && !"’”“»›…–—·´‐".contains(c)) || (leads && !"‘’“„‚«‹¿¡–—·‐".contains(c)));
    let number_is_odd = c.is_numeric() && (follows || leads);
    // Capitals begin a word or fill it.
    let capital_is_odd = c.is_uppercase() && follows && (before.is_lowercase() || after.is_lowercase());
    c == '\u{FFFD}'
        || c.is_control()
        || sign_is_odd
        || number_is_odd
        || capital_is_odd
        || differs(c, before)
        || differs(c, after)
}

#[derive(PartialEq, Clone, Copy)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

/// Whether two neighbours are letters of different scripts.
fn differs(c: char, neighbour: char) -> bool {
    let (one, other) = (script(c), script(neighbour));
    one != Script::Other && other != Script::Other && one != other
}

fn script(c: char) -> Script {
    match c {
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' => Script::Latin,
        'Ͱ'..='Ͽ' => Script::Greek,
        'Ѐ'..='ӿ' => Script::Cyrillic,
        _ => Script::Other,
    }
}
