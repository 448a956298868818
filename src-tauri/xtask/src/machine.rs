//! The system packages that building and testing need: installed on Debian and Ubuntu, named elsewhere.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::step::{Done, program, run, succeeds};

/// One program that must be there, and how each system calls its package.
pub(crate) struct Need {
    /// The words that succeed when it is there.
    probe: &'static [&'static str],
    why: &'static str,
    debian: &'static [&'static str],
    fedora: &'static str,
    macos: &'static str,
    windows: &'static str,
}

/// SQLite and ring are compiled from C.
pub(crate) const C_COMPILER: Need = Need {
    probe: &["cc", "--version"],
    why: "compiles SQLite and ring",
    debian: &["build-essential"],
    fedora: "sudo dnf install gcc",
    macos: "xcode-select --install",
    windows: "winget install Microsoft.VisualStudio.2022.BuildTools",
};

/// A prerequisite that the README names: what Debian and Ubuntu call nodejs is often older than the peers need.
pub(crate) const NODE: Need = Need {
    probe: &[
        "node",
        "-e",
        "process.exit(Number.parseInt(process.versions.node) < 20 ? 1 : 0)",
    ],
    why: "runs @digitalbazaar/vc, which needs Node 20 or newer with npm: https://nodejs.org",
    debian: &[],
    fedora: "sudo dnf install nodejs npm",
    macos: "brew install node",
    windows: "winget install OpenJS.NodeJS.LTS",
};

/// `ensurepip` is what Debian puts into python3-venv.
pub(crate) const PYTHON: Need = Need {
    probe: &[
        PYTHON_PROGRAM,
        "-c",
        "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))",
    ],
    why: "runs openbadgeslib and openbadges-bakery, which need Python 3.10 or newer",
    debian: &["python3", "python3-venv"],
    fedora: "sudo dnf install python3",
    macos: "brew install python",
    windows: "winget install Python.Python.3.13",
};

/// The Python that makes the peers' environment.
pub(crate) const PYTHON_PROGRAM: &str = if cfg!(windows) { "python" } else { "python3" };

/// Reads every chunk of the badges as a stranger would.
pub(crate) const PNGCHECK: Need = Need {
    probe: &["pngcheck", "-h"],
    why: "checks the PNG files that Roundel writes",
    debian: &["pngcheck"],
    fedora: "sudo dnf install pngcheck",
    macos: "brew install pngcheck",
    windows: "scoop install pngcheck (https://scoop.sh)",
};

/// Opens the keys that Roundel writes.
pub(crate) const OPENSSL: Need = Need {
    probe: &["openssl", "version"],
    why: "opens the issuer keys that Roundel writes",
    debian: &["openssl"],
    fedora: "sudo dnf install openssl",
    macos: "brew install openssl",
    windows: "winget install ShiningLight.OpenSSL.Light",
};

/// Draws the same SVG in the benchmark.
pub(crate) const RSVG: Need = Need {
    probe: &["rsvg-convert", "--version"],
    why: "draws the same badge in the benchmark",
    debian: &["librsvg2-bin"],
    fedora: "sudo dnf install librsvg2-tools",
    macos: "brew install librsvg",
    windows: "scoop install librsvg (https://scoop.sh)",
};

/// Makes sure that every need is met: installs what is missing with apt, or says what to install.
///
/// # Errors
/// When something is missing and this system has no apt, or apt fails.
pub(crate) fn prepare(needs: &[Need]) -> Done {
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let has_apt = Path::new("/usr/bin/apt-get").exists();
    if !has_apt || missing.iter().any(|need| need.debian.is_empty()) {
        return Err(instructions(&missing));
    }
    println!("Installing with apt:");
    for need in &missing {
        println!("  {:28} {}", need.debian.join(" "), need.why);
    }
    install(missing.iter().flat_map(|need| need.debian.iter().copied()))?;
    let still: Vec<&Need> = missing.into_iter().filter(|need| !need.is_met()).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(instructions(&still))
    }
}

impl Need {
    fn is_met(&self) -> bool {
        let (name, words) = self.probe.split_first().expect("every probe names its program");
        // Windows builds C with MSVC, which the cc crate finds without a program on the path.
        let msvc = cfg!(windows) && *name == "cc";
        msvc || succeeds(Command::new(name).args(words))
    }
}

fn install<'a>(packages: impl Iterator<Item = &'a str>) -> Done {
    let packages: Vec<&str> = packages.collect();
    run(&mut as_root(&["apt-get", "update", "-q"]))?;
    let mut words = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    words.extend(packages);
    run(as_root(&words).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn as_root(words: &[&str]) -> Command {
    let am_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    if am_root {
        program(words[0], &words[1..])
    } else {
        println!("This needs the administrator: sudo may ask for your password.");
        program("sudo", words)
    }
}

fn instructions(missing: &[&Need]) -> String {
    let mut lines = vec![format!(
        "this is missing on {}; install it and run the same command again:",
        env::consts::OS
    )];
    for need in missing {
        lines.push(format!("  {}: {}", need.probe[0], need.why));
        match env::consts::OS {
            "macos" => lines.push(format!("    {}", need.macos)),
            "windows" => lines.push(format!("    {}", need.windows)),
            _ => {
                if !need.debian.is_empty() {
                    lines.push(format!(
                        "    Debian, Ubuntu: sudo apt-get install {}",
                        need.debian.join(" ")
                    ));
                }
                lines.push(format!("    Fedora:         {}", need.fedora));
            }
        }
    }
    lines.join("\n")
}
