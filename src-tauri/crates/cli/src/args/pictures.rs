//! The arguments of `roundel design`: what goes out, and what comes in from pictures and paper.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use roundel::art::catalogue::shapes;
use roundel::art::design::Colour;
use roundel::art::paper::{Field, Paper, PhotoInk, SheetWords};
use roundel::art::print::Millimetres;
use roundel::art::raster::Px;

use super::px;

pub(crate) const EXPORT_MORE: &str = "\
A PNG carries its design: every `roundel design` command takes it in place of the design file. The design travels \
with its placeholders, never with the words of an award. --flat leaves it out.

Examples:
  roundel design export design.json -o badge.png --size 1200
  roundel design export design.json -o sticker.pdf --mm 50
  roundel design export design.json -o badge.svg";

pub(crate) const PALETTES_MORE: &str = "\
Examples:
  roundel design palettes
  roundel design palettes --from logo.png
  roundel design recolour design.json --palette lagoon -o blue.json
  roundel design recolour design.json --palette logo.png -o ours.json";

pub(crate) const PAPER_MORE: &str = "\
Print the sheet at its full size, draw in the circle, take a photo with all four corner marks in it. Then:
  roundel design paper -o sheet.pdf
  roundel design from-photo photo.jpg -o design.json
  roundel design from-photo photo.jpg -o design.json --ink '#2F4DA0' --by Amira";

#[derive(Debug, Args)]
pub(crate) struct ExportRequest {
    /// The design, or a PNG that carries one
    pub(crate) file: PathBuf,
    /// The file to write; its ending, .png, .svg or .pdf, says which kind
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
    /// The side of a PNG in pixels, from 32 to 4096
    #[arg(long, value_name = "PX", default_value = "600", value_parser = px)]
    pub(crate) size: Px,
    /// The side of a PDF in millimetres, from 10 to 2000
    #[arg(long, value_name = "NUMBER", default_value = "90", value_parser = mm)]
    pub(crate) mm: Millimetres,
    /// A PNG without its design
    #[arg(long)]
    pub(crate) flat: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PalettesRequest {
    /// Take one from this picture or logo instead: PNG, JPEG, WebP or SVG
    #[arg(long, value_name = "PICTURE")]
    pub(crate) from: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RecolourRequest {
    /// The design
    pub(crate) file: PathBuf,
    /// A name from `roundel design palettes`, or a picture to take the colours from
    #[arg(long, value_name = "NAME|PICTURE")]
    pub(crate) palette: String,
    /// The file to write; one that exists is not replaced
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct PaperRequest {
    /// The PDF to write
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
    /// The size of the paper
    #[arg(long, value_enum, default_value_t = PaperSize::A4)]
    pub(crate) paper: PaperSize,
    /// What to draw in: a name from `roundel design shapes`; without it a circle
    #[arg(long, value_name = "NAME", value_parser = field)]
    pub(crate) shape: Option<Field>,
    /// The language of the sheet, by its tag
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = words)]
    pub(crate) language: &'static SheetWords,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PaperSize {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

impl From<PaperSize> for Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::A4,
            PaperSize::Letter => Self::Letter,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct FromPhotoRequest {
    /// The photo: JPEG, PNG or WebP
    pub(crate) photo: PathBuf,
    /// The design to write; one that exists is not replaced
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
    /// The colour of the ink, such as '#2F4DA0', or own for the colours it was drawn in
    #[arg(long, value_name = "COLOUR", default_value = "own", value_parser = ink)]
    pub(crate) ink: PhotoInk,
    /// The shape that the sheet was printed with; without it a circle
    #[arg(long, value_name = "NAME", value_parser = field, conflicts_with = "any_paper")]
    pub(crate) shape: Option<Field>,
    /// It is not the printed sheet: take all of the photo for the drawing
    #[arg(long)]
    pub(crate) any_paper: bool,
    /// Who drew it, to be credited
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

fn mm(text: &str) -> Result<Millimetres, String> {
    let length = text.parse().ok().and_then(Millimetres::new);
    length.ok_or_else(|| {
        format!(
            "expected a number of millimetres from {} to {}",
            Millimetres::LEAST,
            Millimetres::MOST
        )
    })
}

fn field(name: &str) -> Result<Field, String> {
    let named = shapes().iter().find(|shape| shape.id == name);
    named
        .map(Field::from)
        .ok_or_else(|| "expected a name that `roundel design shapes` lists".to_owned())
}

fn words(language: &str) -> Result<&'static SheetWords, String> {
    SheetWords::of(language).ok_or_else(|| {
        let known: Vec<&str> = SheetWords::all()
            .iter()
            .map(|words| words.language.as_str())
            .collect();
        format!("expected one of {}", known.join(", "))
    })
}

fn ink(text: &str) -> Result<PhotoInk, String> {
    if text == "own" {
        return Ok(PhotoInk::Own);
    }
    let colour: Result<Colour, _> = text.parse();
    colour
        .map(PhotoInk::One)
        .map_err(|error| format!("{error}, or own"))
}
