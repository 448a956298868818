//! `roundel backup` and `roundel restore`

use std::fmt::Write;
use std::path::{Path, PathBuf};

use roundel::backup::{self, Restored};
use roundel::catalogue::Salvaged;
use roundel::failure::Failure;
use roundel::studio::{Clock, Studio};
use serde_json::json;

use super::{home, studio};
use crate::output::{DOUBTFUL, GOOD, Output, QUIET};
use crate::{End, passphrase};

pub(crate) fn backup(out: &Path, folder: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(folder)?;
    let made = backup::make(&studio, out, &passphrase::new()?)?;
    for path in &made.left_out {
        output.note(format!(
            "{DOUBTFUL}left out{DOUBTFUL:#}  {}: its name has other signs than letters, digits, '-', '_' and '.'; give it another name",
            path.display()
        ));
    }
    output.result(
        &json!({ "file": out, "bytes": made.bytes, "files": made.files, "left_out": made.left_out }),
        format!(
            "{GOOD}kept{GOOD:#}  {}\n      {} KB, written and read back\n",
            out.display(),
            made.bytes.div_ceil(1000)
        ),
    );
    output.note(format!(
        "{QUIET}Keep it apart from this computer. Nobody can open it without its passphrase, you neither.{QUIET:#}"
    ));
    Ok(End::unless(made.left_out.is_empty()))
}

pub(crate) fn restore(file: &Path, folder: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let home = home(folder)?;
    let Restored { made, files, aside } =
        backup::restore(&home, &Clock::System, file, &passphrase::known("the backup")?)?;
    let mut text = format!(
        "{GOOD}back{GOOD:#}  everything is as it was on {}\n",
        made.strftime("%Y-%m-%d %H:%M UTC")
    );
    for path in &aside {
        let _ = writeln!(
            text,
            "      {QUIET}what was here before: {}{QUIET:#}",
            path.display()
        );
    }
    output.result(&json!({ "made": made, "files": files, "aside": aside }), text);
    Ok(End::Done)
}

pub(crate) fn salvage(folder: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let Salvaged { aside, tables } = Studio::salvage(&home(folder)?, &Clock::System)?;
    let whole = tables.iter().all(|table| table.whole && table.refused == 0);
    let mut text = String::new();
    for table in tables
        .iter()
        .filter(|table| table.kept > 0 || !table.whole || table.refused > 0)
    {
        let lost = match (table.whole, table.refused) {
            (true, 0) => format!("{GOOD}all{GOOD:#}"),
            (true, refused) => format!("{DOUBTFUL}all but {refused}{DOUBTFUL:#}"),
            (false, _) => format!("{DOUBTFUL}some are lost{DOUBTFUL:#}"),
        };
        let _ = writeln!(text, "{:>8}  {}: {lost}", table.kept, table.name);
    }
    let _ = writeln!(
        text,
        "{QUIET}the damaged catalogue is kept: {}{QUIET:#}",
        aside.display()
    );
    let tables: Vec<_> = tables
        .iter()
        .map(|table| json!({ "name": table.name, "kept": table.kept, "refused": table.refused, "whole": table.whole }))
        .collect();
    output.result(&json!({ "aside": aside, "tables": tables }), text);
    Ok(End::unless(whole))
}
