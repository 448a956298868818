//! From a canvas to the badge: which answer became what, and what is still missing.

mod narrative;

use roundel_badge::credential::{Achievement, AchievementType, Alignment, Criteria, Related, Uri};
use serde::Serialize;
use uuid::Uuid;

use super::document::Canvas;
use super::sheet::{Entry, Sheet};
use super::template::{CanvasBox, Feeds, Lasts};
use super::words::{Word, first};

/// What came of a canvas.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The badge; None as long as something is missing that it cannot do without.
    pub achievement: Option<Achievement>,
    /// How long it counts; None where the canvas does not say.
    pub lasts: Option<Lasts>,
    /// Where each answer went, in the order of the boxes.
    pub fed: Vec<Fed>,
    /// What is missing, the most important first.
    pub missing: Vec<Missing>,
}

/// Where an answer went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fed {
    /// The box.
    #[serde(rename = "box")]
    pub place: Word,
    /// The answer.
    pub answer: Uuid,
    /// What the box feeds.
    pub feeds: Feeds,
    /// Whether it is in the badge file.
    pub in_badge: bool,
    /// The same in a sentence.
    pub message: String,
}

/// Something that the canvas does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// What is missing.
    pub feeds: Feeds,
    /// The box that would say it; None where the canvas has none.
    #[serde(rename = "box")]
    pub place: Option<Word>,
    /// Whether the badge cannot be made without it.
    pub needed: bool,
    /// The same in a sentence.
    pub message: String,
}

/// Makes the badge of a canvas.
///
/// Its id is `urn:uuid:` and that of the canvas: who corrects a word later still has the same badge, and a copy of the
/// canvas is another one.
pub fn make(canvas: &Canvas) -> Made {
    let sheet = canvas.sheet();
    let fed = sheet
        .entries()
        .iter()
        .filter_map(|entry| fed(canvas, entry))
        .collect();
    let missing = missing(canvas, &sheet);
    let complete = missing.iter().all(|missing| !missing.needed);
    let lasts =
        of(canvas, &sheet, Feeds::Expiry).find_map(|(_, entry)| Lasts::from_word(&entry.wording.text));
    Made {
        achievement: complete.then(|| achievement(canvas, &sheet)),
        lasts,
        fed,
        missing,
    }
}

/// The answers that feed something, with their boxes.
fn of<'a>(
    canvas: &'a Canvas,
    sheet: &'a Sheet,
    feeds: Feeds,
) -> impl Iterator<Item = (&'a CanvasBox, &'a Entry)> {
    let entries = sheet.entries().iter();
    let with_box = entries.filter_map(|entry| Some((canvas.template().find(entry.place.as_str())?, entry)));
    with_box.filter(move |(b, _)| b.feeds == feeds)
}

fn achievement(canvas: &Canvas, sheet: &Sheet) -> Achievement {
    let texts = |feeds| of(canvas, sheet, feeds).map(|(_, entry)| entry.wording.text.as_str());
    let id = Uri::new(canvas.id().urn().to_string()).expect("urn:uuid: and a UUID is an absolute IRI");
    let criteria = Criteria {
        narrative: Some(narrative::narrative(canvas, sheet)),
        ..Criteria::new()
    };
    let name: String = texts(Feeds::Name).collect();
    let description: Vec<_> = texts(Feeds::Description).collect();
    let mut badge = Achievement::new(id, name, description.join("\n"), criteria);
    badge.in_language = Some(canvas.language().clone());
    badge.achievement_type = texts(Feeds::AchievementType).find_map(|word| AchievementType::new(word).ok());
    badge.alignment = texts(Feeds::Alignment)
        .flat_map(str::lines)
        .flat_map(alignments)
        .collect();
    badge.related = texts(Feeds::Pathway)
        .flat_map(str::split_whitespace)
        .filter_map(link)
        .map(Related::new)
        .collect();
    for tag in texts(Feeds::Tag).flat_map(tags) {
        if !badge.tag.iter().any(|known| known == tag) {
            badge.tag.push(tag.to_owned());
        }
    }
    badge
}

/// What the links on a line point to, under the name that the other words are; a link alone is its own name.
fn alignments(line: &str) -> Vec<Alignment> {
    let words = || line.split_whitespace();
    let name: Vec<_> = words().filter(|word| link(word).is_none()).collect();
    let name = name.join(" ");
    let aligned = |url: Uri| match name.as_str() {
        "" => Alignment::new(url.to_string(), url),
        name => Alignment::new(name.to_owned(), url),
    };
    words().filter_map(link).map(aligned).collect()
}

/// A web address or an identifier such as `urn:uuid:…`, without the punctuation of the sentence around it; other words
/// with a colon are only words.
fn link(word: &str) -> Option<Uri> {
    let word = word.trim_matches(['(', ')', '<', '>', '"', '.', ',', ';']);
    let begins = |scheme: &str| {
        word.get(..scheme.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    };
    let is_link = ["https://", "http://", "urn:"].into_iter().any(begins);
    is_link.then(|| Uri::new(word).ok()).flatten()
}

/// Words between commas, of any script, or on lines of their own.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '،', '、', '，', '\n'])
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
}

fn fed(canvas: &Canvas, entry: &Entry) -> Option<Fed> {
    let b = canvas.template().find(entry.place.as_str())?;
    let text = &entry.wording.text;
    let linked = text.split_whitespace().any(|word| link(word).is_some());
    let (in_badge, became) = match b.feeds {
        Feeds::Name => (true, "became the badge's name"),
        Feeds::Description => (true, "became a part of its description"),
        Feeds::Criteria => (true, "became a part of its criteria"),
        Feeds::Evidence => (true, "became the end of its criteria: what shows it"),
        Feeds::AchievementType => (true, "became its kind"),
        Feeds::Tag => (true, "became words to find it by"),
        Feeds::Alignment if linked => (true, "became a link to that list"),
        Feeds::Alignment => (false, "stays on the canvas, for it has no link"),
        Feeds::Pathway if linked => (true, "became a link to a badge on the same path"),
        Feeds::Pathway => (false, "stays on the canvas, for the path"),
        Feeds::Expiry => (false, "says how long it counts, when the badge is given"),
        Feeds::Artwork => (false, "is for the design"),
        Feeds::Issuer => (
            false,
            "says who gives it; the issuer of the badge is chosen when it is given",
        ),
        Feeds::Private => (false, "stays on the canvas, for yourselves"),
        Feeds::Closing => (false, "stays on the canvas, for the talk at the end"),
    };
    let shown = first(text, 60);
    Some(Fed {
        place: entry.place.clone(),
        answer: entry.id,
        feeds: b.feeds,
        in_badge,
        message: format!("\"{shown}\" {became}"),
    })
}

/// What a badge should say, in a sentence where it does not, and whether it cannot be made without it.
const WANTED: [(Feeds, &str, bool); 6] = [
    (Feeds::Name, "Its name is missing", true),
    (Feeds::Description, "Its description is missing", true),
    (
        Feeds::Criteria,
        "Its criteria are missing: what somebody must do",
        true,
    ),
    (Feeds::Evidence, "Nothing says what shows it", false),
    (Feeds::Tag, "There are no words to find it by", false),
    (Feeds::Artwork, "Nobody has said what it looks like", false),
];

fn missing(canvas: &Canvas, sheet: &Sheet) -> Vec<Missing> {
    let mut missing = Vec::new();
    for (feeds, sentence, needed) in WANTED {
        let mut places = canvas.template().boxes().filter(|b| b.feeds == feeds);
        // The drawing comes last, after the marks and colours that feed it too.
        let place = if feeds == Feeds::Artwork {
            places.last()
        } else {
            places.next()
        };
        let message = match place {
            _ if of(canvas, sheet, feeds).next().is_some() => continue,
            Some(b) => format!("{sentence}. Answer \"{}\"", canvas.prompt(b)),
            None if needed => format!("{sentence}. This canvas has no box for it; choose another canvas"),
            None => continue,
        };
        missing.push(Missing {
            feeds,
            place: place.map(|b| b.id.clone()),
            needed,
            message,
        });
    }
    missing.extend(unlinked(canvas, sheet));
    missing
}

/// Entries of lists of which nobody has said where they are.
fn unlinked(canvas: &Canvas, sheet: &Sheet) -> Vec<Missing> {
    let entries = of(canvas, sheet, Feeds::Alignment);
    let lines = entries.flat_map(|(b, entry)| entry.wording.text.lines().map(move |line| (b, line)));
    let unlinked = lines.filter(|(_, line)| alignments(line).is_empty());
    let missing = unlinked.map(|(b, line)| Missing {
        feeds: Feeds::Alignment,
        place: Some(b.id.clone()),
        needed: false,
        message: format!(
            "\"{}\" has no link. Write its web address after it",
            first(line, 60)
        ),
    });
    missing.collect()
}
