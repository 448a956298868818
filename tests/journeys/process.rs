//! The programs that a journey starts.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::window::PATIENCE;

/// A program and all that it starts; all are killed in the end, since the window outlives its driver.
pub(crate) struct Group(pub(crate) Child);

impl Group {
    /// Starts a program that says nothing.
    pub(crate) fn spawn(command: &mut Command) -> Self {
        command
            .process_group(0)
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        let name = command.get_program().to_string_lossy().into_owned();
        let told = "`cargo xtask test` installs it";
        Self(
            command
                .spawn()
                .unwrap_or_else(|e| panic!("{name} does not start: {e}; {told}")),
        )
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.0)
    }

    /// What runs in this group: programs and their processes.
    pub(crate) fn processes(&self) -> Vec<(PathBuf, Pid)> {
        let group = self.pid().as_raw_pid();
        let of_group = |folder: &Path| {
            let stat = fs::read_to_string(folder.join("stat")).ok()?;
            // "pid (name) state ppid pgrp …"; a name may hold anything, brackets too.
            let (_, after) = stat.rsplit_once(')')?;
            let pgrp: i32 = after.split_whitespace().nth(2)?.parse().ok()?;
            (pgrp == group).then_some(())?;
            let program = fs::read_link(folder.join("exe")).ok()?;
            Some((
                program,
                Pid::from_raw(folder.file_name()?.to_str()?.parse().ok()?)?,
            ))
        };
        let entries = fs::read_dir("/proc").expect("Linux lists its processes");
        entries
            .filter_map(|entry| of_group(&entry.ok()?.path()))
            .collect()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = kill_process_group(self.pid(), Signal::KILL);
        let _ = self.0.wait();
    }
}

/// Starts the program that gives windows their frames and the focus, and waits until it hears its keys: at the first one
/// that is pressed it learns of a new keyboard, and misses what is pressed while it reads that.
pub(crate) fn manager(display: &str) -> Group {
    let mut openbox = Command::new("openbox");
    openbox.env("DISPLAY", display).stdout(Stdio::null());
    let group = Group::spawn(&mut openbox);
    // There and back again between its desktops.
    for (key, desktop) in [("super+F2", "1"), ("super+F1", "0")] {
        let begun = Instant::now();
        while xdotool(display, &["key", key, "get_desktop"]).is_none_or(|shown| shown != desktop) {
            assert!(begun.elapsed() < PATIENCE, "openbox does not begin");
            thread::sleep(Duration::from_millis(50));
        }
    }
    group
}

/// What xdotool says; None where it cannot do this.
pub(crate) fn xdotool(display: &str, words: &[&str]) -> Option<String> {
    let said = Command::new("xdotool")
        .args(words)
        .env("DISPLAY", display)
        .output()
        .expect("`cargo xtask test` installs xdotool");
    said.status
        .success()
        .then(|| String::from_utf8_lossy(&said.stdout).trim().to_owned())
}
