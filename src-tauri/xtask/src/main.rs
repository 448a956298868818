//! `cargo xtask`: one command for each thing a developer does.
//!
//! Standard library only, so that it builds in seconds on a machine that has nothing but Rust.

mod check;
mod fuzz;
mod machine;
mod peers;
mod sample;
mod step;
mod window;

use std::env;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run               build Roundel and open its window, on a folder of its own in target/demo
cargo xtask test [--no-peers] install what is missing, then run every test, other people's software included
cargo xtask lint              format, lints, documentation, licences and advisories
cargo xtask bench             one table: Roundel beside other software and beside the limits of this machine
cargo xtask demo [FOLDER]     build the command, issue the sample class into FOLDER (or target/demo) and verify it
cargo xtask gallery           draw the pictures of the README again
cargo xtask icons             draw the program's icons again
cargo xtask screens           picture every screen of the window at three sizes, into target/screens
cargo xtask feel              measure the window: start, memory, dragging
cargo xtask bundle            make the packages that this system can make
cargo xtask fuzz KIND [SECS]  look for inputs that break png, svg, jsonld, rdfc, jwt, roster, sheet, verify or pack
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => window::run(),
        ["demo"] => sample::run(None),
        ["demo", folder] if !folder.starts_with('-') => sample::run(Some(folder)),
        ["test"] => check::test(true),
        ["test", "--no-peers"] => check::test(false),
        ["lint"] => check::lint(),
        ["bench"] => check::bench(),
        ["gallery"] => sample::gallery(),
        ["icons"] => window::icons(),
        ["screens"] => window::screens(),
        ["feel"] => window::feel(),
        ["bundle"] => window::bundle(),
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
