//! The wall on paper.

use std::sync::atomic::Ordering;

use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::api::stage::PlaceholderWords;
use crate::api::{Bytes, Context};
use crate::art::design::Design;
use crate::art::layout::Composition;
use crate::art::print::{self, Exhibit, Note, Paper, PrintError, Section};
use crate::catalogue::{Catalogue, DocumentRow};
use crate::failure::{Code, Failure};
use crate::workshop::StickerKind;
use crate::{hands, scripts};

/// How many works are composed together, between two looks at whether somebody stopped it.
const COMPOSED: usize = 8;

/// A wall to print.
#[derive(Debug, Deserialize, TS)]
pub struct PrintWall {
    /// Names the job.
    pub job: String,
    /// What the workshop is called.
    pub title: String,
    /// What hangs on it, in this order.
    pub sections: Vec<PrintSection>,
    /// How large the sheets are.
    pub paper: WallPaper,
    /// What the placeholders become.
    #[serde(default)]
    pub words: PlaceholderWords,
}

/// Works that belong together.
#[derive(Debug, Deserialize, TS)]
pub struct PrintSection {
    /// What they have in common; null where nothing is grouped.
    pub heading: Option<String>,
    /// They.
    pub works: Vec<PrintWork>,
}

/// A work to print.
#[derive(Debug, Deserialize, TS)]
pub struct PrintWork {
    /// The document of the design.
    #[ts(type = "string")]
    pub design: Uuid,
    /// What the badge is called in its picture; null for what the design itself says.
    #[serde(default)]
    pub badge: Option<String>,
    /// What stands below it; may be empty.
    pub caption: String,
    /// What was stuck onto it, to stand below that.
    #[serde(default)]
    pub notes: Vec<PrintNote>,
}

/// A note to print.
#[derive(Debug, Deserialize, TS)]
pub struct PrintNote {
    /// What it says about the work.
    pub kind: StickerKind,
    /// Its words.
    pub text: String,
}

/// How large sheets are.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WallPaper {
    /// 210 by 297 millimetres.
    A4,
    /// 297 by 420 millimetres.
    A3,
}

/// The wall as a PDF, empty where somebody stopped it. Works that are not on this laptop any more are left out.
pub(in crate::api) fn print(context: &Context, request: PrintWall) -> Result<Bytes, Failure> {
    let running = context.jobs.begin(&request.job);
    let stopped = || running.stop().load(Ordering::Relaxed);
    // Each work is composed, and then drawn.
    let total = 2 * request
        .sections
        .iter()
        .map(|section| section.works.len())
        .sum::<usize>();
    let catalogue = context.studio().catalogue()?;
    let (mut sections, mut composed) = (Vec::new(), 0);
    for PrintSection { heading, works } in &request.sections {
        let mut exhibits = Vec::new();
        for some in works.chunks(COMPOSED) {
            if stopped() {
                return Ok(Bytes(Vec::new()));
            }
            exhibits.extend(exhibits_of(&catalogue, some, &request.words)?);
            composed += some.len();
            running.tell(composed, total);
        }
        let heading = heading.as_deref().and_then(self::heading);
        sections.push(Section { heading, exhibits });
    }
    let paper = match request.paper {
        WallPaper::A4 => Paper::A4,
        WallPaper::A3 => Paper::A3,
    };
    let mut go_on = |drawn: usize| {
        running.tell(composed + drawn, total);
        !stopped()
    };
    match print::gallery(&request.title, &sections, paper, &mut go_on) {
        Err(PrintError::Stopped) => Ok(Bytes(Vec::new())),
        pdf => Ok(Bytes(pdf.map_err(|error| Failure::new(Code::Design, error))?)),
    }
}

/// What stands above a section; None where that has no words.
pub(in crate::api) fn heading(words: &str) -> Option<(String, Composition)> {
    let design = print::heading(words)?;
    Some((words.to_owned(), scripts::compose(&design)))
}

/// Composes works on all processors; those that are not here any more are left out.
fn exhibits_of(
    catalogue: &Catalogue,
    works: &[PrintWork],
    words: &PlaceholderWords,
) -> Result<Vec<Exhibit>, Failure> {
    let read = works
        .iter()
        .map(|work| Ok((work, catalogue.document(work.design)?)));
    let read = read.collect::<Result<Vec<_>, Failure>>()?;
    let composed = hands::shared(&read, |share| {
        let there = share
            .iter()
            .filter_map(|(work, row)| Some((*work, row.as_ref()?)));
        there.map(|(work, row)| exhibit(work, row, words)).collect()
    });
    composed.into_iter().collect()
}

fn exhibit(work: &PrintWork, row: &DocumentRow, words: &PlaceholderWords) -> Result<Exhibit, Failure> {
    let design = Design::from_json(row.body.as_bytes())?;
    let mut words = words.clone();
    words.badge = work.badge.clone().or(words.badge);
    words.badge.get_or_insert_with(|| design.name.clone());
    let notes = work.notes.iter().map(|note| Note {
        sign: match note.kind {
            StickerKind::Strength => '+',
            StickerKind::Question => '?',
        },
        words: note.text.clone(),
    });
    let notes: Vec<Note> = notes.collect();
    let said = notes.iter().map(|note| format!(" {} {}", note.sign, note.words));
    Ok(Exhibit {
        alt: format!(
            "{}. {}{}",
            work.caption,
            design.alt_text(),
            said.collect::<String>()
        ),
        composition: scripts::compose(&words.fill(&design)),
        caption: print::caption(&work.caption).map(|caption| scripts::compose(&caption)),
        notes: print::notes(&notes).map(|notes| scripts::compose(&notes)),
    })
}
