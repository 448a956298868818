//! Where a canvas is: in a file, or in the catalogue.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use roundel::badge::credential::Achievement;
use roundel::canvas::{self, Canvas, Label};
use roundel::catalogue::{DocumentRow, Draft, Kind};
use roundel::failure::{Code, Failure};
use roundel::studio::Studio;
use roundel::workshop::Workshop;
use roundel::{files, kept};
use serde_json::{Value, json};

use crate::commands::{about, read, studio};

/// A canvas, and where it is kept.
pub(super) struct Opened {
    pub(super) canvas: Canvas,
    place: Place,
}

enum Place {
    File(PathBuf),
    Catalogue(Studio, Box<DocumentRow>),
}

/// Whether a person means a file: it is there, or it has the name of one.
fn is_file(name: &Path) -> bool {
    name.exists() || name.extension().is_some() || name.components().count() > 1
}

/// The present instant; a canvas has whole seconds.
pub(super) fn now() -> Timestamp {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).expect("a whole second of a valid instant is in range")
}

impl Opened {
    /// Opens the canvas that a person named.
    pub(super) fn open(name: &Path, home: Option<&PathBuf>) -> Result<Self, Failure> {
        if is_file(name) {
            let canvas = Canvas::from_json(&read(name, canvas::MAX_BYTES)?)
                .map_err(|error| about(name, Code::Canvas, error))?;
            let place = Place::File(name.to_path_buf());
            return Ok(Self { canvas, place });
        }
        let studio = studio(home.cloned())?;
        let (canvas, row) = kept::canvas(&studio.catalogue()?, None, &name.to_string_lossy())?;
        let place = Place::Catalogue(studio, Box::new(row));
        Ok(Self { canvas, place })
    }

    /// Keeps a new canvas in a file.
    pub(super) fn in_file(canvas: Canvas, out: &Path) -> Result<Self, Failure> {
        let opened = Self {
            canvas,
            place: Place::File(out.to_path_buf()),
        };
        files::write_new(out, opened.document()?.as_bytes())?;
        Ok(opened)
    }

    /// Keeps a new canvas in the catalogue.
    pub(super) fn in_catalogue(
        canvas: Canvas,
        studio: Studio,
        workshop: Option<&Workshop>,
        seat: Option<&Label>,
    ) -> Result<Self, Failure> {
        let draft = Draft {
            workshop: workshop.map(|workshop| workshop.id),
            author: seat.map(|seat| seat.as_str().to_owned()),
            ..Draft::new(Kind::Canvas, "", "")
        };
        let row = kept::put_canvas(&mut studio.catalogue()?, &canvas, draft)?;
        let place = Place::Catalogue(studio, Box::new(row));
        Ok(Self { canvas, place })
    }

    /// Keeps another canvas beside this one, for the same people.
    pub(super) fn beside(self, canvas: Canvas) -> Result<Self, Failure> {
        let Place::Catalogue(studio, row) = self.place else {
            let failure = Failure::new(Code::Usage, "say where the copy goes");
            return Err(failure.hint("-o FILE; only a canvas of the catalogue is copied within it"));
        };
        let row = kept::put_canvas(&mut studio.catalogue()?, &canvas, Draft::from(*row))?;
        let place = Place::Catalogue(studio, Box::new(row));
        Ok(Self { canvas, place })
    }

    /// Keeps what was changed.
    pub(super) fn save(&mut self) -> Result<(), Failure> {
        match &self.place {
            Place::File(path) => Ok(files::write_atomically(path, self.document()?.as_bytes())?),
            Place::Catalogue(studio, row) => {
                let draft = Draft::from(row.as_ref().clone());
                kept::put_canvas(&mut studio.catalogue()?, &self.canvas, draft)?;
                Ok(())
            }
        }
    }

    /// Keeps the badge that was made of it beside it, in the catalogue.
    pub(super) fn keep_badge(&self, badge: Achievement) -> Result<(), Failure> {
        if let Place::Catalogue(studio, row) = &self.place {
            kept::put_badge(&mut studio.catalogue()?, &self.canvas, row, badge)?;
        }
        Ok(())
    }

    fn document(&self) -> Result<String, Failure> {
        self.canvas.to_json().map_err(|error| self.about(error))
    }

    /// Who works on it, where the catalogue knows.
    pub(super) fn author(&self) -> Option<Label> {
        match &self.place {
            Place::File(_) => None,
            Place::Catalogue(_, row) => row.author.clone()?.try_into().ok(),
        }
    }

    /// Says which canvas it was.
    pub(super) fn about(&self, error: impl std::fmt::Display) -> Failure {
        Failure::new(Code::Canvas, format!("{}: {error}", self.called()))
    }

    /// What it is called.
    pub(super) fn called(&self) -> String {
        match &self.place {
            Place::File(path) => path.display().to_string(),
            Place::Catalogue(_, row) if row.title.is_empty() => row.id.to_string(),
            Place::Catalogue(_, row) => row.title.clone(),
        }
    }

    /// Where it is, for programs, together with more.
    pub(super) fn machine(&self, more: Value) -> Value {
        let mut machine = match &self.place {
            Place::File(path) => json!({ "file": path }),
            Place::Catalogue(_, row) => json!({ "canvas": row.id }),
        };
        if let (Some(fields), Value::Object(more)) = (machine.as_object_mut(), more) {
            fields.extend(more);
        }
        machine
    }
}
