//! Packs of names.

use std::fmt::Write;
use std::path::Path;

use roundel::badge::key::SecretKey;
use roundel::failure::{Code, Failure};
use roundel::kept;
use roundel::names::{self, Joined, Names};
use roundel::pack::{self, Made};
use roundel::studio::Studio;
use serde_json::json;
use uuid::Uuid;

use super::open::Taken;
use super::words;
use crate::commands::workshop::names_of;
use crate::harmless::short;
use crate::output::DOUBTFUL;

pub(super) fn make(
    studio: &Studio,
    workshop: Option<Uuid>,
    key: Option<&SecretKey>,
    lock: &str,
    out: &Path,
) -> Result<Made, Failure> {
    let id = workshop.ok_or_else(|| {
        Failure::new(Code::Workshop, "there is no workshop, so nobody has a seat")
            .hint("plan one: roundel workshop new NAME --seats 12")
    })?;
    let workshop = kept::workshop(&studio.catalogue()?, &id.to_string())?;
    let (names, _) = names_of(studio, &workshop)?;
    Ok(pack::make_roster(studio, &names, key, lock, out)?)
}

/// Takes names into those that are here. Where there are none yet, they are kept with the passphrase of the pack.
pub(super) fn take_in(studio: &Studio, file: &Path, lock: &str) -> Result<Taken, Failure> {
    let (summary, carried) = pack::roster(file, Some(lock))?;
    let workshop = kept::workshop(&studio.catalogue()?, &carried.workshop().to_string()).map_err(|_| {
        let title = summary
            .workshop
            .as_ref()
            .map(|topic| short(&topic.title))
            .unwrap_or_default();
        let message = format!("the names are for \"{title}\", and that workshop is not on this laptop");
        Failure::new(Code::Workshop, message).hint("open the pack to start from first")
    })?;
    let joined = if names::are_kept(studio, workshop.id)? {
        let (mut names, passphrase) = names_of(studio, &workshop)?;
        let joined = names.join(&carried);
        names.save(studio, &passphrase)?;
        joined
    } else {
        let mut names = Names::new(&workshop);
        let joined = names.join(&carried);
        names.save(studio, lock)?;
        joined
    };
    Ok(Taken {
        workshop: None,
        text: told(&words::origin(&summary), &joined),
        machine: json!({ "pack": summary, "names": joined }),
    })
}

fn told(origin: &str, joined: &Joined) -> String {
    let Joined {
        new,
        known,
        differing,
    } = joined;
    let amounts = [
        (*new, "new"),
        (*known, "known already"),
        (differing.len(), "in conflict"),
    ];
    let mut text = format!("{origin}: {}\n", words::listed(amounts.into_iter()));
    for seat in differing {
        let _ = writeln!(
            text,
            "          {DOUBTFUL}both kept{DOUBTFUL:#}  {}: another name there; roundel workshop names shows both",
            short(seat)
        );
    }
    text
}
