//! The sample workshop that ships inside the program: a soldering afternoon in a library, with twelve people, what they
//! wrote and what they drew. It lies in `assets/sample-workshop`, one file for each canvas and each design.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use crate::art::design::Design;
use crate::canvas::{Canvas, achievement, badge_of, design_of};
use crate::catalogue::{Catalogue, DocumentRow, Draft, Kind, Merged, Stamp};
use crate::kept::{self, Badge, KeptError};
use crate::workshop::Workshop;

/// The laptop that the sample was made on. It is nobody's.
const DEVICE: Uuid = Uuid::from_u128(0x019e_30df_4880_7000_8000_0000_0000_0001);

/// What people made, by their nicknames or seats.
macro_rules! works {
    ($($who:literal)+) => {
        &[$((
            include_bytes!(concat!("../../../../assets/sample-workshop/", $who, ".canvas.json")),
            include_bytes!(concat!("../../../../assets/sample-workshop/", $who, ".design.json")),
        )),+]
    };
}

const WORKSHOP: &[u8] = include_bytes!("../../../../assets/sample-workshop/workshop.json");

/// Canvases and their designs, in the order of the seats.
const WORKS: &[(&[u8], &[u8])] = works! {
    "comet" "otter" "moss" "pixel" "nettle" "bravo" "domino" "wren" "sparky" "tangerine" "seat-11" "seat-12"
};

/// The sample workshop, as it is in a catalogue now.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The workshop.
    pub workshop: Workshop,
    /// How many documents belong to it.
    pub documents: usize,
    /// How many of them were not there before.
    pub taken: usize,
}

/// Opens the sample workshop in a catalogue. What is there stays as it is, also where somebody went on with it; what was
/// removed comes back.
///
/// # Errors
/// When the catalogue cannot be read or written.
pub fn open(catalogue: &mut Catalogue) -> Result<Sample, KeptError> {
    let (workshop, rows) = (workshop(), documents());
    let merged = catalogue.merge_documents(rows.clone(), Vec::new())?;
    let mut taken = merged.iter().filter(|merged| **merged != Merged::Nothing).count();
    let documents = rows.len();
    for row in rows {
        if catalogue.document(row.id)?.is_some_and(|there| there.removed) {
            catalogue.put_document(Draft::from(row))?;
            taken += 1;
        }
    }
    Ok(Sample {
        workshop,
        documents,
        taken,
    })
}

fn workshop() -> Workshop {
    Workshop::from_json(WORKSHOP).expect("the sample workshop is one, a test reads it")
}

/// Returns its documents: always the same, with the same stamps.
pub fn documents() -> Vec<DocumentRow> {
    let workshop = workshop();
    let body = String::from_utf8_lossy(WORKSHOP).into_owned();
    let mut rows = vec![row(
        &workshop,
        workshop.id,
        Kind::Workshop,
        workshop.name.as_str(),
        body,
        workshop.made,
    )];
    for (canvas, design) in WORKS {
        rows.extend(work(&workshop, canvas, design));
    }
    rows
}

/// A canvas, its design, and its badge where the canvas says enough for one.
fn work(workshop: &Workshop, canvas: &[u8], design: &[u8]) -> Vec<DocumentRow> {
    let read = Canvas::from_json(canvas).expect("the sample canvases are canvases, a test reads them");
    let drawn = Design::from_json(design).expect("the sample designs are designs, a test reads them");
    let wordings = || read.answers().iter().flat_map(|answer| &answer.wordings);
    let author = wordings().find_map(|wording| wording.author.as_ref());
    let finished = wordings().map(|wording| wording.at).max().unwrap_or(read.made());
    let title = kept::badge_name(&read);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let made = |id, kind, body| DocumentRow {
        author: author.map(|author| author.as_str().to_owned()),
        made: read.made(),
        ..row(workshop, id, kind, &title, body, finished)
    };
    let mut rows = vec![
        made(read.id(), Kind::Canvas, text(canvas)),
        made(design_of(read.id()), Kind::Design, drawn.to_json()),
    ];
    if let Some(badge) = achievement::make(&read).achievement {
        let body = Badge::of_canvas(read.id(), badge).to_json();
        rows.push(made(badge_of(read.id()), Kind::Badge, body));
    }
    rows
}

fn row(
    workshop: &Workshop,
    id: Uuid,
    kind: Kind,
    title: &str,
    body: String,
    changed: Timestamp,
) -> DocumentRow {
    let clock = changed.as_millisecond();
    DocumentRow {
        id,
        kind,
        workshop: Some(workshop.id),
        author: None,
        title: title.to_owned(),
        state: None,
        made: changed,
        changed,
        removed: false,
        stamp: Stamp {
            clock,
            device: DEVICE,
            vector: BTreeMap::from([(DEVICE, clock)]),
        },
        body,
    }
}
