//! What several laptops put on the board and on the wall is one: both have all of it.

use super::board::Note;
use super::document::Workshop;
use super::stickers::Sticker;

/// Joins two states of a workshop that differ in nothing but what is on the board and on the wall. None where they differ in
/// something else, or there would be too much; then somebody has to choose.
///
/// Of a sticker that was written anew the later text counts. The answer is the same whichever state comes first.
pub fn join(one: &Workshop, other: &Workshop) -> Option<Workshop> {
    let notes = notes(&one.notes, &other.notes);
    let stickers = stickers(&one.stickers, &other.stickers);
    let with = |workshop: &Workshop| Workshop {
        notes: notes.clone(),
        stickers: stickers.clone(),
        ..workshop.clone()
    };
    let joined = with(one);
    (joined == with(other) && super::read::check(&joined).is_ok()).then_some(joined)
}

fn notes(one: &[Note], other: &[Note]) -> Vec<Note> {
    let mut all: Vec<Note> = one.iter().chain(other).cloned().collect();
    // Notes are never written anew; should two of one id differ, the same one stays on every laptop.
    all.sort_by(|a, b| (a.at, a.id, &a.text).cmp(&(b.at, b.id, &b.text)));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|note| seen.insert(note.id));
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

        let joined = join(&one, &other).expect("they differ in nothing else");
        assert_eq!(
            join(&other, &one).as_ref(),
            Some(&joined),
            "every laptop arrives at the same"
        );
        assert_eq!(
            join(&joined, &one).as_ref(),
            Some(&joined),
            "again is nothing new"
        );
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
        let (mut one, other) = (workshop(), workshop());
        one.minutes = 45;
        assert_eq!(join(&one, &other), None, "somebody has to say how long it takes");
    }
}
