//! Other people's software, each timed by its own clock inside its own process, so that its start does not count.

use std::process::Command;
use std::time::Duration;

use roundel_tests::peers::{answer, node, python};
use serde_json::Value;

use crate::class::Issued;

/// Medians of the peers; None where a peer is not installed.
pub(crate) struct Peers {
    pub(crate) node: Option<Medians>,
    pub(crate) python: Option<Medians>,
}

/// What a peer printed.
pub(crate) struct Medians(Value);

impl Medians {
    /// Takes what a peer printed.
    pub(crate) fn new(printed: Value) -> Self {
        Self(printed)
    }

    /// Returns a median that the peer printed in microseconds.
    pub(crate) fn get(&self, name: &str) -> Duration {
        let micros = self.0[name]
            .as_f64()
            .expect("a peer prints each of its medians as a number");
        Duration::from_secs_f64(micros / 1e6)
    }
}

/// Lets each peer sign and verify the very credential that Roundel issued.
pub(crate) fn measure(issued: &Issued) -> Peers {
    let medians = |command: Option<Command>, files: &[&std::path::Path]| {
        command.map(|mut command| Medians::new(answer(command.args(files))))
    };
    Peers {
        node: medians(node("bench"), &[&issued.credential_path]),
        python: medians(python("bench"), &[&issued.unbaked_path, &issued.credential_path]),
    }
}
