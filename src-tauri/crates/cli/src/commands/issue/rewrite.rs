//! `roundel rewrite`

use std::path::{Path, PathBuf};

use roundel::catalogue::{AwardRow, Catalogue};
use roundel::failure::{Code, Failure};
use roundel::issue::{self, Holders};
use roundel::kept;
use roundel::receipt::{self, Receipt};
use roundel::revoke::RevokeError;

use super::{bar, report, stopper};
use crate::End;
use crate::args::RewriteRequest;
use crate::commands::{about, read, studio};
use crate::output::Output;

pub(crate) fn rewrite(
    request: &RewriteRequest,
    home: Option<PathBuf>,
    output: &Output,
) -> Result<End, Failure> {
    let studio = studio(home)?;
    let awards = held(&studio.catalogue()?, given(&studio.catalogue()?, request)?)?;
    let bar = bar(awards.len());
    let mut progress = |done: usize, _: usize| bar.set_position(done as u64);
    let stop = stopper()?;
    let done = issue::again(&studio, &awards, &request.out, &mut progress, &stop)?;
    bar.finish_and_clear();
    Ok(report(&done, output))
}

/// The awards that were named, as they were given.
fn given(catalogue: &Catalogue, request: &RewriteRequest) -> Result<Vec<AwardRow>, Failure> {
    if let Some(file) = &request.receipt {
        let ids = of_receipt(file)?.into_iter();
        return ids.map(|id| award(catalogue, &id)).collect();
    }
    let meant = kept::award(catalogue, request.award.as_deref().unwrap_or_default())?;
    let one = award(catalogue, &meant)?;
    Ok(if request.all {
        catalogue.awards_in(&one.run)?
    } else {
        vec![one]
    })
}

fn of_receipt(file: &Path) -> Result<Vec<String>, Failure> {
    let bytes = read(file, receipt::LARGEST)?;
    let receipt: Receipt = serde_json::from_slice(&bytes).map_err(|_| {
        about(file, Code::File, "this is no receipt")
            .hint("name the file beside the badges that begins with Receipt and ends in .json")
    })?;
    let rows = receipt.rows().iter();
    Ok(rows.filter_map(|row| row.credential.clone()).collect())
}

fn award(catalogue: &Catalogue, id: &str) -> Result<AwardRow, Failure> {
    let award = catalogue.award(id)?;
    Ok(award.ok_or_else(|| RevokeError::NoAward(id.to_owned()))?)
}

/// The ids of what people hold of these now.
fn held(catalogue: &Catalogue, given: Vec<AwardRow>) -> Result<Vec<String>, Failure> {
    let Some(first) = given.first() else {
        return Ok(Vec::new());
    };
    let holders = Holders::open(catalogue, &first.issuer)?;
    let held = given.iter().filter_map(|award| holders.now(award));
    Ok(held.map(|award| award.id).collect())
}
