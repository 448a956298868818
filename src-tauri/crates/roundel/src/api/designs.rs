//! Designs in the catalogue: opened with their steps, kept after each one, and their versions.
//!
//! The window holds the open design; each of its steps is on the disk when the command answers.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use ts_rs::TS;
use uuid::Uuid;

use super::stage::{PlaceholderWords, open, side};
use super::{Bytes, Context};
use crate::art::design::Design;
use crate::art::raster::{self, Effort};
use crate::catalogue::{Draft, Kind, Origin, Snapshot, VersionRow};
use crate::failure::{Code, Failure, Reason};
use crate::scripts;

/// The step with which a design's history begins, or goes on when it was changed elsewhere: texts of the window.
const OPENED: &str = "stage-step-open";
const ELSEWHERE: &str = "stage-step-elsewhere";
/// How many bytes of steps are handed to the window; older ones stay in the catalogue.
const STEPS: usize = 16 * 1024 * 1024;

/// A design in the catalogue.
#[derive(Debug, Deserialize, TS)]
pub struct WhichDesign {
    /// Its document.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// A state of an open design.
#[derive(Debug, Serialize, TS)]
pub struct DesignStep {
    /// What led to it: a text of the window.
    pub name: String,
    /// The design then.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
}

/// A design as somebody left it.
#[derive(Debug, Serialize, TS)]
pub struct OpenDesign {
    /// What was done to it, the oldest first.
    pub steps: Vec<DesignStep>,
    /// Which of the steps is the present state.
    pub at: usize,
    /// When it was last changed: ISO 8601 in UTC.
    pub changed: String,
}

/// A step to be kept.
#[derive(Debug, Deserialize, TS)]
pub struct KeepDesign {
    /// The document; made if there is none.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The design after the step.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// What led to it: a text of the window.
    pub step: String,
    /// The worksheet that it belongs to: a new document has its author and its workshop.
    #[ts(type = "string | null")]
    pub canvas: Option<Uuid>,
}

/// Steps back or forth.
#[derive(Debug, Deserialize, TS)]
pub struct GoDesign {
    /// The document.
    #[ts(type = "string")]
    pub id: Uuid,
    /// How many steps forward; back where it is negative.
    #[ts(type = "number")]
    pub by: i64,
}

/// A state that was kept, of which one can be made again.
#[derive(Debug, Serialize, TS)]
pub struct DesignVersion {
    /// Which one.
    #[ts(type = "string")]
    pub id: Uuid,
    /// When it was kept: ISO 8601 in UTC.
    pub made: String,
    /// What somebody called it.
    pub label: Option<String>,
    /// Why it was kept: `auto`, `restored`, `issued`, `kept`, `conflict`.
    #[ts(type = "\"auto\" | \"restored\" | \"issued\" | \"kept\" | \"conflict\"")]
    pub origin: Origin,
}

/// A state to be kept.
#[derive(Debug, Deserialize, TS)]
pub struct KeepVersion {
    /// The document.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What somebody calls it.
    pub label: Option<String>,
}

/// A picture of a state that was kept.
#[derive(Debug, Deserialize, TS)]
pub struct VersionPicture {
    /// The version.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The side in px, 32 to 4096.
    pub size: u32,
    /// What the placeholders become in it.
    #[serde(default)]
    pub words: PlaceholderWords,
}

/// The design with its steps; null where nobody has drawn yet. One that was changed elsewhere has a step for that.
pub(super) fn open_design(context: &Context, request: WhichDesign) -> Result<Option<OpenDesign>, Failure> {
    let mut catalogue = context.studio().catalogue()?;
    let Some(row) = catalogue
        .document(request.id)?
        .filter(|row| row.kind == Kind::Design)
    else {
        return Ok(None);
    };
    let mut kept = catalogue.undo_steps(row.id, STEPS)?;
    let present = kept.position.and_then(|at| kept.steps.get(at));
    if present.is_none_or(|step| !alike(&step.body, &row.body)) {
        let label = if present.is_none() { OPENED } else { ELSEWHERE };
        let snapshot = Snapshot {
            label: label.to_owned(),
            body: row.body.clone(),
        };
        catalogue.push_undo(row.id, &snapshot)?;
        kept = catalogue.undo_steps(row.id, STEPS)?;
    }
    let steps = kept.steps.into_iter().map(|step| {
        let design = Design::from_json(step.body.as_bytes())?;
        Ok(DesignStep {
            name: step.label,
            design: raw(&design)?,
        })
    });
    Ok(Some(OpenDesign {
        steps: steps.collect::<Result<_, Failure>>()?,
        at: kept.position.unwrap_or_default(),
        changed: row.changed.to_string(),
    }))
}

/// The catalogue may write the same JSON in another form.
fn alike(one: &str, other: &str) -> bool {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
    one == other || value(one) == value(other)
}

fn raw(design: &Design) -> Result<Box<RawValue>, Failure> {
    serde_json::value::to_raw_value(design).map_err(|e| Failure::new(Code::Program, e))
}

/// Keeps a step; answers when the document was changed.
pub(super) fn keep_design(context: &Context, request: KeepDesign) -> Result<String, Failure> {
    let design = open(&request.design)?;
    let mut catalogue = context.studio().catalogue()?;
    let draft = match catalogue.document(request.id)? {
        Some(row) => Draft::from(row),
        None => {
            let canvas = request
                .canvas
                .map(|id| catalogue.document(id))
                .transpose()?
                .flatten();
            Draft {
                id: request.id,
                author: canvas.as_ref().and_then(|row| row.author.clone()),
                workshop: canvas.and_then(|row| row.workshop),
                ..Draft::new(Kind::Design, "", "")
            }
        }
    };
    let draft = Draft {
        title: design.name.clone(),
        body: raw(&design)?.get().to_owned(),
        ..draft
    };
    Ok(catalogue.put_step(draft, &request.step)?.changed.to_string())
}

/// Goes back or forth in the steps; answers when the document was changed.
pub(super) fn go_design(context: &Context, request: GoDesign) -> Result<String, Failure> {
    let title = |body: &str| Design::from_json(body.as_bytes()).map_or_else(|_| String::new(), |d| d.name);
    let row = context
        .studio()
        .catalogue()?
        .go_step(request.id, request.by, title)?;
    let row = row.ok_or_else(|| {
        Failure::new(Code::Design, "this step is not kept any more").because(Some(Reason::Gone))
    })?;
    Ok(row.changed.to_string())
}

/// The states that were kept, the newest first.
pub(super) fn design_versions(
    context: &Context,
    request: WhichDesign,
) -> Result<Vec<DesignVersion>, Failure> {
    let versions = context.studio().catalogue()?.versions(request.id)?;
    let card = |row: VersionRow| DesignVersion {
        id: row.id,
        made: row.made.to_string(),
        label: row.label,
        origin: row.origin,
    };
    Ok(versions.into_iter().map(card).collect())
}

/// Keeps the present state.
pub(super) fn keep_design_version(context: &Context, request: KeepVersion) -> Result<(), Failure> {
    let label = request
        .label
        .as_deref()
        .map(str::trim)
        .filter(|label| !label.is_empty());
    let mut catalogue = context.studio().catalogue()?;
    catalogue.keep_version(request.id, Origin::Kept, label)?;
    Ok(())
}

/// A state that was kept.
pub(super) fn design_version(context: &Context, request: WhichDesign) -> Result<Design, Failure> {
    let version = context.studio().catalogue()?.version(request.id)?;
    let version = version.ok_or_else(|| {
        Failure::new(Code::Design, "this version is not kept any more").because(Some(Reason::Gone))
    })?;
    Ok(Design::from_json(version.body.as_bytes())?)
}

/// A picture of a state that was kept.
pub(super) fn version_picture(context: &Context, request: VersionPicture) -> Result<Bytes, Failure> {
    let design = design_version(context, WhichDesign { id: request.id })?;
    let composition = scripts::compose(&request.words.fill(&design));
    Ok(Bytes(raster::png_with(
        &composition,
        side(request.size)?,
        Effort::Fast,
    )?))
}

#[cfg(test)]
mod tests;
