//! Issuers of elsewhere, and lists of badges that were taken back.

use std::fmt::Write;
use std::path::Path;

use roundel::badge::appointment::is_appointment;
use roundel::badge::json;
use roundel::badge::status::list::{RevocationList, is_list};
use roundel::catalogue::Vouched;
use roundel::failure::{Code, Failure};
use roundel::studio::Studio;
use roundel::{files, issuer, kept, keyring, known, revoke};
use serde_json::json;

use super::signers;
use crate::args::RevokeRequest;
use crate::harmless::short;
use crate::output::{GOOD, Output, QUIET, STRONG};
use crate::{End, passphrase};

pub(super) fn open(studio: &Studio, path: &Path, trust: bool, output: &Output) -> Result<End, Failure> {
    let bytes = files::read_limited(path, revoke::LARGEST_LIST)?;
    match json::parse(&bytes) {
        Ok(document) if is_list(&document) => return Ok(tell(&revoke::take_in(studio, &bytes)?, output)),
        Ok(document) if is_appointment(&document) => return signers::accept(studio, &bytes, output),
        _ => {}
    }
    let text = String::from_utf8_lossy(&bytes);
    let profile = known::read(&text)?;
    let did = profile.id.as_str();
    if trust {
        known::vouch(studio, &text, Vouched::Card)?;
    }
    let (name, words) = (profile.name.as_deref().unwrap_or_default(), issuer::words(did));
    let word = if trust { "trusted" } else { "card" };
    output.result(
        &json!({ "name": name, "did": did, "words": words, "trusted": trust }),
        format!(
            "{GOOD}{word}{GOOD:#}  {STRONG}{}{STRONG:#}\n      {did}\n      {words}\n",
            short(name)
        ),
    );
    if !trust {
        output.note("Ask the issuer for its six words, by telephone or on paper. If they are these: --trust");
    }
    Ok(End::Done)
}

pub(super) fn trusted(studio: &Studio, output: &Output) -> Result<End, Failure> {
    let all = studio.catalogue()?.known_issuers()?;
    let mut text = String::new();
    let mut machine = Vec::new();
    for known in &all {
        let words = issuer::words(&known.did);
        let since = issuer::day(&known.since);
        let _ = writeln!(
            text,
            "{STRONG}{}{STRONG:#}\n  {}\n  {words}\n  {QUIET}since {since}{QUIET:#}",
            short(&known.name),
            known.did
        );
        machine.push(json!({ "name": known.name, "did": known.did, "words": words, "since": known.since }));
    }
    output.result(&machine, text);
    Ok(End::Done)
}

pub(super) fn revocations(
    studio: &Studio,
    wanted: Option<&str>,
    out: Option<&Path>,
    renew: bool,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    if renew {
        let key = keyring::unlock(studio, &issuer, &passphrase::known(&issuer::name(&issuer))?)?;
        revoke::renew(studio, &key)?;
    }
    let Some((list, file)) = revoke::newest(studio, &issuer.did)? else {
        return Err(
            Failure::new(Code::Issuer, "this issuer has taken nothing back yet")
                .hint("sign an empty list with --renew"),
        );
    };
    let Some(out) = out else {
        output.raw(file.as_bytes());
        return Ok(End::Done);
    };
    files::write_atomically(out, file.as_bytes())?;
    Ok(tell(&list, output))
}

pub(super) fn take_back(studio: &Studio, request: &RevokeRequest, output: &Output) -> Result<End, Failure> {
    let award = kept::award(&studio.catalogue()?, &request.award)?;
    let award = revoke::award_of(studio, &award)?;
    let issuer = issuer::choose(studio, Some(&award.issuer))?;
    let key = keyring::unlock(studio, &issuer, &passphrase::known(&issuer::name(&issuer))?)?;
    let list = revoke::revoke(studio, &key, &award.id, request.reason.as_deref())?;
    output.note("Others know it when they have the list: roundel issuer revocations -o FILE");
    Ok(tell(&list, output))
}

pub(super) fn tell(list: &RevocationList, output: &Output) -> End {
    let RevocationList {
        issuer,
        number,
        dated,
        revoked,
    } = list;
    output.result(
        &json!({ "issuer": issuer, "number": number, "dated": dated, "revoked": revoked.len() }),
        format!(
            "{GOOD}list number {number}{GOOD:#}  of {}: {} taken back\n      {issuer}\n",
            dated.strftime("%Y-%m-%d"),
            revoked.len()
        ),
    );
    End::Done
}
