//! The sample class, issued by the command: what `cargo xtask demo` shows.

use std::fs;
use std::path::{Path, PathBuf};

use crate::machine::{C_COMPILER, prepare};
use crate::step::{Done, cargo, program, root, run as step, target};

/// Protects a key that lives for one demonstration; it is no secret.
const PASSPHRASE: &str = "a passphrase for the demonstration";

/// The design of the sample class.
const STARTER: &str = "maker";

/// Issues the sample class into `folder`, or into target/demo/badges, and verifies what was written.
///
/// The demonstration has its own user's folder below target, made anew each time.
pub(crate) fn run(folder: Option<&str>) -> Done {
    let roundel = build()?;
    let demo = target().join("demo");
    make_anew(&demo)?;
    let badges = folder.map_or_else(|| demo.join("badges"), PathBuf::from);
    let sample = root().join("assets/sample");
    let design = demo.join("design.json");

    let command = |words: &[&str]| {
        let mut command = program(&roundel, words);
        command
            .env("ROUNDEL_HOME", demo.join("home"))
            .env("ROUNDEL_PASSPHRASE", PASSPHRASE);
        command
    };
    step(&mut command(&[
        "issuer",
        "create",
        "--name",
        "Harbour Street Library",
    ]))?;
    step(command(&["design", "new", STARTER, "-o"]).arg(&design))?;
    let mut issue = command(&["issue", "--awarded", "2026-05-16", "--badge"]);
    issue.arg(sample.join("badge.json")).arg("--design").arg(&design);
    step(
        issue
            .arg("--roster")
            .arg(sample.join("class.csv"))
            .arg("--out")
            .arg(&badges),
    )?;
    step(command(&["verify"]).args(pictures(&badges)?))?;

    println!(
        "\nA signed badge for everybody in the sample class, and a receipt: {}",
        badges.display()
    );
    println!(
        "Open one in a picture viewer. Its colours and words come from {}",
        design.display()
    );
    println!("The names come from {}", sample.join("class.csv").display());
    println!("Try your own: {} issue --help", roundel.display());
    Ok(())
}

/// Draws the pictures of the README again, and the wide sheets into target/gallery.
pub(crate) fn gallery() -> Done {
    prepare(&[C_COMPILER])?;
    let (readme, wide) = (root().join("assets/readme"), target().join("gallery"));
    remove_pictures(&readme)?;
    make_anew(&wide)?;
    let mut draw = cargo(&["run", "--package", "roundel-tests", "--example", "gallery"]);
    step(draw.arg("--").arg(readme).arg(wide))
}

/// Builds the command and returns where it is.
fn build() -> Result<PathBuf, String> {
    prepare(&[C_COMPILER])?;
    step(&mut cargo(&["build", "--package", "roundel-cli"]))?;
    Ok(target()
        .join("debug")
        .join(if cfg!(windows) { "roundel.exe" } else { "roundel" }))
}

fn make_anew(folder: &Path) -> Done {
    let told = |e| format!("{}: {e}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(told)?;
    }
    fs::create_dir_all(folder).map_err(told)
}

/// Removes the pictures in a folder; those in folders below stay, because another command draws them.
fn remove_pictures(folder: &Path) -> Done {
    for picture in pictures(folder)? {
        fs::remove_file(&picture).map_err(|e| format!("{}: {e}", picture.display()))?;
    }
    Ok(())
}

fn pictures(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut pictures: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    pictures.retain(|path| path.extension().is_some_and(|extension| extension == "png"));
    pictures.sort();
    Ok(pictures)
}
