//! Looking for inputs that break what must hold for any input; see `tests/src/fuzz.rs`.

use crate::step::{Done, cargo, program, run, succeeds, target};
use std::fs;

/// How long one input may take, in seconds, and how much memory, in MiB, with all of the instrumentation and beside other work: of
/// a drawing on paper that takes a second or two.
const LIMITS: [&str; 3] = ["-timeout=20", "-rss_limit_mb=1024", "-report_slow_units=1"];

/// Runs a fuzz target for some seconds, from the stored inputs and those of `../shared`, and keeps what it learns.
pub(crate) fn fuzz(name: &str, seconds: &str) -> Done {
    if seconds.parse::<u32>().is_err() {
        return Err(format!("expected a number of seconds, found \"{seconds}\""));
    }
    if !succeeds(&mut program("cargo", &["fuzz", "--version"])) {
        return Err("cargo-fuzz is missing; install it with `cargo install cargo-fuzz --locked`".to_owned());
    }
    let folder = target().join("fuzz");
    let corpus = folder.join("corpus").join(name);
    let found = folder.join("found").join(name).join("");
    fs::create_dir_all(&found).map_err(|e| format!("{} cannot be made: {e}", found.display()))?;
    run(
        cargo(&["run", "--package", "roundel-tests", "--bin", "fuzz-seeds"])
            .args(["--", name])
            .arg(&corpus),
    )?;
    let mut fuzz = program(
        "cargo",
        &["fuzz", "run", "--fuzz-dir", "tests/fuzz", "--target-dir"],
    );
    fuzz.arg(folder.join("build")).arg(name).arg(&corpus).arg("--");
    fuzz.arg(format!("-max_total_time={seconds}")).args(LIMITS);
    fuzz.arg(format!("-artifact_prefix={}", found.display()));
    // The instrumentation is an unstable option; the compiler stays the one that builds the product.
    fuzz.env("RUSTC_BOOTSTRAP", "1");
    run(&mut fuzz).map_err(|e| {
        format!("{e}\nWhat broke is in {}. Mend it, make the input small, and store it in tests/fuzz/seeds/{name}.", found.display())
    })
}
