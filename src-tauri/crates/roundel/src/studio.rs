//! The user's folder: where the catalogue and the keys are, and which clock counts.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use jiff::{Timestamp, Zoned, civil::Date};
use thiserror::Error;

use crate::catalogue::{self, Catalogue, CatalogueError, Salvaged};
use crate::files::{self, FileError, Lock};

/// The clock and the time zone that count; tests bring their own.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The clock and the time zone of this computer.
    System,
    /// Always this instant, in this time zone.
    Fixed(Zoned),
}

impl Clock {
    pub(crate) fn now(&self) -> Zoned {
        match self {
            Self::System => Zoned::now(),
            Self::Fixed(instant) => instant.clone(),
        }
    }
}

/// Why the user's folder could not be opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StudioError {
    /// The folder could not be made or used.
    #[error(transparent)]
    Folder(#[from] FileError),
    /// The catalogue in it could not be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// The user's folder, open. It does not change while the program runs and can be shared between threads.
#[derive(Debug)]
pub struct Studio {
    home: PathBuf,
    clock: Clock,
}

impl Studio {
    /// Returns the folder for this user on this system.
    ///
    /// `$XDG_DATA_HOME/roundel` (usually `~/.local/share/roundel`) on Linux, `%APPDATA%\Roundel` on Windows,
    /// `~/Library/Application Support/Roundel` on macOS. Returns None when the system names no home folder.
    pub fn default_home() -> Option<PathBuf> {
        let name = if cfg!(any(windows, target_os = "macos")) {
            "Roundel"
        } else {
            "roundel"
        };
        etcetera::base_strategy::choose_native_strategy()
            .ok()
            .map(|strategy| strategy.data_dir().join(name))
    }

    /// Opens the user's folder, making it (for this user only) and bringing its catalogue up to date.
    ///
    /// This is the only place that upgrades a catalogue; a copy of the older file stays beside it.
    ///
    /// # Errors
    /// When the folder cannot be made or written, or its catalogue is newer than this program or damaged.
    pub fn open(home: &Path, clock: Clock) -> Result<Self, StudioError> {
        let _lock = make_home(home)?;
        let studio = Self {
            home: home.to_path_buf(),
            clock,
        };
        catalogue::bring_up_to_date(&studio.home.join(catalogue::FILE_NAME), studio.now())?;
        Ok(studio)
    }

    /// Makes a new catalogue of all that can still be read of a damaged one, which stays beside it, unchanged.
    ///
    /// # Errors
    /// When nothing at all can be read, another program has it open, or the disk refuses; everything is then as it was.
    pub fn salvage(home: &Path, clock: &Clock) -> Result<Salvaged, StudioError> {
        let _lock = make_home(home)?;
        Ok(catalogue::salvage(
            &home.join(catalogue::FILE_NAME),
            clock.now().timestamp(),
        )?)
    }

    /// Returns the folder itself.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Returns the folder of the issuers' keys.
    pub fn keys(&self) -> PathBuf {
        self.home.join("keys")
    }

    /// Opens the catalogue, for one command.
    ///
    /// # Errors
    /// When it is damaged, in use or cannot be read.
    pub fn catalogue(&self) -> Result<Catalogue, CatalogueError> {
        Catalogue::open(&self.home.join(catalogue::FILE_NAME), self.clock.clone())
    }

    /// Returns the present instant, cut to the second: credentials carry whole seconds.
    pub fn now(&self) -> Timestamp {
        let second = self.clock.now().timestamp().as_second();
        Timestamp::from_second(second).expect("a whole second of a valid instant is in range")
    }

    /// Returns the present instant with the time zone in which calendar dates are meant.
    pub fn now_here(&self) -> Zoned {
        self.now().to_zoned(self.clock.now().time_zone().clone())
    }

    /// Returns today's date here.
    pub fn today(&self) -> Date {
        self.now_here().date()
    }
}

/// Makes the user's folder where it is missing. Until the answer is dropped nobody else opens or exchanges its catalogue.
pub(crate) fn make_home(home: &Path) -> Result<Lock, FileError> {
    files::make_private_folder(home)?;
    files::make_private_folder(&home.join("keys"))?;
    files::lock(&home.join("catalogue.lock"))
}
