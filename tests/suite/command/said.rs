//! What the command says, case by case: `tests/cmd`. `TRYCMD=overwrite` writes what it says now.

use roundel_tests::{root, roundel};

#[test]
fn the_command_says_what_the_cases_say() {
    let cases = trycmd::TestCases::new();
    cases
        .register_bin("roundel", roundel())
        .env("ROUNDEL_HOME", "home")
        .env("COLUMNS", "100")
        .env("TZ", "UTC")
        .case(root().join("tests/cmd/*.trycmd"));
}
