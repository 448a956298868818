//! The sample class: what `cargo xtask run` shows until the window exists.

use std::fs;
use std::path::{Path, PathBuf};

use crate::machine::{C_COMPILER, prepare};
use crate::step::{Done, cargo, program, root, run as step, target};

/// Protects a key that lives for one demonstration; it is no secret.
const PASSPHRASE: &str = "a passphrase for the demonstration";

/// The design of the sample class.
const STARTER: &str = "maker";

/// The pictures of the README: a starter and the name of the badge that it is shown with.
const GALLERY: [(&str, &str); 6] = [
    ("maker", "First Solder"),
    ("explorer", "Lake Walk"),
    ("reader", "Night Reader"),
    ("musician", "Mixed a Track"),
    ("neighbour", "Repair Café"),
    ("captain", "Team Captain"),
];

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

/// Draws the pictures of the README again, with the program itself.
pub(crate) fn gallery() -> Done {
    let roundel = build()?;
    let folder = root().join("assets/readme");
    let designs = target().join("gallery");
    make_anew(&folder)?;
    make_anew(&designs)?;
    for (starter, badge) in GALLERY {
        let design = designs.join(format!("{starter}.json"));
        step(program(&roundel, &["design", "new", starter, "-o"]).arg(&design))?;
        fill(&design, badge)?;
        let picture = folder.join(format!("{starter}.png"));
        step(
            program(&roundel, &["design", "render", "--size", "300"])
                .arg(&design)
                .arg("-o")
                .arg(picture),
        )?;
    }
    Ok(())
}

/// Writes words into a design where a badge would be filled in for its earner.
fn fill(design: &Path, badge: &str) -> Done {
    let told = |e| format!("{}: {e}", design.display());
    let empty = fs::read_to_string(design).map_err(told)?;
    let full = empty
        .replace("{badge}", badge)
        .replace("{earner}", "Amira")
        .replace("{date}", "16 May 2026");
    fs::write(design, full).map_err(told)
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

fn pictures(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut pictures: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    pictures.retain(|path| path.extension().is_some_and(|extension| extension == "png"));
    pictures.sort();
    Ok(pictures)
}
