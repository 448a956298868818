//! Laptops of a workshop for tests: each with a catalogue of its own, at a fixed hour.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use roundel::badge::credential::Language;
use roundel::canvas::{Canvas, Wording, template};
use roundel::catalogue::{DocumentRow, Draft, Filter, Kind, VersionRow};
use roundel::pack::container::Kind as PackKind;
use roundel::pack::{self, Made, Opened, PackError, Request, SEAT};
use roundel::studio::{Clock, Studio};
use roundel::workshop::{Workshop, seats};
use roundel_art::upload;
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

/// The hour at which all laptops stand.
pub const HOUR: &str = "2026-10-03T14:00:00Z";

/// A laptop with an empty catalogue.
#[derive(Debug)]
pub struct Laptop {
    /// Its user's folder.
    pub studio: Studio,
    folder: TempDir,
}

/// Everything that a merge is about, in an order that does not depend on how it came about.
pub type State = (Vec<DocumentRow>, Vec<VersionRow>);

impl Laptop {
    /// A laptop at this seat.
    ///
    /// # Panics
    /// When the system has no room for it.
    pub fn new(seat: &str) -> Self {
        Self::at(seat, HOUR)
    }

    /// A laptop whose clock stands at this instant.
    ///
    /// # Panics
    /// As [`Laptop::new`].
    pub fn at(seat: &str, instant: &str) -> Self {
        let folder = crate::memory_folder();
        let clock = Clock::Fixed(format!("{instant}[UTC]").parse().expect("an instant"));
        let studio = Studio::open(&folder.path().join("home"), clock).expect("an empty folder");
        let mut catalogue = studio.catalogue().expect("it opens");
        catalogue.set_setting(SEAT, Some(seat)).expect("it is kept");
        Self { studio, folder }
    }

    /// Returns the path of a file beside its folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a document.
    ///
    /// # Panics
    /// When it is refused.
    pub fn put(&self, draft: Draft) -> DocumentRow {
        let mut catalogue = self.studio.catalogue().expect("it opens");
        catalogue.put_document(draft).expect("it is kept")
    }

    /// Makes a workshop with this many seats.
    ///
    /// # Panics
    /// When it is refused.
    pub fn workshop(&self, seat_count: usize) -> Uuid {
        let id = Uuid::now_v7();
        let (english, made) = (
            Language::new("en").expect("a language"),
            HOUR.parse().expect("an instant"),
        );
        let name = "Soldering afternoon".parse().expect("a label");
        let mut workshop = Workshop::new(id, name, english, made, jiff::civil::date(2026, 12, 31));
        workshop.seats = seats("Seat", seat_count).expect("labels");
        let body = workshop.to_json().expect("a workshop");
        self.put(Draft {
            id,
            workshop: Some(id),
            ..Draft::new(Kind::Workshop, "Soldering afternoon", body)
        });
        id
    }

    /// Makes a canvas with every box filled.
    ///
    /// # Panics
    /// When it is refused.
    pub fn canvas(&self, workshop: Uuid, author: &str, number: u32) -> Uuid {
        let id = Uuid::now_v7();
        let draft = Draft::new(
            Kind::Canvas,
            format!("Canvas {number} of {author}"),
            full_canvas(id, number),
        );
        self.put(Draft {
            id,
            workshop: Some(workshop),
            author: Some(author.to_owned()),
            ..draft
        });
        id
    }

    /// Makes a design with a picture that no other has.
    ///
    /// # Panics
    /// When it is refused.
    pub fn design(&self, workshop: Uuid, author: &str, number: u32) -> Uuid {
        let body = design_with_picture(number, 400);
        let draft = Draft::new(Kind::Design, format!("Design {number} of {author}"), body);
        let draft = Draft {
            workshop: Some(workshop),
            author: Some(author.to_owned()),
            ..draft
        };
        self.put(draft).id
    }

    /// Writes a pack of the workshop and returns its path.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn pack(&self, kind: PackKind, workshop: Uuid, name: &str) -> (PathBuf, Made) {
        let path = self.path(name);
        let request = Request {
            kind,
            workshop: Some(workshop),
            key: None,
            passphrase: None,
        };
        let made = pack::make(&self.studio, request, &path).expect("there is something to pack");
        (path, made)
    }

    /// Takes a pack in.
    ///
    /// # Errors
    /// As [`pack::open`].
    pub fn open(&self, path: &Path) -> Result<Opened, PackError> {
        pack::open(&self.studio, path, None)
    }

    /// Returns all that is in the catalogue.
    ///
    /// # Panics
    /// When it cannot be read.
    pub fn state(&self) -> State {
        let catalogue = self.studio.catalogue().expect("it opens");
        let filter = Filter {
            removed: true,
            ..Filter::default()
        };
        let mut documents = catalogue.documents(&filter).expect("readable");
        documents.sort_by_key(|row| row.id);
        let mut versions: Vec<_> = documents
            .iter()
            .flat_map(|row| catalogue.versions(row.id).expect("readable"))
            .collect();
        versions.sort_by_key(|row| row.id);
        (documents, versions)
    }
}

/// A canvas of the fullest worksheet, every box answered twice over.
fn full_canvas(id: Uuid, number: u32) -> String {
    let full = template::bundled()
        .iter()
        .find(|template| template.id().as_str() == "full");
    let template = full.expect("it is bundled").clone();
    let (english, made) = (Language::new("en").expect("a language"), Timestamp::UNIX_EPOCH);
    let boxes: Vec<String> = template.boxes().map(|b| b.id.as_str().to_owned()).collect();
    let mut canvas = Canvas::new(id, template, english.clone(), made);
    for (place, round) in boxes.iter().flat_map(|place| [(place, 1), (place, 2)]) {
        let text = format!("In {place}, {round}: solder circuit {number}");
        let says = Wording::new(text, None, english.clone(), made);
        // Boxes with a choice take none of these words.
        let _ = canvas.answer(place, Uuid::now_v7(), says);
    }
    canvas.to_json().expect("it has room")
}

/// A starter with a picture of `side` pixels in front.
///
/// # Panics
/// When the picture is refused.
pub fn design_with_picture(number: u32, side: u32) -> String {
    let starters = roundel::assets::starters();
    let starter = &starters[number as usize % starters.len()].design;
    let picture = upload::picture(&png(number, side)).expect("a PNG");
    let mut design = serde_json::to_value(starter).expect("a design is JSON");
    let layer = json!({
        "id": "photo", "width": 200, "height": 200,
        "content": { "type": "picture", "picture": picture },
    });
    design["layers"].as_array_mut().expect("layers").push(layer);
    design.to_string()
}

/// A PNG with as many shades as a photo of a drawing.
fn png(number: u32, side: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut noise = number.wrapping_mul(2_654_435_761).max(1);
    let pixels: Vec<u8> = (0..side * side)
        .flat_map(|at| {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            let (x, y, grain) = (at % side, at / side, noise & 7);
            [x * 255 / side + grain, y * 255 / side, number * 37 % 256 + grain]
                .map(|shade| shade.min(255) as u8)
        })
        .collect();
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("memory takes it");
    writer.write_image_data(&pixels).expect("memory takes it");
    writer.finish().expect("memory takes it");
    bytes
}
