//! A canvas comes back as it was written, remembers what was said, and keeps what was frozen.

use proptest::prelude::*;
use roundel::canvas::difference::{Change, difference};
use roundel::canvas::{Canvas, Label, Sheet, Wording, template};

use super::{at, id, language};

/// Something that somebody does with a canvas.
#[derive(Debug, Clone)]
enum Deed {
    Answer(usize, String),
    Reword(usize, String),
    Freeze(Option<Label>),
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![".{0,40}", "[a-c ]{0,12}", "(one|two|three|é|ü|漢字|👩‍🚀|\n| ){0,9}"]
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => (any::<usize>(), texts()).prop_map(|(place, text)| Deed::Answer(place, text)),
        2 => (any::<usize>(), texts()).prop_map(|(answer, text)| Deed::Reword(answer, text)),
        1 => proptest::option::of(".{1,20}".prop_filter_map("no label", |text| text.parse().ok())).prop_map(Deed::Freeze),
    ];
    proptest::collection::vec(deed, 0..25)
}

/// Does all that; what does not fit is refused. Calls `seen` after each deed.
fn after(deeds: &[Deed], mut seen: impl FnMut(&Canvas)) -> Canvas {
    let template = template::bundled()[1].clone();
    let places: Vec<_> = template.boxes().map(|b| b.id.clone()).collect();
    let mut canvas = Canvas::new(id(0), template, language("en"), at(0));
    for (number, deed) in (1..).zip(deeds) {
        let by = |text: &str| Wording::new(text, "Seat 7".parse().ok(), language("ca"), at(number));
        let new = id(number.unsigned_abs().into());
        match deed {
            Deed::Answer(place, text) => {
                drop(canvas.answer(places[place % places.len()].as_str(), new, by(text)))
            }
            Deed::Reword(answer, text) if !canvas.answers().is_empty() => {
                let known = canvas.answers()[answer % canvas.answers().len()].id;
                drop(canvas.reword(known, by(text)));
            }
            Deed::Reword(..) => {}
            Deed::Freeze(label) => assert!(
                canvas.freeze(new, label.clone(), at(number)).is_some(),
                "a new id"
            ),
        }
        seen(&canvas);
    }
    canvas
}

/// What a list of changes says about both sides.
fn sides(changes: &[Change]) -> [Vec<(String, String)>; 2] {
    let side = |text: fn(&Change) -> Option<String>| {
        let there = changes
            .iter()
            .filter_map(|change| Some((change.place.to_string(), text(change)?)));
        there.collect()
    };
    [side(Change::before), side(Change::after)]
}

/// The same by a sheet itself; boxes may come in another order.
fn said(sheet: &Sheet, like: &[(String, String)]) -> Vec<(String, String)> {
    let mut said: Vec<_> = sheet
        .entries()
        .iter()
        .map(|entry| (entry.place.to_string(), entry.wording.text.clone()))
        .collect();
    said.sort_by_key(|(place, _)| like.iter().position(|(other, _)| other == place));
    said
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_document_comes_back_as_it_was(deeds in deeds()) {
        let canvas = after(&deeds, |_| ());
        let json = canvas.to_json().expect("it is small");
        let again = Canvas::from_json(json.as_bytes()).expect("what is written can be read");
        prop_assert_eq!(&again, &canvas, "nothing is lost or added");
        prop_assert_eq!(again.to_json().expect("it is small"), json, "and the text is the same");
    }

    #[test]
    fn a_frozen_state_never_changes(deeds in deeds()) {
        let mut kept = Vec::new();
        after(&deeds, |canvas| {
            let begin = canvas.frozen().get(..kept.len()).expect("no state is lost");
            assert_eq!(begin, kept, "what was frozen stays");
            kept = canvas.frozen().to_vec();
        });
    }

    #[test]
    fn nothing_that_was_said_is_forgotten(deeds in deeds()) {
        let mut before: Vec<Vec<Wording>> = Vec::new();
        after(&deeds, |canvas| {
            for (answer, old) in canvas.answers().iter().zip(&before) {
                assert!(answer.wordings.starts_with(old), "history only grows");
            }
            before = canvas.answers().iter().map(|answer| answer.wordings.clone()).collect();
        });
    }

    #[test]
    fn the_difference_says_what_was_and_what_is(one in deeds(), other in deeds(), more in deeds()) {
        let first = after(&one, |_| ()).sheet();
        let later = after(&[one, more].concat(), |_| ()).sheet();
        let second = after(&other, |_| ()).sheet();
        for (old, new) in [(&first, &later), (&first, &second)] {
            let [before, after] = sides(&difference(old, new));
            prop_assert_eq!(&said(old, &before), &before, "without what is new it is the old one");
            prop_assert_eq!(&said(new, &after), &after, "without what is gone it is the new one");
        }
        prop_assert!(difference(&first, &first).iter().all(Change::is_same), "nothing differs from itself");
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Canvas::from_json(&bytes).is_err(), "this is no canvas");
    }
}
