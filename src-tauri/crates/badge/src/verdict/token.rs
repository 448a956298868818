//! The signature of a token (JWT), whose key made it, and whether its claims agree with the credential in it.

use jiff::Timestamp;

use super::{
    Name, Saying,
    case::Case,
    credential::{Standing, issuer_id},
    key::{self, Claim, Key, NoKey},
    proof::TOLERANCE,
    report::Report,
};
use crate::{
    credential::inspect::quoted,
    jose::{Claims, Header, Jws, JwsError, Mismatch, Presented, Uses},
};

/// Algorithms that exist and are not checked here (IANA, JSON Web Signature and Encryption Algorithms).
const KNOWN: [&str; 11] = [
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES384",
    "ES512",
    "ES256K",
    "Ed25519",
    "Ed448",
    "ML-DSA-44",
];

/// What the `typ` of a credential may say (OB 3.0, section 8.2.1; Securing Verifiable Credentials using JOSE and COSE, section
/// 3.1.1, and its drafts; RFC 7515, section 4.1.9).
const CREDENTIALS: [&str; 5] = ["jwt", "jose", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt"];

/// What the `typ` of other tokens says (IANA, Media Types): presentations, and tokens for logins, permissions and lists.
const OTHER_TOKENS: [&str; 12] = [
    "vp+jwt",
    "vp+ld+jwt",
    "vp+ld+json+jwt",
    "kb+jwt",
    "at+jwt",
    "dpop+jwt",
    "logout+jwt",
    "secevent+jwt",
    "oauth-authz-req+jwt",
    "token-introspection+jwt",
    "openid4vci-proof+jwt",
    "statuslist+jwt",
];

/// Takes a token apart. None when it cannot be; the report then says why.
pub(super) fn open<'t>(text: &'t str, report: &mut Report) -> Option<Jws<'t>> {
    match Jws::parse(text) {
        Ok(jws) => Some(jws),
        Err(JwsError::UnknownAlgorithm { found }) if KNOWN.contains(&found.as_str()) => {
            let message = format!(
                "It is signed by {found}, a kind of signature that could not be checked here. Nothing in the file itself \
                 shows that it is false. Ask the issuer to confirm it."
            );
            let told = Saying::UnreadKind.told(message);
            report.warning(Name::Signature, told.with("kind", found));
            None
        }
        Err(e) => {
            let (name, saying) = match e {
                JwsError::TooLong { .. } | JwsError::Parts { .. } | JwsError::Base64 { .. } => {
                    (Name::Text, Saying::TextDamaged)
                }
                _ => (Name::Signature, Saying::SignatureUnsound),
            };
            let message = format!(
                "The signed text cannot be accepted: {e}. Do not trust it; ask the issuer for the original."
            );
            report.failed(name, saying.told(message));
            None
        }
    }
}

pub(super) fn check(
    case: &Case<'_>,
    jws: &Jws<'_>,
    presented: &Presented<'_>,
    report: &mut Report,
) -> Standing {
    media_type(jws.header().media_type.as_deref(), report);
    claims(presented, case, report);
    if presented.credential.get("proof").is_some() {
        let message = "There is a second signature inside the signed text, which was not checked.";
        report.warning(Name::Signature, Saying::SignatureFurther.told(message));
    }
    let key = match find(case, jws, presented) {
        Ok(key) => key,
        Err(NoKey { finding, told }) => {
            report.add(Name::Key, finding, told);
            let message = "Not checked, because there is no key to check the signature with.";
            report.not_checked(Name::Signature, Saying::SignatureUnchecked.told(message));
            return Standing::default();
        }
    };
    let standing = signature(jws, &key, presented, report);
    report.add(Name::Key, key.finding, key.told);
    standing
}

fn signature(jws: &Jws<'_>, key: &Key, presented: &Presented<'_>, report: &mut Report) -> Standing {
    match jws.check(&key.key) {
        Ok(()) => {
            report.passed(
                Name::Signature,
                Saying::SignatureGood.told("The signature is good: nothing was changed since it was signed."),
            );
            let contradicts = |mismatch: &Mismatch| matches!(mismatch, Mismatch::Differs { .. });
            Standing {
                is_issuers: key.is_issuers && !presented.mismatches().iter().any(contradicts),
                is_read: false,
            }
        }
        Err(JwsError::Signature) => {
            let message = "The signature does not fit: it was changed after it was signed, or signed with another key. Do not \
                           trust it; ask the issuer for the original.";
            report.failed(Name::Signature, Saying::SignatureAltered.told(message));
            Standing::default()
        }
        Err(e) => {
            let message = format!("The signature cannot be good: {e}. Ask the issuer for a correct copy.");
            report.failed(Name::Signature, Saying::SignatureUnsound.told(message));
            Standing::default()
        }
    }
}

/// The key of a token: the one in its header if it has one, which says what was signed, and whose it is by what the issuer
/// publishes.
fn find(case: &Case<'_>, jws: &Jws<'_>, presented: &Presented<'_>) -> Result<Key, NoKey> {
    let Some(issuer) = issuer_id(&presented.credential) else {
        return Err(NoKey::wrong(Saying::KeyNotFound.told(
            "It does not say who issued it, so the key cannot be anybody's. Ask the issuer for a correct copy.",
        )));
    };
    let Claims {
        issued_at,
        not_before,
        ..
    } = &presented.claims;
    let claim = Claim {
        issuer,
        signed: issued_at.or(*not_before),
        is_token: true,
    };
    let key = brought_or_named(case, jws.header(), claim)?;
    permit(&key.uses, jws.header())?;
    Ok(key)
}

/// The key that the token brings along, or else the one that it names.
fn brought_or_named(case: &Case<'_>, header: &Header, claim: Claim<'_>) -> Result<Key, NoKey> {
    match (&header.key, &header.key_id) {
        (Some(jwk), _) if jwk.holds_secret() => Err(NoKey::wrong(Saying::KeySecret.told(
            "The secret half of the key stands in the badge, so anybody can sign with it. Do not trust it.",
        ))),
        (Some(jwk), _) => {
            permit(jwk.uses(), header)?;
            let key = key::brought(case, jwk.key(), claim)?;
            Ok(key.unless_named_otherwise(case, header.key_id.as_deref()))
        }
        // A kid may be relative to the issuer (Securing Verifiable Credentials using JOSE and COSE, section 3.3.1).
        (None, Some(key_id)) if key_id.starts_with('#') => {
            key::named(case, &format!("{}{key_id}", claim.issuer), claim)
        }
        (None, Some(key_id)) => key::named(case, key_id, claim),
        (None, None) => key::only(case, claim),
    }
}

/// Whether a key may be used as the token uses it.
fn permit(uses: &Uses, header: &Header) -> Result<(), NoKey> {
    uses.permit(header.algorithm).map_err(|e| {
        NoKey::wrong(Saying::KeyOtherPurpose.told(format!("{e}. Ask the issuer for a correct copy.")))
    })
}

/// Whether the token says that it is what it is taken for (RFC 8725, section 3.11): somebody who signs logins or presentations
/// with the same key has not awarded a badge.
fn media_type(stated: Option<&str>, report: &mut Report) {
    let Some(stated) = stated else { return };
    let lower = stated.to_ascii_lowercase();
    let kind = lower.strip_prefix("application/").unwrap_or(&lower);
    if OTHER_TOKENS.contains(&kind) {
        let message = format!(
            "It was signed as something else than a badge (typ {}), and whoever signed that has not awarded anything. Do not \
             trust it; ask the issuer.",
            quoted(stated)
        );
        report.failed(
            Name::Text,
            Saying::TextOtherKind.told(message).with("kind", stated),
        );
    } else if !CREDENTIALS.contains(&kind) {
        let message = format!(
            "It calls itself {} (typ), a kind of signed text that no standard has for badges; some programs will not take it. \
             Ask the issuer whether it is meant as a badge.",
            quoted(stated)
        );
        let told = Saying::TextUnknownKind.told(message);
        report.warning(Name::Text, told.with("kind", stated));
    }
}

/// What stands beside the credential in the token.
fn claims(presented: &Presented<'_>, case: &Case<'_>, report: &mut Report) {
    mismatches(presented, report);
    audience(presented, report);
    dates(&presented.claims, case.at, report);
}

/// Where the token and the credential in it say different things, or only one of them says it.
fn mismatches(presented: &Presented<'_>, report: &mut Report) {
    for mismatch in presented.mismatches() {
        match mismatch {
            Mismatch::Differs { claim, found, expected } => report.failed(
                Name::Signature,
                Saying::SignatureContradicted
                    .told(format!(
                        "The signed text contradicts itself: it says {} ({claim}), and the badge in it {}. Programs differ on \
                         which one counts; do not trust it.",
                        quoted(found),
                        quoted(expected)
                    ))
                    .with("one", found)
                    .with("other", expected),
            ),
            Mismatch::Missing { claim } => report.warning(
                Name::Text,
                Saying::TextLacks
                    .told(format!(
                        "The signed text lacks \"{claim}\", which the standard asks for beside the badge; some programs will \
                         not take it. The badge can be good all the same."
                    ))
                    .with("place", claim),
            ),
        }
    }
}

/// A verifier keeps to the token's dates even where the credential has none.
fn dates(claims: &Claims, at: Timestamp, report: &mut Report) {
    let soon = at.saturating_add(TOLERANCE).unwrap_or(at);
    if let Some(made) = claims.issued_at.filter(|made| *made > soon) {
        let message = format!(
            "The signed text says that it was made on {made}, which is still to come. Ask the issuer."
        );
        report.warning(
            Name::Dates,
            Saying::SignatureLater.told(message).with("date", made),
        );
    }
    if let Some(from) = claims.not_before.filter(|from| *from > at) {
        let message = format!(
            "The signed text counts only from {from}. If that has passed, set this computer's clock."
        );
        report.failed(Name::Dates, Saying::DatesNotYet.told(message).with("from", from));
    }
    if let Some(until) = claims.expires.filter(|until| *until <= at) {
        let message =
            format!("The signed text expired on {until}. Ask the issuer whether the badge was renewed.");
        report.failed(Name::Dates, Saying::DatesEnded.told(message).with("until", until));
    }
}

/// For whom the token was made: whoever is not named must not accept it (RFC 7519, section 4.1.3). 1EdTech's samples name the earner,
/// who shows it to everybody.
fn audience(presented: &Presented<'_>, report: &mut Report) {
    let names = &presented.claims.audience;
    let earner = presented
        .credential
        .get("credentialSubject")
        .and_then(|subject| subject.get("id")?.as_str());
    let is_earners = names.iter().any(|name| Some(name.as_str()) == earner);
    if let Some(name) = names.first().filter(|_| !is_earners) {
        let message = format!(
            "The signed text was made for somebody else alone ({}, aud), so it says nothing to anybody else. Ask the issuer for \
             a copy that is for everybody.",
            quoted(name)
        );
        report.failed(Name::Text, Saying::TextForOthers.told(message).with("name", name));
    }
}
