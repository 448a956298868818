//! The badge as artwork: a [`design::Design`] in, a picture out.
//!
//! [`compose`] turns a design into one self-contained SVG, text as outlines; [`raster::png`] turns that into pixels.
//! The same composition draws the editor's stage and the file that is issued. Pure: no files, no clock, no
//! randomness, no system fonts; the fonts and emblems of a [`Library`] are given as bytes. The same design and
//! library give the same bytes on every machine. An unfinished design is a list of [`problem::Problem`]s and is
//! drawn all the same.
//!
//! ```
//! use roundel_art::{Library, compose, design::Design, emblems::Emblems, fonts::Fonts, raster};
//!
//! let design = Design::from_json(
//!     br##"{ "version": 1, "name": "Plain", "alt": "A red disc", "layers": [
//!         { "id": "disc", "width": 560, "height": 560, "fill": { "type": "solid", "ink": "#D9432F" },
//!           "content": { "type": "shape", "shape": "circle" } } ] }"##,
//! )?;
//! let composition = compose(&design, &Library::new(Fonts::none(), Emblems::none()));
//! let png = raster::png(&composition, raster::Px::DEFAULT)?;
//! assert!(png.starts_with(b"\x89PNG"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod alt;
pub mod carry;
pub mod catalogue;
pub mod design;
pub mod emblems;
pub mod fonts;
pub mod hue;
pub mod layout;
pub mod level;
pub mod look;
pub mod palette;
pub mod paper;
pub mod pen;
pub mod print;
pub mod problem;
pub mod raster;
pub mod remix;
pub mod svg;
pub mod upgrade;
pub mod upload;
pub mod vision;

mod trig;

pub use layout::{Composition, LayerBox, compose};

/// The fonts and emblems that designs are drawn with. Made once, shared by reference between threads.
#[derive(Debug)]
pub struct Library {
    fonts: fonts::Fonts,
    emblems: emblems::Emblems,
}

impl Library {
    /// Joins fonts and emblems.
    pub fn new(fonts: fonts::Fonts, emblems: emblems::Emblems) -> Self {
        Self { fonts, emblems }
    }

    /// The fonts, for a list of families.
    pub fn fonts(&self) -> &fonts::Fonts {
        &self.fonts
    }

    /// The emblems, for search.
    pub fn emblems(&self) -> &emblems::Emblems {
        &self.emblems
    }
}
