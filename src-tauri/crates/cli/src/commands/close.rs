//! `roundel close`

use std::path::PathBuf;

use roundel::close::{Caution, Work, close};
use roundel::failure::Failure;
use roundel::kept;

use super::studio;
use crate::End;
use crate::args::CloseRequest;
use crate::harmless::harmless;
use crate::output::{Output, QUIET};

pub(crate) fn run(request: &CloseRequest, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(home)?;
    let workshop = kept::workshop(&studio.catalogue()?, &request.workshop)?;
    let work = if request.keep_work {
        Work::Stays
    } else {
        Work::Goes
    };
    let caution = if request.anyway {
        Caution::Anyway
    } else {
        Caution::Careful
    };
    let account = close(&studio, &workshop, work, caution)?;
    let told = account.to_string();
    let lines: Vec<_> = told.lines().map(harmless).collect();
    output.result(&account, lines.join("\n") + "\n");
    output.note(format!(
        "{QUIET}kept as {}{QUIET:#}",
        account.path(&studio).display()
    ));
    Ok(End::Done)
}
