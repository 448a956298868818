//! Many badges on few sheets, each with its caption: what hangs on the wall after everybody has gone.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagKind, TagTree};

use super::sheet::{CAPTION, Grid, Paper, Part, Piece};
use super::{Area, Drawing, Millimetres, PrintError, finish};
use crate::layout::Composition;

/// A badge on a sheet.
#[derive(Debug, Clone)]
pub struct Exhibit {
    /// The badge.
    pub composition: Composition,
    /// What stands below it: a composed [`caption`](super::caption) or [`lines`](super::lines).
    pub caption: Option<Composition>,
    /// What was stuck onto it: composed [`notes`](super::notes()).
    pub notes: Option<Composition>,
    /// What it shows, in words.
    pub alt: String,
}

/// Badges that belong together.
#[derive(Debug, Clone)]
pub struct Section {
    /// What they have in common, and the same as a composed [`heading`](super::heading).
    pub heading: Option<(String, Composition)>,
    /// The badges.
    pub exhibits: Vec<Exhibit>,
}

/// Writes badges as a PDF, as large as they can be on as few sheets as can be, in rows from the left, each section below its
/// heading. `go_on` is told how many are drawn, and says whether to draw more.
///
/// # Errors
/// When a composition was not made by [`crate::compose`], memory runs out, or `go_on` says no.
pub fn gallery(
    title: &str,
    sections: &[Section],
    paper: Paper,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, PrintError> {
    let mut exhibits = sections.iter().flat_map(|section| &section.exhibits);
    let noted = exhibits.any(|exhibit| exhibit.notes.is_some());
    let parts = sections.iter().map(|section| Part {
        headed: section.heading.is_some(),
        badges: section.exhibits.len(),
    });
    let parts: Vec<Part> = parts.collect();
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(title.trim().to_owned())
            .producer("Roundel".to_owned()),
    );
    let (width, height) = paper.sides();
    let [width, height] = [width, height].map(|length| Millimetres(length).points());
    let settings = PageSettings::from_wh(width, height).expect("sheets are positive");
    let mut tags = TagTree::new();
    let mut done = 0;
    for sheet in Grid::of(&parts, paper, noted).sheets(&parts) {
        // A page that was begun cannot be left: all that can go wrong comes before it.
        let mut pieces = Vec::with_capacity(sheet.len());
        for (piece, area) in sheet {
            if !go_on(done) {
                return Err(PrintError::Stopped);
            }
            pieces.push((read(sections, piece)?, area));
            done += usize::from(matches!(piece, Piece::Badge(..)));
        }
        draw(&mut document, &settings, pieces, &mut tags);
    }
    document.set_tag_tree(tags);
    finish(document)
}

/// Begins a page, and puts everything where it stands on it.
fn draw(document: &mut Document, settings: &PageSettings, pieces: Vec<(Shown, Area)>, tags: &mut TagTree) {
    let mut page = document.start_page_with(settings.clone());
    let mut surface = page.surface();
    for ((tag, drawings), area) in pieces {
        let content = surface.start_tagged(ContentTag::Other);
        for (drawing, down) in drawings {
            drawing.draw(&mut surface, area.below(down));
        }
        surface.end_tagged();
        let mut group = TagGroup::new(tag);
        group.push(content);
        tags.push(group);
    }
    surface.finish();
    page.finish();
}

/// What stands on a sheet: what it is for people who do not see it, and its drawings, each with how far below the top of its
/// square it stands, as a share of the side.
type Shown = (TagKind, Vec<(Drawing, f32)>);

fn read(sections: &[Section], piece: Piece) -> Result<Shown, PrintError> {
    let (tag, parts) = match piece {
        Piece::Heading(section) => {
            let heading = sections[section].heading.as_ref();
            let (words, set) = heading.expect("only what has a heading is headed");
            let tag = Tag::Hn(NonZeroU16::MIN, Some(words.clone())).with_alt_text(Some(words.clone()));
            (TagKind::from(tag), vec![(set, 0.0)])
        }
        Piece::Badge(section, place) => {
            let exhibit = &sections[section].exhibits[place];
            let below = [(&exhibit.caption, 1.0), (&exhibit.notes, 1.0 + CAPTION as f32)];
            let below = below
                .into_iter()
                .filter_map(|(part, down)| Some((part.as_ref()?, down)));
            let parts = std::iter::once((&exhibit.composition, 0.0)).chain(below);
            (Tag::Figure(Some(exhibit.alt.clone())).into(), parts.collect())
        }
    };
    let read = parts
        .into_iter()
        .map(|(part, down)| Ok((Drawing::read(&part.svg)?, down)));
    Ok((tag, read.collect::<Result<_, PrintError>>()?))
}
