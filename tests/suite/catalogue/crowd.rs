//! The search over many awards says the same as looking at each of them.

use roundel::catalogue::{Found, Question, What};
use roundel::studio::{Clock, Studio};
use roundel_tests::crowd;

#[test]
fn every_beginning_finds_what_begins_so() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = Studio::open(home.path(), Clock::System).expect("a new folder");
    let mut catalogue = studio.catalogue().expect("it opens");
    crowd::fill(&mut catalogue, 3_000, 200);
    let all = catalogue
        .search(&Question {
            limit: 10_000,
            ..awards("")
        })
        .expect("readable");
    assert_eq!(all.len(), 3_000, "nothing asked: everything");
    for typed in crowd::typed() {
        let found = catalogue
            .search(&Question {
                limit: 10_000,
                ..awards(&typed)
            })
            .expect("readable");
        let expected: Vec<&Found> = all.iter().filter(|award| has(award, &typed)).collect();
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{typed:?}");
    }
    let workshop = Question {
        workshop: Some(crowd::workshop(100)),
        ..awards("")
    };
    assert_eq!(
        catalogue.search(&workshop).expect("readable").len(),
        20,
        "those of one workshop"
    );
}

fn awards(text: &str) -> Question {
    Question {
        what: vec![What::Award],
        ..Question::new(text)
    }
}

/// Whether every word that was typed begins a word of the award.
fn has(award: &Found, typed: &str) -> bool {
    let bare = |text: &str| {
        let plain = [
            ('é', 'e'),
            ('ü', 'u'),
            ('í', 'i'),
            ('ó', 'o'),
            ('ë', 'e'),
            ('ł', 'l'),
            ('Ü', 'u'),
            ('Ł', 'l'),
            ('-', '\0'),
        ];
        let replaced = text
            .chars()
            .map(|c| plain.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to));
        replaced.filter(|c| *c != '\0').collect::<String>().to_lowercase()
    };
    let parts = [
        Some(award.title.as_str()),
        award.badge.as_deref(),
        award.awarded.as_deref(),
    ];
    let text = bare(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    bare(typed)
        .split_whitespace()
        .all(|word| text.split_whitespace().any(|other| other.starts_with(word)))
}
