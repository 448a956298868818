//! Badges that were given before, onto another stick.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Book, GivenAward};
use crate::api::award::give::GivenList;
use crate::api::award::past::WhichRun;
use crate::api::award::receipts::FiledReceipt;
use crate::api::{Context, drives};
use crate::failure::Failure;
use crate::files;
use crate::issue::{self, Holders};

/// Awards whose badges are to be written again.
#[derive(Debug, Deserialize, TS)]
pub struct WriteAgain {
    /// Names the job.
    pub job: String,
    /// The ids of their credentials; all are of one badge.
    pub awards: Vec<String>,
    /// The folder for the files.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

/// What came of writing badges again.
#[derive(Debug, Serialize, TS)]
pub struct WrittenAgain {
    /// Every award, in the order of the request.
    #[serde(flatten)]
    pub receipt: FiledReceipt,
    /// The lists of what was taken back, beside the badges; none of who took nothing back.
    pub lists: Vec<GivenList>,
    /// Why it ended early; the same request goes on.
    pub trouble: Option<Failure>,
}

/// What the people of a giving hold of it: the awards that still count, corrected ones in place of the wrong.
pub(in crate::api) fn held(context: &Context, request: WhichRun) -> Result<Vec<GivenAward>, Failure> {
    let running = context.jobs.begin(&request.job);
    let catalogue = context.studio().catalogue()?;
    let mut book = Book::open(&catalogue)?;
    let mut held = Vec::new();
    let given = catalogue.awards_in(&request.run)?;
    let Some(first) = given.first() else {
        return Ok(held);
    };
    let holders = Holders::open(&catalogue, &first.issuer)?;
    for (done, award) in given.iter().enumerate() {
        running.go_on(done, given.len())?;
        if let Some(newest) = holders.now(award) {
            held.push(book.told(newest, String::new(), None)?);
        }
    }
    Ok(held)
}

/// Writes badges that were given before into another folder, with the lists of what was taken back.
pub(in crate::api) fn write_again(context: &Context, request: WriteAgain) -> Result<WrittenAgain, Failure> {
    let folder = &request.folder;
    // Where a stick was, no folder is made on the laptop instead.
    if !files::is_folder(folder) {
        return Err(drives::gone(folder));
    }
    let running = context.jobs.begin(&request.job);
    let mut progress = |done, total| running.tell(done, total);
    let studio = context.studio();
    let own = own_folder(context, &request)?;
    let done = issue::again(studio, &request.awards, &own, &mut progress, running.stop())?;
    let mut written = WrittenAgain {
        receipt: FiledReceipt::of(&done),
        lists: Vec::new(),
        trouble: None,
    };
    if let Some(trouble) = &done.trouble {
        written.trouble = Some(Failure::of_giving(trouble, folder));
        return Ok(written);
    }
    match GivenList::put(context, &done.receipt.job().issuer_id, folder) {
        Ok(lists) => written.lists = lists,
        Err(failure) => written.trouble = Some(failure),
    }
    Ok(written)
}

/// The folder of the badge's own where it was given with others and that folder is still there.
fn own_folder(context: &Context, request: &WriteAgain) -> Result<PathBuf, Failure> {
    let catalogue = context.studio().catalogue()?;
    let first = request.awards.first().map(|id| catalogue.award(id));
    let lay = first
        .transpose()?
        .flatten()
        .map(|award| PathBuf::from(award.folder));
    let own = lay.and_then(|lay| Some(request.folder.join(lay.file_name()?)));
    Ok(own
        .filter(|own| files::is_folder(own))
        .unwrap_or_else(|| request.folder.clone()))
}
