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
const PNGCHECK: Need = Need {
    probe: &["pngcheck", "-h"],
    why: "checks the PNG files that Roundel writes",
    debian: &["pngcheck"],
    fedora: "sudo dnf install pngcheck",
    macos: "brew install pngcheck",
    windows: "scoop install pngcheck (https://scoop.sh)",
};

/// Opens the keys that Roundel writes.
const OPENSSL: Need = Need {
    probe: &["openssl", "version"],
    why: "opens the issuer keys that Roundel writes",
    debian: &["openssl"],
    fedora: "sudo dnf install openssl",
    macos: "brew install openssl",
    windows: "winget install ShiningLight.OpenSSL.Light",
};

/// Draws the same SVG in the tests and in the benchmark.
pub(crate) const RSVG: Need = Need {
    probe: &["rsvg-convert", "--version"],
    why: "draws the exported SVG, which must look like the PNG",
    debian: &["librsvg2-bin"],
    fedora: "sudo dnf install librsvg2-tools",
    macos: "brew install librsvg",
    windows: "scoop install librsvg (https://scoop.sh)",
};

/// Shows exported SVG as most people see it.
const CHROMIUM: Need = Need {
    probe: &["chromium", "--version"],
    why: "shows the exported SVG, which must look like the PNG",
    debian: &["chromium"],
    fedora: "sudo dnf install chromium",
    macos: "brew install --cask chromium",
    windows: "scoop install chromium (https://scoop.sh)",
};

/// Opens exported SVG for editing.
const INKSCAPE: Need = Need {
    probe: &["inkscape", "--version"],
    why: "shows the exported SVG, which must look like the PNG",
    debian: &["inkscape"],
    fedora: "sudo dnf install inkscape",
    macos: "brew install --cask inkscape",
    windows: "winget install Inkscape.Inkscape",
};

/// Draws the printed PDF.
const POPPLER: Need = Need {
    probe: &["pdftoppm", "-v"],
    why: "shows the printed PDF, which must look like the sheet",
    debian: &["poppler-utils"],
    fedora: "sudo dnf install poppler-utils",
    macos: "brew install poppler",
    windows: "scoop install poppler (https://scoop.sh)",
};

/// Reads every object of the printed PDF as a stranger would.
const QPDF: Need = Need {
    probe: &["qpdf", "--version"],
    why: "checks the printed PDF",
    debian: &["qpdf"],
    fedora: "sudo dnf install qpdf",
    macos: "brew install qpdf",
    windows: "winget install QPDF.QPDF",
};

/// The webview of Linux; Windows and macOS have one.
pub(crate) const WEBKIT: Need = Need {
    probe: &["pkg-config", "--exists", "webkit2gtk-4.1"],
    why: "shows Roundel's window",
    debian: &["libwebkit2gtk-4.1-dev", "pkg-config"],
    fedora: "sudo dnf install webkit2gtk4.1-devel pkgconf",
    macos: "",
    windows: "",
};

/// What drives the real window in tests, which run on Linux alone.
pub(crate) const WINDOW_TESTS: [Need; 5] = [
    Need {
        probe: &["sh", "-c", "command -v WebKitWebDriver"],
        why: "drives Roundel's window in tests",
        debian: &["webkit2gtk-driver"],
        fedora: "sudo dnf install webkit2gtk-driver",
        macos: "",
        windows: "",
    },
    Need {
        probe: &["Xvfb", "-help"],
        why: "is the screen for Roundel's window in tests",
        debian: &["xvfb"],
        fedora: "sudo dnf install xorg-x11-server-Xvfb",
        macos: "",
        windows: "",
    },
    Need {
        probe: &["openbox", "--version"],
        why: "closes Roundel's window and brings it to the front in tests",
        debian: &["openbox"],
        fedora: "sudo dnf install openbox",
        macos: "",
        windows: "",
    },
    Need {
        probe: &["sh", "-c", "command -v xdotool"],
        why: "presses the keys of the whole screen in tests",
        debian: &["xdotool"],
        fedora: "sudo dnf install xdotool",
        macos: "",
        windows: "",
    },
    Need {
        probe: &["ip", "-V"],
        why: "makes a network with nobody in it, to show that Roundel needs no other",
        debian: &["iproute2"],
        fedora: "sudo dnf install iproute",
        macos: "",
        windows: "",
    },
];

/// Other people's programs that look at what Roundel makes, and what runs their libraries.
pub(crate) const PEERS: [Need; 9] = [
    NODE, PYTHON, PNGCHECK, OPENSSL, RSVG, CHROMIUM, INKSCAPE, POPPLER, QPDF,
];

/// Makes sure that every need is met: installs what is missing with apt, or says what to install.
///
/// # Errors
/// When something is missing and this system has no apt, or apt fails.
pub(crate) fn prepare(needs: &[Need]) -> Done {
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = packages(&missing, Path::new("/usr/bin/apt-get").exists())?;
    println!("Installing with apt:");
    for need in &missing {
        println!("  {:28} {}", need.debian.join(" "), need.why);
    }
    let am_root = am_root();
    if !am_root {
        println!("This needs the administrator: sudo may ask for your password.");
    }
    for words in apt(&packages, am_root) {
        run(&mut program(words[0], &words[1..]))?;
    }
    let still: Vec<&Need> = missing.into_iter().filter(|need| !need.is_met()).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(instructions(&still))
    }
}

/// Returns the packages that apt is to install. Err says what to do where it cannot help.
fn packages(missing: &[&Need], has_apt: bool) -> Result<Vec<&'static str>, String> {
    if has_apt && missing.iter().all(|need| !need.debian.is_empty()) {
        Ok(missing
            .iter()
            .flat_map(|need| need.debian.iter().copied())
            .collect())
    } else {
        Err(instructions(missing))
    }
}

/// Returns the commands that install packages.
fn apt(packages: &[&'static str], am_root: bool) -> [Vec<&'static str>; 2] {
    let as_root = |words: &[&'static str]| {
        let sudo = (!am_root).then_some("sudo");
        sudo.into_iter().chain(words.iter().copied()).collect::<Vec<_>>()
    };
    // A word of the command and not of this process's environment: sudo hands that on to nobody.
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive"];
    let install = ["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    [
        as_root(&["apt-get", "update", "-q"]),
        as_root(&[&quiet[..], &install, packages].concat()),
    ]
}

impl Need {
    fn is_met(&self) -> bool {
        let (name, words) = self.probe.split_first().expect("every probe names its program");
        // Windows builds C with MSVC, which the cc crate finds without a program on the path.
        let msvc = cfg!(windows) && *name == "cc";
        let elsewhere = !cfg!(target_os = "linux") && self.macos.is_empty();
        msvc || elsewhere || succeeds(Command::new(name).args(words))
    }
}

fn am_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout.trim_ascii() == b"0")
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::root;
    use std::collections::BTreeSet;
    use std::fs;

    #[test]
    fn what_is_missing_is_installed_with_apt() {
        let packages = packages(&[&C_COMPILER, &PYTHON], true).expect("apt has all of it");
        let [update, install] = apt(&packages, false).map(|words| words.join(" "));
        assert_eq!(
            update, "sudo apt-get update -q",
            "a fresh machine has no lists yet"
        );
        assert_eq!(
            install,
            "sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
             build-essential python3 python3-venv",
            "in one go, and without a question in the middle"
        );
        let [update, install] = apt(&packages, true);
        assert_eq!(
            (update[0], install[0]),
            ("apt-get", "env"),
            "root needs no sudo, and a container has none"
        );
    }

    /// A machine that has had everything for long would hide what a fresh one lacks.
    #[test]
    fn every_program_that_a_suite_asks_for_is_installed() {
        let mut asked = BTreeSet::new();
        let mut folders = vec![root().join("tests/suite"), root().join("tests/benches")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("the suites are there") {
                let path = entry.expect("a readable entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let code = fs::read_to_string(path).expect("a suite is text");
                let programs = code.split("system(\"").skip(1);
                asked.extend(programs.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
            }
        }
        // Every Linux has it.
        asked.remove("bash");
        assert!(!asked.is_empty(), "the suites ask for programs by `system`");
        for program in asked {
            assert!(
                PEERS.iter().any(|need| need.probe[0] == program),
                "{program} is not there on a fresh machine unless `cargo xtask test` installs it"
            );
        }
    }

    #[test]
    fn what_apt_cannot_install_is_told() {
        for (missing, has_apt) in [(&[&PNGCHECK, &NODE][..], true), (&[&PNGCHECK], false)] {
            let told = packages(missing, has_apt).expect_err("there is somebody to tell");
            for need in missing {
                assert!(
                    told.contains(need.probe[0]) && told.contains(need.why),
                    "every missing program and what it is for: {told}"
                );
            }
        }
    }
}
