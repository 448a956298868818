//! At a terminal: the passphrase is asked for and not shown.
#![cfg(target_os = "linux")]

use std::io::{Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::killed::Desk;

/// The command at a terminal of its own, which `script` of util-linux makes.
struct Terminal {
    script: Child,
    screen: ChildStdout,
    shown: String,
}

impl Terminal {
    /// Returns None, and says so, where there is no `script`.
    fn start(desk: &Desk, words: &str) -> Option<Self> {
        let template = desk.command(&[]);
        let mut script = Command::new("script");
        script
            .args([
                "--quiet",
                "--return",
                "--echo",
                "never",
                "--command",
                &format!("{} {words}", template.get_program().display()),
                "/dev/null",
            ])
            .current_dir(desk.path(""))
            .env("ROUNDEL_HOME", desk.path("home"))
            .env_remove("ROUNDEL_PASSPHRASE")
            .env("TERM", "dumb");
        script.stdin(Stdio::piped()).stdout(Stdio::piped());
        match script.spawn() {
            Ok(mut script) => Some(Self {
                screen: script.stdout.take().expect("a pipe"),
                script,
                shown: String::new(),
            }),
            Err(error) => {
                println!("skipped: there is no `script`: {error}");
                None
            }
        }
    }

    /// Types a line as soon as the prompt is on the screen.
    fn answer(&mut self, prompt: &str, line: &str) {
        let begin = self.shown.len();
        let mut some = [0; 256];
        while !self.shown[begin..].contains(prompt) {
            let count = self.screen.read(&mut some).expect("the screen can be read");
            assert!(
                count > 0,
                "it ended before it asked for {prompt:?}: {}",
                self.shown
            );
            self.shown.push_str(&String::from_utf8_lossy(&some[..count]));
        }
        let keyboard = self.script.stdin.as_mut().expect("a pipe");
        writeln!(keyboard, "{line}").expect("it listens");
    }

    /// Returns the exit code and all that was on the screen.
    fn end(mut self) -> (Option<i32>, String) {
        let mut rest = Vec::new();
        self.screen
            .read_to_end(&mut rest)
            .expect("the screen can be read");
        self.shown.push_str(&String::from_utf8_lossy(&rest));
        (self.script.wait().expect("it ends").code(), self.shown)
    }
}

#[test]
fn the_passphrase_is_asked_for_and_not_shown() {
    let desk = Desk::new(2);
    let issue = Desk::ISSUE.join(" ");
    for (passphrase, code, said) in [
        (
            "not this one",
            2,
            "the passphrase does not open the key of Library",
        ),
        (super::killed::PASSPHRASE, 0, "2  issued"),
    ] {
        let Some(mut terminal) = Terminal::start(&desk, &issue) else {
            return;
        };
        terminal.answer("Passphrase of Library: ", passphrase);
        let (ended, shown) = terminal.end();
        assert_eq!(ended, Some(code), "{shown}");
        assert!(shown.contains(said), "it says {said:?}: {shown}");
        assert!(
            !shown.contains(passphrase),
            "nobody reads it over a shoulder: {shown}"
        );
    }
    desk.complete(2);
}

#[test]
fn a_new_passphrase_is_asked_for_twice() {
    let desk = Desk::new(1);
    for (again, code, said) in [
        ("a slip of the finger", 2, "differ"),
        ("quite a long one", 0, "made"),
    ] {
        let Some(mut terminal) = Terminal::start(&desk, "issuer create --name Museum") else {
            return;
        };
        terminal.answer("New passphrase", "quite a long one");
        terminal.answer("The same again", again);
        let (ended, shown) = terminal.end();
        assert_eq!(ended, Some(code), "{shown}");
        assert!(shown.contains(said), "it says {said:?}: {shown}");
    }
}
