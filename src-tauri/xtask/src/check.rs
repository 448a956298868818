//! Tests, lints and measurements.

use crate::machine::{C_COMPILER, NODE, PEERS, PYTHON, RSVG, WINDOW_TESTS, prepare};
use crate::peers;
use crate::step::{Done, cargo, program, run};
use crate::window;

/// Runs every test; `with_peers` also installs other people's software and makes its absence a failure.
pub(crate) fn test(with_peers: bool) -> Done {
    prepare(&WINDOW_TESTS)?;
    window::build_page()?;
    window::test_page()?;
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
    if with_peers {
        prepare(&PEERS)?;
        peers::install()?;
        tests.env("ROUNDEL_PEERS", "required");
    }
    run(&mut tests)
}

/// Checks format, lints, documentation, licences and advisories.
pub(crate) fn lint() -> Done {
    run(&mut program("cargo", &["fmt", "--all", "--check"]))?;
    window::build_page()?;
    run(cargo(&["clippy", "--workspace", "--all-targets"]).args(["--", "--deny", "warnings"]))?;
    run(cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))?;
    run(&mut cargo(&[
        "test",
        "--quiet",
        "--package",
        "roundel-tests",
        "--test",
        "supply",
    ]))
}

/// Measures Roundel, its peers and the limits of this machine in one run.
pub(crate) fn bench() -> Done {
    prepare(&[C_COMPILER, NODE, PYTHON, RSVG])?;
    peers::install()?;
    run(&mut cargo(&[
        "bench",
        "--package",
        "roundel-tests",
        "--bench",
        "table",
    ]))
}
