//! Signatures of a folder are checked together, and every file has the verdict that it has alone.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use roundel::sweep::{Fate, Item, Sweep};
use roundel::web::Folder;
use roundel_badge::verdict::{Outcome, Question, Verdict, verify_with};
use roundel_badge::web::{Nowhere, Web};

use super::place::{badge, png};

/// So many badges have one letter changed.
const CHANGED: usize = 400;

fn swept(files: &[Vec<u8>], question: Question<'_>, web: &dyn Web) -> Vec<Verdict> {
    let stop = AtomicBool::new(false);
    let sweep = Sweep {
        question,
        web,
        stop: &stop,
    };
    let given = files.iter().enumerate();
    let given = given.map(|(at, file)| Item::Given(PathBuf::from(at.to_string()), file.clone()));
    let mut verdicts = Vec::new();
    let word = |_: &Path, _: &[u8], fate: Fate| match fate {
        Fate::Judged(verdict) => *verdict,
        Fate::Passed(_) | Fate::Unreadable(_) => panic!("what a person names is judged"),
    };
    let is_whole = sweep.run(given, &word, |verdict| {
        verdicts.push(verdict);
        true
    });
    assert!(is_whole, "nobody stopped it");
    verdicts
}

/// Good badges by one key, so that it is prepared, and between them the same with one byte changed, at a place that wanders through
/// signature, proof and content.
fn altered() -> Vec<Vec<u8>> {
    let good = badge("Soldering").into_bytes();
    let value = br#""proofValue":"z"#;
    let signature = good
        .windows(value.len())
        .position(|part| part == value)
        .expect("a proof")
        + value.len();
    let change = |n: usize| {
        let mut file = good.clone();
        let at = match n % 3 {
            0 => signature + n % 80,
            _ => n * 7 % file.len(),
        };
        file[at] = if file[at] == b'4' { b'5' } else { b'4' };
        file
    };
    let changed = (0..CHANGED).flat_map(|n| [good.clone(), change(n), png(&badge("Welding"))]);
    (0..40).map(|_| good.clone()).chain(changed).collect()
}

fn question() -> Question<'static> {
    let at = "2026-11-21T12:00:00Z".parse().expect("an instant");
    Question { recipient: None, at }
}

#[test]
fn altered_badges_among_good_ones_have_the_verdicts_that_they_have_alone() {
    let files = altered();
    let verdicts = swept(&files, question(), &Nowhere);
    assert_eq!(verdicts.len(), files.len(), "one verdict for each file");
    for (file, verdict) in files.iter().zip(&verdicts) {
        assert_eq!(
            *verdict,
            verify_with(file, &question(), &Nowhere),
            "{}",
            String::from_utf8_lossy(file)
        );
    }
    let count = |outcome| {
        verdicts
            .iter()
            .filter(|verdict| verdict.verdict == outcome)
            .count()
    };
    assert!(count(Outcome::Invalid) > CHANGED / 2, "most letters are signed");
    assert!(
        count(Outcome::Valid) >= 40 + 2 * CHANGED,
        "a bad neighbour harms nobody"
    );
}

#[test]
fn the_corpus_has_the_verdicts_that_it_has_file_by_file() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let web = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    let read =
        |entry: std::io::Result<std::fs::DirEntry>| std::fs::read(entry.expect("readable").path()).ok();
    let folder = std::fs::read_dir(&corpus).expect("it is there");
    let files: Vec<Vec<u8>> = folder.filter_map(read).collect();
    assert!(files.len() >= 121, "the whole corpus");
    // So often that the keys that are remembered are prepared, and signatures left for later.
    let mut often = Vec::new();
    for file in &files {
        often.extend(std::iter::repeat_n(file.clone(), 60));
    }
    let verdicts = swept(&often, question(), &web);
    for (of_file, file) in verdicts.chunks(60).zip(&files) {
        let alone = verify_with(file, &question(), &web);
        assert!(of_file.iter().all(|verdict| *verdict == alone), "{alone:?}");
    }
}
