//! The claims of a credential that travels as JWT, and whether they say the same as the credential (OB 3.0, section 8.2.4;
//! VC Data Model 1.1, section 6.3.1).

#[cfg(test)]
mod tests;

use crate::credential::value::timestamp;
use crate::json::Json;
use jiff::{SignedDuration, Timestamp};
use std::borrow::Cow;

/// Claims that stand beside the credential in one object: the registered ones (RFC 7519, section 4.1) and `cnf` (RFC 7800).
const CLAIMS: [&str; 8] = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "cnf"];

/// The first second after the year 9999, which a date of four digits cannot name.
const YEAR_10000: SignedDuration = SignedDuration::from_secs(253_402_300_800);

/// The claims that mean something for a credential. All are optional here; [`Presented::mismatches`] says what should not be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// `iss`, the issuer's id.
    pub issuer: Option<String>,
    /// `sub`, the id of the earner.
    pub subject: Option<String>,
    /// `jti`, the id of the credential.
    pub id: Option<String>,
    /// `nbf`: not valid before. A verifier must keep to it even where the credential has no such date.
    pub not_before: Option<Timestamp>,
    /// `exp`: not valid from then on. A verifier must keep to it even where the credential has no such date.
    pub expires: Option<Timestamp>,
    /// `iat`: when the token was made.
    pub issued_at: Option<Timestamp>,
    /// `aud`: for whom alone it was made.
    pub audience: Vec<String>,
}

/// A credential taken out of a JWT payload.
#[derive(Clone, Debug)]
pub struct Presented<'a> {
    /// The credential without the claims beside it. Of the older form, what stands only in the claims was filled in.
    pub credential: Json<'a>,
    /// The claims.
    pub claims: Claims,
    /// True for the form of VC Data Model 1.1, where the credential is the claim `vc`.
    pub legacy: bool,
    mismatches: Vec<Mismatch>,
}

/// Why a payload holds no credential.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClaimsError {
    /// Not a JSON object.
    #[error("the signed content is not a JSON object")]
    NotAnObject,
    /// A claim of the wrong type.
    #[error("the claim \"{claim}\" is not {expected}")]
    Type {
        /// Its name.
        claim: &'static str,
        /// What it must be.
        expected: &'static str,
    },
    /// A credential in `vc` and another one around it: programs differ on which one counts.
    #[error("the token holds two credentials, one of them in the claim \"vc\"")]
    TwoCredentials,
}

/// A difference between claims and credential.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// Both speak, and they contradict each other: the badge is not to be trusted.
    Differs {
        /// `iss`, `sub`, `jti`, `nbf` or `exp`.
        claim: &'static str,
        /// What the claim says.
        found: String,
        /// What the credential says.
        expected: String,
    },
    /// The credential speaks and the claim is missing, as `sub` is in 1EdTech's samples: worth a warning.
    Missing {
        /// The claim.
        claim: &'static str,
    },
}

/// Finds the credential in a JWT payload: the payload itself (OB 3.0, VC Data Model 2.0) or its claim `vc` (VC Data Model 1.1).
///
/// Nothing is said about the signature; call this only with a payload whose signature holds.
///
/// # Errors
/// [`ClaimsError`].
pub fn credential<'a>(payload: &Json<'a>) -> Result<Presented<'a>, ClaimsError> {
    let members = payload.as_object().ok_or(ClaimsError::NotAnObject)?;
    let claims = Claims::parse(payload)?;
    let legacy = payload.get("vc").is_some();
    let mut credential = match payload.get("vc") {
        None => Json::Object(
            members
                .iter()
                .filter(|(name, _)| !CLAIMS.contains(&name.as_ref()))
                .cloned()
                .collect(),
        ),
        Some(_)
            if ["@context", "credentialSubject", "issuer"]
                .iter()
                .any(|name| payload.get(name).is_some()) =>
        {
            return Err(ClaimsError::TwoCredentials);
        }
        Some(credential @ Json::Object(_)) => credential.clone(),
        Some(_) => {
            return Err(ClaimsError::Type {
                claim: "vc",
                expected: "an object",
            });
        }
    };
    let mismatches = claims.compare(&credential, legacy);
    if legacy {
        claims.fill(&mut credential);
    }
    Ok(Presented {
        credential,
        claims,
        legacy,
        mismatches,
    })
}

impl Presented<'_> {
    /// The differences between claims and credential, in the order iss, sub, jti, nbf, exp.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }
}

impl Claims {
    fn parse(payload: &Json) -> Result<Claims, ClaimsError> {
        Ok(Claims {
            issuer: text(payload, "iss")?,
            subject: text(payload, "sub")?,
            id: text(payload, "jti")?,
            not_before: instant(payload, "nbf")?,
            expires: instant(payload, "exp")?,
            issued_at: instant(payload, "iat")?,
            audience: audience(payload)?,
        })
    }

    fn compare(&self, credential: &Json, legacy: bool) -> Vec<Mismatch> {
        let (start, end) = if legacy {
            (["issuanceDate", "validFrom"], ["expirationDate", "validUntil"])
        } else {
            (["validFrom", "issuanceDate"], ["validUntil", "expirationDate"])
        };
        let date = |names: [&str; 2]| {
            let value = names.iter().find_map(|name| credential.get(name))?;
            timestamp(value.as_str()?)
        };
        let subject = credential.get("credentialSubject");
        [
            compare_texts("iss", &self.issuer, credential.get("issuer").and_then(id_of)),
            compare_texts(
                "sub",
                &self.subject,
                subject.and_then(|subject| id_of(subject.each().first()?)),
            ),
            compare_texts("jti", &self.id, credential.get("id").and_then(Json::as_str)),
            compare_dates("nbf", self.not_before, date(start)),
            compare_dates("exp", self.expires, date(end)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Writes into the credential what VC Data Model 1.1, section 6.3.1, lets an issuer say in the claims alone.
    fn fill(&self, credential: &mut Json<'_>) {
        add_text(credential, "id", self.id.as_deref());
        match credential.get("issuer") {
            Some(Json::Object(_)) => with_member(credential, "issuer", |issuer| {
                add_text(issuer, "id", self.issuer.as_deref())
            }),
            _ => add_text(credential, "issuer", self.issuer.as_deref()),
        }
        with_member(credential, "credentialSubject", |subject| {
            add_text(subject, "id", self.subject.as_deref())
        });
        let not_before = self.not_before.map(|instant| instant.to_string());
        if credential.get("validFrom").is_none() {
            add_text(credential, "issuanceDate", not_before.as_deref());
        }
        let expires = self.expires.map(|instant| instant.to_string());
        if credential.get("validUntil").is_none() {
            add_text(credential, "expirationDate", expires.as_deref());
        }
    }
}

/// Adds a member to an object that does not have it.
fn add_text(object: &mut Json<'_>, name: &'static str, text: Option<&str>) {
    let absent = object.get(name).is_none();
    if let (Json::Object(members), Some(text), true) = (object, text, absent) {
        members.push((Cow::Borrowed(name), Json::String(Cow::Owned(text.to_owned()))));
    }
}

fn with_member<'a>(object: &mut Json<'a>, name: &str, change: impl FnOnce(&mut Json<'a>)) {
    if let Json::Object(members) = object
        && let Some((_, value)) = members.iter_mut().find(|(key, _)| key == name)
    {
        change(value);
    }
}

/// The id of something that is written as its id or as an object.
fn id_of<'j>(value: &'j Json<'_>) -> Option<&'j str> {
    value.as_str().or_else(|| value.get("id")?.as_str())
}

fn compare_texts(claim: &'static str, found: &Option<String>, expected: Option<&str>) -> Option<Mismatch> {
    match (found, expected) {
        (Some(found), Some(expected)) if found != expected => Some(Mismatch::Differs {
            claim,
            found: found.clone(),
            expected: expected.to_owned(),
        }),
        (None, Some(_)) => Some(Mismatch::Missing { claim }),
        _ => None,
    }
}

/// Claims are whole seconds as a rule, dates may be finer: less than a second apart is the same.
fn compare_dates(
    claim: &'static str,
    found: Option<Timestamp>,
    expected: Option<Timestamp>,
) -> Option<Mismatch> {
    match (found, expected) {
        (Some(found), Some(expected))
            if found.duration_since(expected).abs() >= SignedDuration::from_secs(1) =>
        {
            Some(Mismatch::Differs {
                claim,
                found: found.to_string(),
                expected: expected.to_string(),
            })
        }
        (None, Some(_)) => Some(Mismatch::Missing { claim }),
        _ => None,
    }
}

fn text(payload: &Json, claim: &'static str) -> Result<Option<String>, ClaimsError> {
    match payload.get(claim) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text.clone().into_owned())),
        Some(_) => Err(ClaimsError::Type {
            claim,
            expected: "a text",
        }),
    }
}

/// One text or a list of them (RFC 7519, section 4.1.3).
fn audience(payload: &Json) -> Result<Vec<String>, ClaimsError> {
    let names = payload.several("aud").iter();
    let texts = names.map(|name| name.as_str().map(str::to_owned));
    texts.collect::<Option<_>>().ok_or(ClaimsError::Type {
        claim: "aud",
        expected: "a text",
    })
}

/// NumericDate (RFC 7519, section 2): seconds since 1970, perhaps with a fraction.
fn instant(payload: &Json, claim: &'static str) -> Result<Option<Timestamp>, ClaimsError> {
    let Some(value) = payload.get(claim) else {
        return Ok(None);
    };
    let seconds = value.as_number().map(|number| number.as_f64());
    let timestamp = |seconds: f64| match SignedDuration::try_from_secs_f64(seconds).ok()? {
        // "Never" is often written as the end of the year 9999, which lies a little beyond the last timestamp.
        late if late > Timestamp::MAX.as_duration() && late < YEAR_10000 => Some(Timestamp::MAX),
        since_1970 => Timestamp::from_duration(since_1970).ok(),
    };
    seconds.and_then(timestamp).map(Some).ok_or(ClaimsError::Type {
        claim,
        expected: "an instant in seconds since 1970",
    })
}
