//! Every input that fuzzing starts from or has found, run through what must hold for it.

use roundel_tests::fuzz::{TARGETS, seeds};
use std::panic::catch_unwind;

#[test]
fn stored_inputs_hold() {
    for (name, target) in TARGETS {
        let stored = seeds::stored(name);
        assert!(!stored.is_empty(), "{name} has stored inputs in tests/fuzz/seeds");
        replay(name, target, stored);
    }
}

#[test]
fn published_files_hold() {
    for (name, target) in TARGETS {
        replay(name, target, seeds::found(name));
    }
}

/// A run over the same input, cut off and altered in a few places, as a fuzzer would begin.
#[test]
fn altered_inputs_hold() {
    for (name, target) in TARGETS {
        for (file, bytes) in seeds::stored(name) {
            let cuts = [bytes.len() / 3, bytes.len() / 2, bytes.len().saturating_sub(1)];
            let shortened = cuts.map(|length| bytes[..length].to_vec());
            let altered = (0..bytes.len()).step_by(bytes.len() / 16 + 1).map(|at| {
                let mut bytes = bytes.clone();
                bytes[at] ^= 1 << (at % 8);
                bytes
            });
            let inputs = shortened.into_iter().chain(altered);
            replay(name, target, inputs.map(|bytes| (file.clone(), bytes)).collect());
        }
    }
}

fn replay(name: &str, target: fn(&[u8]), inputs: Vec<seeds::Seed>) {
    for (file, bytes) in inputs {
        assert!(
            catch_unwind(|| target(&bytes)).is_ok(),
            "{name}: what must hold for any input does not for {file}, see above"
        );
    }
}
