//! The search over a million awards, as somebody types.

use std::hint::black_box;
use std::time::{Duration, Instant};

use roundel::catalogue::{Catalogue, Kind, Question, What};
use roundel::studio::{Clock, Studio};
use roundel_tests::crowd;

use crate::table::{Aim, Table};

const AWARDS: u32 = 1_000_000;
const DOCUMENTS: u32 = 5_000;

/// Opening a large catalogue, and the slowest hundredth of all questions.
pub(crate) fn typed(table: &mut Table) {
    let home = tempfile::tempdir().expect("a folder");
    let studio = Studio::open(home.path(), Clock::System).expect("a new folder");
    let filling = Instant::now();
    crowd::fill(&mut studio.catalogue().expect("it opens"), AWARDS, DOCUMENTS);
    let filled = filling.elapsed();

    let opening = Instant::now();
    let studio = Studio::open(home.path(), Clock::System).expect("it opens");
    let catalogue = studio.catalogue().expect("it opens");
    let opened = opening.elapsed();
    let what = format!("open a catalogue of {AWARDS} awards and {DOCUMENTS} documents");
    table.group(&what, opened, Some(Aim::AtMost(Duration::from_millis(50))));

    let times = measured(&catalogue);
    let p99 = times[times.len() * 99 / 100].0;
    let what = format!("search in it: the slowest hundredth of {} questions", times.len());
    table.group(&what, p99, Some(Aim::AtMost(Duration::from_millis(5))));
    table.line("half of them", times[times.len() / 2].0, None);
    let (slowest, question) = &times[times.len() - 1];
    table.line(&format!("the slowest, {:?}", question.text), *slowest, None);
    table.group(
        "keep and index one award of a batch of 5,000",
        filled / AWARDS,
        None,
    );
}

/// Every beginning of every word with every filter, each asked once, the fastest first.
fn measured(catalogue: &Catalogue) -> Vec<(Duration, Question)> {
    let mut times = Vec::new();
    for text in crowd::typed() {
        for question in filtered(&text) {
            let start = Instant::now();
            black_box(catalogue.search(&question).expect("readable"));
            times.push((start.elapsed(), question));
        }
    }
    times.sort_by_key(|(time, _)| *time);
    times
}

fn filtered(text: &str) -> Vec<Question> {
    let plain = Question::new(text);
    let written = |state: &str| Some(state.to_owned());
    vec![
        Question {
            what: vec![What::Award],
            ..plain.clone()
        },
        Question {
            what: vec![What::Document(Kind::Canvas)],
            ..plain.clone()
        },
        Question {
            workshop: Some(crowd::workshop(400_000)),
            ..plain.clone()
        },
        Question {
            author: Some("Red".to_owned()),
            ..plain.clone()
        },
        Question {
            state: written("written"),
            ..plain.clone()
        },
        Question {
            state: written("signed"),
            ..plain.clone()
        },
        Question {
            state: written("draft"),
            ..plain.clone()
        },
        plain,
    ]
}
