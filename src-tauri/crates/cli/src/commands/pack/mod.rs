//! `roundel pack`

mod open;
mod roster;
mod words;

use std::path::{Path, PathBuf};

use roundel::badge::key::SecretKey;
use roundel::failure::{Code, Failure};
use roundel::pack::container::{Kind, ReadError};
use roundel::pack::{self, PackError, Request};
use roundel::studio::Studio;
use roundel::{files, issuer, kept, keyring};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::studio;
use crate::args::{MakeRequest, PackAction};
use crate::output::{GOOD, Output};
use crate::{End, passphrase};

pub(crate) fn run(action: PackAction, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    match action {
        PackAction::Make(request) => make(&studio(home)?, &request, output),
        PackAction::Inspect { file } => inspect(&file, output),
        PackAction::Open { files } => open::run(&studio(home)?, &files, output),
    }
}

fn make(studio: &Studio, request: &MakeRequest, output: &Output) -> Result<End, Failure> {
    let kind = Kind::from(request.kind);
    if let Some(seat) = &request.seat {
        studio.catalogue()?.set_setting(pack::SEAT, Some(seat))?;
    }
    let workshop = workshop(studio, request.workshop.as_deref())?;
    let key = if request.unsigned {
        None
    } else {
        key(studio, request.issuer.as_deref())?
    };
    let lock = if kind.is_locked() {
        Some(passphrase::for_pack()?)
    } else {
        None
    };
    let lock = lock.as_ref().map(|lock| lock.as_str());
    let made = match (kind, lock) {
        (Kind::Roster, Some(lock)) => roster::make(studio, workshop, key.as_ref(), lock, &request.out)?,
        _ => pack::make(
            studio,
            Request {
                kind,
                workshop,
                key: key.as_ref(),
                passphrase: lock,
            },
            &request.out,
        )?,
    };
    let signed = key.as_ref().map(|key| key.did().to_string());
    output.result(
        &json!({ "file": request.out, "kind": kind.word(), "workshop": workshop, "signed_by": signed, "made": made }),
        format!(
            "{GOOD}written{GOOD:#}  {}\n         {}, {} KB, {}\n",
            request.out.display(),
            words::amounts(made.documents, made.versions, made.pictures, made.awards, made.names),
            made.bytes.div_ceil(1_000),
            if signed.is_some() { "signed" } else { "not signed" },
        ),
    );
    Ok(End::Done)
}

/// The workshop that is meant; without a name the only one there is.
fn workshop(studio: &Studio, meant: Option<&str>) -> Result<Option<Uuid>, Failure> {
    let catalogue = studio.catalogue()?;
    if let Some(meant) = meant {
        return Ok(Some(kept::workshop(&catalogue, meant)?.id));
    }
    match kept::workshops(&catalogue)?.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one.id)),
        _ => Err(Failure::new(Code::Workshop, "there are several workshops")
            .hint("say which one, by its name or its id: --workshop NAME")),
    }
}

/// The key that signs: that of the issuer who is named or, without a name, of the only one whose key is on this laptop.
fn key(studio: &Studio, meant: Option<&str>) -> Result<Option<SecretKey>, Failure> {
    let issuer = match meant {
        Some(_) => issuer::choose(studio, meant)?,
        None => {
            let mut here = studio.catalogue()?.issuers()?;
            here.retain(|issuer| files::exists(&studio.keys().join(&issuer.key_file)).unwrap_or(false));
            match here.len() {
                0 => return Ok(None),
                1 => here.remove(0),
                _ => issuer::choose(studio, None)?,
            }
        }
    };
    let passphrase = passphrase::known(&issuer::name(&issuer))?;
    Ok(Some(keyring::unlock(studio, &issuer, &passphrase)?))
}

fn inspect(file: &Path, output: &Output) -> Result<End, Failure> {
    let summary = unlocked(file, |passphrase| pack::inspect(file, passphrase))
        .map_err(|failure| about(file, failure))?;
    output.result(&summary, words::summary(&summary));
    Ok(End::Done)
}

/// Tries without a passphrase first, and asks for one where that is what is missing.
fn unlocked<T>(
    file: &Path,
    mut attempt: impl FnMut(Option<&str>) -> Result<T, PackError>,
) -> Result<T, Failure> {
    match attempt(None) {
        Err(PackError::Read(ReadError::Locked)) => {
            let passphrase: Zeroizing<String> = passphrase::of_pack(&file.display().to_string())?;
            Ok(attempt(Some(&passphrase))?)
        }
        other => Ok(other?),
    }
}

/// Says which pack it was, unless the message does already.
fn about(file: &Path, failure: Failure) -> Failure {
    match failure.code {
        Code::File | Code::Catalogue | Code::CatalogueNewer => failure,
        _ => Failure {
            message: format!("{}: {}", file.display(), failure.message),
            ..failure
        },
    }
}
