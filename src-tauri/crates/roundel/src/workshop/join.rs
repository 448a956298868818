//! What several laptops put on the board and on the wall is one: both have all of it.

use super::board::Note;
use super::document::Workshop;
use super::stickers::Sticker;

/// Returns both states of a workshop with what is on the board and on the wall of either; they are the same where they
/// differed in nothing else. None where there would be too much.
///
/// Of a sticker that was written anew the later text counts, of a note the one whose author was forgotten. What is on board
/// and wall is the same whichever state comes first, and in whatever order several are joined. A note that was taken away in
/// one state only comes back.
pub fn join(one: &Workshop, other: &Workshop) -> Option<(Workshop, Workshop)> {
    let notes = notes(&one.notes, &other.notes);
    let stickers = stickers(&one.stickers, &other.stickers);
    let with = |workshop: &Workshop| Workshop {
        notes: notes.clone(),
        stickers: stickers.clone(),
        ..workshop.clone()
    };
    let joined = (with(one), with(other));
    super::read::check(&joined.0).is_ok().then_some(joined)
}

/// The same of two bodies. None also where one is no workshop.
pub(crate) fn join_bodies(one: &str, other: &str) -> Option<(String, String)> {
    let read = |body: &str| Workshop::from_json(body.as_bytes()).ok();
    let (one, other) = join(&read(one)?, &read(other)?)?;
    Some((one.to_json().ok()?, other.to_json().ok()?))
}

fn notes(one: &[Note], other: &[Note]) -> Vec<Note> {
    let mut all: Vec<Note> = one.iter().chain(other).cloned().collect();
    // What was written last counts. Authors are forgotten without a word; the same one stays on every laptop.
    all.sort_by_cached_key(|note| {
        (
            std::cmp::Reverse(note.at),
            note.author.is_some(),
            serde_json::to_string(note).unwrap_or_default(),
        )
    });
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|note| seen.insert(note.id));
    all.sort_by_key(|note| (note.at, note.id));
    all
}

fn stickers(one: &[Sticker], other: &[Sticker]) -> Vec<Sticker> {
    let mut all: Vec<Sticker> = one.iter().chain(other).cloned().collect();
    all.sort_by(|a, b| (b.at, &b.text, b.design, b.kind).cmp(&(a.at, &a.text, a.design, a.kind)));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|sticker| seen.insert(sticker.id));
    all.sort_by_key(|sticker| (sticker.at, sticker.id));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::credential::Language;
    use crate::workshop::{Question, StickerKind};
    use jiff::Timestamp;
    use uuid::Uuid;

    fn workshop() -> Workshop {
        let english = Language::new("en").expect("a language");
        let until = jiff::civil::date(2026, 12, 31);
        Workshop::new(
            Uuid::nil(),
            "Afternoon".parse().expect("a label"),
            english,
            Timestamp::UNIX_EPOCH,
            until,
        )
    }

    fn sticker(id: u128, text: &str, second: i64) -> Sticker {
        Sticker {
            id: Uuid::from_u128(id),
            design: Uuid::nil(),
            kind: StickerKind::Strength,
            text: text.to_owned(),
            at: Timestamp::from_second(second).expect("an instant"),
        }
    }

    #[test]
    fn what_two_laptops_stuck_on_is_all_there_in_whichever_order_they_come() {
        let (mut one, mut other) = (workshop(), workshop());
        let english = one.language.clone();
        one.note(
            Uuid::from_u128(9),
            Question::Goal,
            "Twelve badges",
            None,
            english,
            Timestamp::UNIX_EPOCH,
        )
        .expect("it fits");
        one.stick(sticker(1, "Bold colours", 1)).expect("it fits");
        one.stick(sticker(2, "Clear", 1)).expect("it fits");
        other.stick(sticker(2, "", 5)).expect("it can be taken off");
        other.stick(sticker(3, "What is the gear?", 2)).expect("it fits");

        let (joined, same) = join(&one, &other).expect("there is room");
        assert_eq!(joined, same, "they differ in nothing else");
        let pair = (joined.clone(), same);
        assert_eq!(
            join(&other, &one).as_ref(),
            Some(&pair),
            "every laptop arrives at the same"
        );
        assert_eq!(join(&joined, &one).as_ref(), Some(&pair), "again is nothing new");
        let texts: Vec<&str> = joined
            .stickers
            .iter()
            .map(|sticker| sticker.text.as_str())
            .collect();
        assert_eq!(
            texts,
            ["Bold colours", "What is the gear?", ""],
            "what was taken off later stays off"
        );
        assert_eq!(joined.notes.len(), 1, "the board is there too");
    }

    #[test]
    fn two_plans_are_not_mixed() {
        let (mut one, mut other) = (workshop(), workshop());
        one.minutes = 45;
        other.stick(sticker(1, "Clear", 1)).expect("it fits");
        let (one, other) = join(&one, &other).expect("there is room");
        assert_eq!(
            (one.minutes, other.minutes),
            (45, 20),
            "somebody has to say how long it takes"
        );
        assert_eq!(one.stickers, other.stickers, "but the wall is one");
    }
}
