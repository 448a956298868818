//! Whose key signed.

mod absent;

use absent::{has_no_keys, is_open, not_found, unconfirmed};
use jiff::Timestamp;

use super::{Finding, Saying, Told, case::Case};
use crate::{
    credential::inspect::quoted,
    did::{self, FindError, Found, Identifier, Source, Tie},
    jose::{Uses, VerificationKey},
};

/// A key to check a signature with, and what is known about whose it is.
pub(super) struct Key {
    pub(super) key: VerificationKey,
    /// How it belongs to the issuer.
    pub(super) finding: Finding,
    /// The same in words.
    pub(super) told: Told,
    /// It is the issuer's, for signing badges, at the time in question.
    pub(super) is_issuers: bool,
    /// What its owner says that it is for.
    pub(super) uses: Uses,
}

/// Why there is no key to check a signature with.
pub(super) struct NoKey {
    /// `Warning` where it only cannot be had or read, `Failed` where there is none.
    pub(super) finding: Finding,
    pub(super) told: Told,
}

/// Who is to have signed, when, and how.
#[derive(Clone, Copy)]
pub(super) struct Claim<'c> {
    /// The id of the issuer.
    pub(super) issuer: &'c str,
    /// When the signature says that it was made.
    pub(super) signed: Option<Timestamp>,
    /// Tokens may name a key set that lies on the issuer's own server; proofs name a key in the issuer's own document.
    pub(super) is_token: bool,
}

impl NoKey {
    pub(super) fn wrong(told: Told) -> Self {
        let finding = Finding::Failed;
        Self { finding, told }
    }

    fn open(told: Told) -> Self {
        let finding = Finding::Warning;
        Self { finding, told }
    }

    fn somebody_elses(issuer: &str, signer: &str) -> Self {
        let message = format!(
            "The badge names {} as its issuer, but somebody else signed it ({}). Do not trust it.",
            quoted(issuer),
            quoted(signer)
        );
        let told = Saying::KeySomebodyElse.told(message);
        Self::wrong(told.with("issuer", issuer).with("signer", signer))
    }
}

/// The key that a proof or token names.
pub(super) fn named(case: &Case<'_>, reference: &str, claim: Claim<'_>) -> Result<Key, NoKey> {
    match case.help.memory.find(reference, &case.web()) {
        Ok(found) => belonging(case, found, claim),
        Err(e) => Err(not_found(e, reference, claim.issuer)),
    }
}

/// A key that came along in a token. It counts if the issuer publishes the same one.
pub(super) fn brought(case: &Case<'_>, key: &VerificationKey, claim: Claim<'_>) -> Result<Key, NoKey> {
    match did::find_key(claim.issuer, key, &case.web()) {
        Ok(found) => belonging(case, found, claim),
        Err(e) if is_open(&e) || has_no_keys(claim.issuer) => Ok(Key {
            key: key.clone(),
            finding: Finding::Warning,
            told: Saying::KeyBrought.told(format!(
                "The key came along in the badge itself, and {}. Anybody can make such a key: ask the issuer.",
                unconfirmed(claim.issuer)
            )),
            is_issuers: false,
            uses: Uses::default(),
        }),
        Err(FindError::NotListed { .. }) => Err(NoKey::wrong(Saying::KeyNotIssuers.told(format!(
            "The badge names {} as its issuer, but the key that signed is not one that this issuer publishes. Do not trust it.",
            quoted(claim.issuer)
        )))),
        Err(e) => Err(not_found(e, claim.issuer, claim.issuer)),
    }
}

/// The key of a token that names none: an issuer whose id is made from a key has no other one.
pub(super) fn only(case: &Case<'_>, claim: Claim<'_>) -> Result<Key, NoKey> {
    let source = Identifier::parse(claim.issuer).map(|issuer| issuer.source);
    if !matches!(source, Ok(Source::Key(_) | Source::Jwk(_))) {
        return Err(NoKey::open(Saying::KeyNotNamed.told(
            "The badge does not say which key signed it (neither kid nor jwk), so nobody can check it. Ask the issuer for a \
             correct copy.",
        )));
    }
    let mut key = named(case, claim.issuer, claim)?;
    key.warn(Saying::KeyOnly.told(
        "The badge does not say which key signed it (neither kid nor jwk), as the standard asks. It was checked with the only \
         key that its issuer has; some programs will not take it.",
    ));
    Ok(key)
}

fn belonging(case: &Case<'_>, found: Found, claim: Claim<'_>) -> Result<Key, NoKey> {
    if found.holds_secret {
        return Err(NoKey::wrong(Saying::KeySecret.told(
            "The secret half of the key that signed is published with it, so anybody can sign with it. Do not trust it.",
        )));
    }
    let Some((finding, told)) = tied(&found, claim)? else {
        return elsewhere(case, found, claim);
    };
    let is_issuers = finding == Finding::Passed;
    let mut key = Key {
        key: found.key.clone(),
        finding,
        told,
        is_issuers,
        uses: found.uses.clone(),
    };
    in_time(&found, claim, case.at, &mut key)?;
    if found
        .page
        .as_deref()
        .is_some_and(|page| page.starts_with("http:"))
    {
        key.warn(Saying::KeyUnprotected.told(
            "The key was read from a page without protection (http:), which anybody on the way could have changed. Ask the \
             issuer.",
        ));
    }
    Ok(key)
}

/// How a key belongs to the issuer, in words. None where it is published as somebody else's or nobody's.
fn tied(found: &Found, claim: Claim<'_>) -> Result<Option<(Finding, Told)>, NoKey> {
    let tie = match found.tie(claim.issuer) {
        Tie::Issuer => (Finding::Passed, own(found)),
        Tie::SameOrigin if claim.is_token => (
            Finding::Passed,
            Saying::KeyOwn.told("The key that signed lies on the issuer's own web server."),
        ),
        Tie::SameOrigin => (
            Finding::Warning,
            Saying::KeyNotListed.told(
                "The key that signed lies on the issuer's web server, but the issuer's own page does not list it. Ask the \
                 issuer.",
            ),
        ),
        Tie::PublicKey | Tie::OtherPurpose => {
            return Err(NoKey::wrong(Saying::KeyOtherPurpose.told(
                "The key that signed is the issuer's, but not for signing badges (assertionMethod). Ask the issuer for a \
                 correct copy.",
            )));
        }
        Tie::Unconfirmed => {
            let message = format!(
                "The key that signed is said to be the issuer's, but {}, so nobody can say whether the signature is good. Check \
                 it with a connection, or ask the issuer.",
                unconfirmed(claim.issuer)
            );
            let told = Saying::KeyUnconfirmed.told(message);
            return Err(NoKey::open(told.with("issuer", claim.issuer)));
        }
        Tie::Other { .. } | Tie::Nobody => return Ok(None),
    };
    Ok(Some(tie))
}

fn own(found: &Found) -> Told {
    Saying::KeyOwn.told(match &found.page {
        None => "The key that signed is the issuer's own: the issuer's id is made from it.".to_owned(),
        Some(page) => format!(
            "The key that signed is the issuer's own: it is published for this at {}.",
            quoted(page)
        ),
    })
}

impl Key {
    /// The same with a warning where the token also names a key by its `kid`, and that one is another.
    pub(super) fn unless_named_otherwise(mut self, case: &Case<'_>, key_id: Option<&str>) -> Self {
        let other = key_id.and_then(|key_id| case.help.memory.find(key_id, &case.web()).ok());
        if other.is_some_and(|other| other.key != self.key) {
            self.warn(Saying::KeyTwo.told(
                "The badge brings one key along (jwk) and names another one (kid), so programs differ on which one they take. \
                 Ask the issuer for a correct copy.",
            ));
        }
        self
    }

    fn warn(&mut self, told: Told) {
        if self.finding == Finding::Passed {
            self.told = told;
        } else {
            self.told.message = format!("{} {}", self.told.message, told.message);
            self.told.said.extend(told.said);
        }
        self.finding = self.finding.max(Finding::Warning);
    }
}

/// A key that is published somewhere else than with the issuer: it counts only if the issuer publishes it too.
fn elsewhere(case: &Case<'_>, found: Found, claim: Claim<'_>) -> Result<Key, NoKey> {
    let somebody_else = || {
        let signer = found.controller.as_deref().or(found.page.as_deref());
        NoKey::somebody_elses(claim.issuer, signer.unwrap_or("?"))
    };
    let unbound = |key: &VerificationKey| {
        Ok(Key {
            key: key.clone(),
            finding: Finding::Warning,
            told: Saying::KeyUnconfirmed
                .told(format!(
                    "Nothing shows that the key is the issuer's: {}. Ask the issuer.",
                    unconfirmed(claim.issuer)
                ))
                .with("issuer", claim.issuer),
            is_issuers: false,
            uses: Uses::default(),
        })
    };
    match did::find_key(claim.issuer, &found.key, &case.web()) {
        Ok(own) if own.tie(claim.issuer) == Tie::Issuer => belonging(case, own, claim),
        Err(_) if has_no_keys(claim.issuer) => unbound(&found.key),
        Err(e) if is_open(&e) && found.controller.is_none() => unbound(&found.key),
        _ => Err(somebody_else()),
    }
}

/// Whether the key counted when the signature was made. Whoever has stolen a key can write any date, so a key that was taken
/// back proves nothing by itself (Controlled Identifiers 1.0, section 2.2).
fn in_time(found: &Found, claim: Claim<'_>, at: Timestamp, key: &mut Key) -> Result<(), NoKey> {
    let signed = claim.signed.unwrap_or(at);
    if let Some(revoked) = found.revoked.filter(|revoked| *revoked <= at) {
        if signed >= revoked {
            let message = format!(
                "The issuer took the key back on {revoked}, before this was signed. Do not trust it; ask the issuer."
            );
            return Err(NoKey::wrong(
                Saying::KeyTakenBack.told(message).with("date", revoked),
            ));
        }
        let message = format!(
            "The issuer took the key back on {revoked}. The signature says that it was made before that ({signed}), which \
             whoever has the key could write. Ask the issuer."
        );
        key.warn(Saying::KeyTakenBackLater.told(message).with("date", revoked));
    }
    match found.expires.filter(|expires| signed >= *expires) {
        Some(expires) => {
            let message = format!(
                "The key counted only until {expires}, and this was signed later. Ask the issuer to sign again."
            );
            Err(NoKey::wrong(Saying::KeyEnded.told(message).with("date", expires)))
        }
        None => Ok(()),
    }
}
