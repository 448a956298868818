//! `cargo xtask`: one command for each thing a developer does.
//!
//! Standard library only, so that it builds in seconds on a machine that has nothing but Rust.

mod check;
mod fuzz;
mod machine;
mod peers;
mod sample;
mod step;

use std::env;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [FOLDER]      build the command, issue the sample class into FOLDER (or target/demo) and verify it
cargo xtask test [--no-peers] install what is missing, then run every test, other people's software included
cargo xtask lint              format, lints, documentation, licences and advisories
cargo xtask bench             one table: Roundel beside other software and beside the limits of this machine
cargo xtask gallery           draw the pictures of the README again
cargo xtask fuzz KIND [SECS]  look for inputs that break png, svg, jsonld, rdfc, jwt, roster or verify
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => sample::run(None),
        ["run", folder] if !folder.starts_with('-') => sample::run(Some(folder)),
        ["test"] => check::test(true),
        ["test", "--no-peers"] => check::test(false),
        ["lint"] => check::lint(),
        ["bench"] => check::bench(),
        ["gallery"] => sample::gallery(),
        ["fuzz", kind] => fuzz::fuzz(kind, "1200"),
        ["fuzz", kind, seconds] => fuzz::fuzz(kind, seconds),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nxtask: {message}");
            ExitCode::FAILURE
        }
    }
}
