//! The dearest of all files that the tests have: corpus, hostile badges, and what the fuzzers keep.

use std::fs;

use jiff::Timestamp;
use roundel::web::Folder;
use roundel_badge::verdict::{Question, verify_with};
use roundel_badge::web::{Nowhere, Web};
use roundel_tests::cost::{self, Cost};
use roundel_tests::fuzz::seeds::stored;
use roundel_tests::{forge, shared};

use crate::table::{Aim, Table};

const MAX_TIME: std::time::Duration = std::time::Duration::from_millis(100);

/// What no file may go beyond, in time and in memory.
pub(crate) fn dearest(table: &mut Table) {
    let mut costs: Vec<(String, Cost)> = Vec::new();
    if let Some(shared) = shared() {
        let corpus = shared.join("corpus");
        let web = Folder::open(&corpus.join("world")).expect("the corpus has a world");
        for entry in fs::read_dir(&corpus).expect("the corpus is there") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                costs.push((name, measured(&fs::read(&path).expect("a file"), &web)));
            }
        }
    }
    for one in forge::hostile() {
        costs.push((one.what.to_owned(), measured(one.file.as_bytes(), &one.pages)));
    }
    for target in ["png", "svg", "jsonld", "jwt"] {
        let files = stored(target).into_iter();
        costs.extend(files.map(|(name, file)| (format!("{target}/{name}"), measured(&file, &Nowhere))));
    }
    let longest = costs.iter().max_by_key(|(_, cost)| cost.time);
    let largest = costs.iter().max_by_key(|(_, cost)| cost.memory);
    let ((longest, cost), (largest, most)) = longest.zip(largest).expect("there are hostile badges");
    let what = format!(
        "verify the dearest of {} files, processor time ({longest}; most memory, {:.1} MiB of 64: {largest})",
        costs.len(),
        most.memory as f64 / 1024.0
    );
    table.group(&what, cost.time, Some(Aim::AtMost(MAX_TIME)));
}

/// The less of two measurements: the first one fills caches.
fn measured(file: &[u8], web: &dyn Web) -> Cost {
    let question = Question {
        recipient: Some("rowan@learner.example"),
        at: Timestamp::now(),
    };
    let [one, other] = [(); 2].map(|()| cost::of(|| verify_with(file, &question, web)).0);
    Cost {
        time: one.time.min(other.time),
        memory: one.memory.min(other.memory),
    }
}
