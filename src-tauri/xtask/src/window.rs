//! The window: its page is built by npm before cargo puts it into the program.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::{C_COMPILER, NODE, WEBKIT, prepare};
use crate::peers::unless_stamped;
use crate::step::{Done, cargo, program, root, run as step, target};

/// Builds the window and opens it on a user's folder of its own below target, which stays from start to start.
/// The first start is on the sample workshop.
pub(crate) fn run() -> Done {
    build_page()?;
    let mut window = cargo(&["run", "--package", "roundel-desktop", "--bin", "roundel-desktop"]);
    step(
        window
            .args(["--", "--sample"])
            .env("ROUNDEL_HOME", target().join("demo/home")),
    )
}

/// Installs what the page is built with, unless it is there, and builds it into `ui/dist`.
pub(crate) fn build_page() -> Done {
    prepare(&[C_COMPILER, NODE, WEBKIT])?;
    let (lock, stamp) = (
        ui().join("package-lock.json"),
        ui().join("node_modules/.installed"),
    );
    unless_stamped(&lock, &stamp, || npm(&["ci", "--no-audit", "--no-fund"]))?;
    npm(&["run", "build"])
}

/// Checks the page's types and runs its own tests.
pub(crate) fn test_page() -> Done {
    npm(&["run", "check"])?;
    npm(&["test"])
}

/// Draws the program's icons again.
pub(crate) fn icons() -> Done {
    prepare(&[C_COMPILER])?;
    let mut draw = cargo(&["run", "--package", "roundel", "--example", "icons", "--"]);
    step(draw.args(["assets/icon/roundel.json", "src-tauri/icons"]))
}

/// Pictures every screen of the real window at three sizes, into `target/screens`, and those of the README.
pub(crate) fn screens() -> Done {
    build_page()?;
    prepare(&crate::machine::WINDOW_TESTS)?;
    let mut journeys = cargo(&["test", "--package", "roundel-desktop", "--test", "journeys"]);
    step(journeys.args([
        "--",
        "--ignored",
        "--exact",
        "screens::every_screen_at_every_size",
    ]))?;
    println!("The pictures are in {}", target().join("screens").display());
    Ok(())
}

/// Measures how the window feels, as it is shipped.
pub(crate) fn feel() -> Done {
    build_page()?;
    prepare(&crate::machine::WINDOW_TESTS)?;
    step(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "roundel-desktop",
        "--examples",
    ]))?;
    let mut journeys = cargo(&[
        "test",
        "--release",
        "--package",
        "roundel-desktop",
        "--test",
        "journeys",
    ]);
    step(journeys.args([
        "--",
        "--ignored",
        "--exact",
        "--nocapture",
        "feel::how_the_window_feels",
    ]))
}

/// Makes the packages of this system, into `target/release/bundle`. Those of Linux hold the command too.
pub(crate) fn bundle() -> Done {
    build_page()?;
    // `tauri.linux.conf.json` can name no folder but the one in the repository, wherever cargo was told to build.
    let target = root().join("target");
    let own = |command: &mut Command| step(command.env("CARGO_TARGET_DIR", &target));
    own(&mut cargo(&["build", "--release", "--package", "roundel-cli"]))?;
    if cfg!(target_os = "linux") {
        write_manual(&target.join("release"))?;
    }
    let tauri = ui()
        .join("node_modules/.bin")
        .join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    own(&mut program(tauri, &["build", "--ci", "--", "--locked"]))?;
    println!("The packages are in {}", target.join("release/bundle").display());
    Ok(())
}

/// Writes the command's manual and completions into the folder `manual` beside it.
fn write_manual(release: &Path) -> Done {
    let command = release.join("roundel");
    let folder = release.join("manual");
    // Pages on commands that are gone would stay; at the first time there are none.
    let _ = fs::remove_dir_all(&folder);
    step(program(&command, &["man", "--out"]).arg(folder.join("man1")))?;
    for (shell, name) in [("bash", "roundel"), ("zsh", "_roundel"), ("fish", "roundel.fish")] {
        let path = folder.join(name);
        let file = File::create(&path).map_err(|e| format!("{} cannot be written: {e}", path.display()))?;
        step(program(&command, &["completions", shell]).stdout(file))?;
    }
    Ok(())
}

fn ui() -> PathBuf {
    root().join("ui")
}

fn npm(words: &[&str]) -> Done {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    step(program(npm, words).current_dir(ui()))
}
