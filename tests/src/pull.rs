//! A stick that is pulled out while a program writes onto it, at an instant that no clock decides.

use std::fs;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::thread::{self, JoinHandle};

use nix::fcntl::AT_FDCWD;
use nix::sys::fanotify::{
    EventFFlags, Fanotify, FanotifyResponse, InitFlags, MarkFlags, MaskFlags, Response,
};

use crate::mount::run;

/// A script for [`with_mount`](crate::mount::with_mount): a stick of 20 megabytes that can be pulled and plugged in again.
pub const STICK: &str = "mkdir \"$IMG\" && mount -t tmpfs -o size=20m tmpfs \"$IMG\" && mount --bind \"$IMG\" \"$DIR\" \
     || { echo tmpfs cannot be mounted >&2; exit 77; }";

/// Pulls the stick as soon as a program opens a file of which `reached` says so: the system asks before it opens a file, and
/// while that program waits the stick goes. None where the system does not ask.
pub fn pull_at(
    stick: &Path,
    mut reached: impl FnMut(&Path) -> bool + Send + 'static,
) -> Option<JoinHandle<()>> {
    let flags = InitFlags::FAN_CLASS_CONTENT | InitFlags::FAN_CLOEXEC;
    let asked = Fanotify::init(flags, EventFFlags::O_RDONLY).ok()?;
    let mount = MarkFlags::FAN_MARK_ADD | MarkFlags::FAN_MARK_MOUNT;
    asked
        .mark(mount, MaskFlags::FAN_OPEN_PERM, AT_FDCWD, Some(stick))
        .ok()?;
    let stick = stick.to_path_buf();
    Some(thread::spawn(
        move || while !answer(&asked, &stick, &mut reached) {},
    ))
}

/// Lets everybody open their files. Whether the stick was pulled.
fn answer(asked: &Fanotify, stick: &Path, reached: &mut dyn FnMut(&Path) -> bool) -> bool {
    let mut pulled = false;
    for event in asked.read_events().expect("the system asks") {
        let file = event.fd().expect("a file is to be opened");
        let path = fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd())).expect("it has a name");
        if !pulled && reached(&path) {
            pull(stick);
            pulled = true;
        }
        let answer = FanotifyResponse::new(file, Response::FAN_ALLOW);
        asked.write_response(answer).expect("the system listens");
    }
    pulled
}

/// Takes the stick away, and the folder at which it was found, as desktops do.
fn pull(stick: &Path) {
    run("umount", &["-l".as_ref(), stick.as_os_str()]);
    fs::remove_dir(stick).expect("nothing is mounted there any more");
}

/// Brings the stick back as it was.
pub fn plug_in(stick: &Path) {
    fs::create_dir(stick).expect("it was taken away");
    let kept = stick.with_file_name("image");
    run("mount", &["--bind".as_ref(), kept.as_os_str(), stick.as_os_str()]);
}
