//! Sticks: the removable drives that are plugged in, as people see them; taking one out; looking whether what Roundel put on
//! one is still whole.
//!
//! What Roundel writes fits every file system of sticks: no pack is larger than
//! [`Limits::PACK`](crate::pack::container::Limits::PACK) allows, a sixteenth of the 4 GiB that FAT32 takes, and file names are
//! those of `crate::export`.

mod check;
mod eject;

use std::path::{Path, PathBuf};

use serde::Serialize;
use sysinfo::{Disk, DiskRefreshKind, Disks};
use ts_rs::TS;

pub use check::{Checked, Fault, check};
pub use eject::{EjectError, eject};

/// A removable drive that can be looked into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Drive {
    /// What people called it; None where nobody did.
    pub label: Option<String>,
    /// The folder, or the drive's letter, at which it is found.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// How much may still be written, in bytes.
    pub free: u64,
    /// How much there is in all, in bytes.
    pub total: u64,
    /// Whether nothing may be written.
    pub read_only: bool,
    /// The file system, in the system's word for it, such as `vfat`.
    pub file_system: String,
    /// The system's own name for it.
    #[serde(skip)]
    device: String,
}

/// Lists the sticks that are plugged in, by their paths.
///
/// In debug builds the folders that the environment variable `ROUNDEL_TEST_STICKS` lists stand for them.
pub fn removable() -> Vec<Drive> {
    #[cfg(all(debug_assertions, unix))]
    if let Some(folders) = std::env::var_os("ROUNDEL_TEST_STICKS") {
        return std::env::split_paths(&folders)
            .filter_map(|path| stand_in(&path))
            .collect();
    }
    let kind = DiskRefreshKind::nothing().with_storage();
    let Ok(disks) = Disks::new_with_refreshed_list_specifics(kind) else {
        // A system of which nothing is known has no sticks to choose from; folders can still be chosen.
        return Vec::new();
    };
    let mut drives: Vec<Drive> = disks.iter().filter(|disk| is_stick(disk)).map(drive).collect();
    drives.sort_by(|one, other| one.path.cmp(&other.path));
    drives.dedup_by(|one, other| one.device == other.device);
    drives
}

/// A stick, or a card in a reader: what the system calls removable, and what a desktop mounts for the person who sits there.
fn is_stick(disk: &Disk) -> bool {
    let mounted_for_people = ["/media", "/run/media"]
        .iter()
        .any(|folder| disk.mount_point().starts_with(folder));
    let disc = ["iso9660", "udf", "squashfs"]
        .iter()
        .any(|one| disk.file_system() == *one);
    (disk.is_removable() || mounted_for_people) && disk.total_space() > 0 && !disc
}

fn drive(disk: &Disk) -> Drive {
    let device = disk.name().to_string_lossy().into_owned();
    let label = if cfg!(windows) {
        Some(device.clone())
    } else {
        disk.mount_point()
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    Drive {
        label: label.filter(|label| !label.is_empty() && !is_serial(label)),
        path: disk.mount_point().to_path_buf(),
        free: disk.available_space(),
        total: disk.total_space(),
        read_only: disk.is_read_only(),
        file_system: disk.file_system().to_string_lossy().into_owned(),
        device,
    }
}

/// Whether a desktop named the folder after the file system's number, for want of a label: `3F2A-91C0` or a UUID.
fn is_serial(name: &str) -> bool {
    let parts: Vec<usize> = name.split('-').map(str::len).collect();
    let is_number = name.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
    is_number && matches!(*parts, [4, 4] | [16] | [8, 4, 4, 4, 12])
}

#[cfg(all(debug_assertions, unix))]
fn stand_in(path: &Path) -> Option<Drive> {
    let about = rustix::fs::statvfs(path).ok()?;
    Some(Drive {
        label: Some(path.file_name()?.to_string_lossy().into_owned()),
        path: path.to_path_buf(),
        free: about.f_bavail * about.f_frsize,
        total: about.f_blocks * about.f_frsize,
        read_only: about.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY),
        file_system: "vfat".to_owned(),
        device: path.display().to_string(),
    })
}

/// Finds the stick at a path.
pub fn find(path: &Path) -> Option<Drive> {
    removable().into_iter().find(|drive| drive.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::container::Limits;

    #[test]
    fn a_number_is_not_a_name() {
        for number in [
            "3F2A-91C0",
            "0123456789ABCDEF",
            "e0c5a3f4-8b7d-4a5e-9c21-0f1e2d3c4b5a",
        ] {
            assert!(is_serial(number), "{number} was not chosen by a person");
        }
        for name in ["KINGSTON", "MIKA", "my badges", "decade", "BEE-CAFE"] {
            assert!(!is_serial(name), "{name} may well have been");
        }
    }

    #[test]
    fn the_largest_pack_fits_on_fat32() {
        assert!(
            Limits::PACK.file < u64::from(u32::MAX),
            "FAT32 has no larger files"
        );
    }
}
