//! Lists that travel as files: 1EdTech's revocation list with a number, a date and a signature, for issuers without a website.
//!
//! ```json
//! {"id": "did:key:z6Mk…#revocations", "issuer": "did:key:z6Mk…", "number": 3, "dated": "2026-05-16T10:00:00Z",
//!  "revokedCredential": [{"id": "urn:uuid:…", "revoked": true, "revocationReason": "…"}],
//!  "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", …}}
//! ```
//!
//! It names credentials by their ids, so it covers those that were issued before there was a list and carry no
//! `credentialStatus`. Who put it onto a web server could name it in `credentialStatus` as `1EdTechRevocationList` too.

use jiff::Timestamp;

use super::{Status, StatusError, revocations};
use crate::json::{self, Json, JsonError};
use crate::key::{KeyError, PublicKey, SecretKey};
use crate::proof::{self, ProofError, SignError, prove_json};

/// The largest number that a list can have: what every JSON reader keeps exactly (RFC 8259, section 6).
const LARGEST_NUMBER: i64 = (1 << 53) - 1;

/// Where the list of an issuer is looked for: `did:key:z6Mk…#revocations`.
pub fn address(issuer: &str) -> String {
    format!("{issuer}#revocations")
}

/// One credential that was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revoked {
    /// The id of the credential.
    pub id: String,
    /// Why; everybody can read it.
    pub reason: Option<String>,
    /// Since when it does not count; from the beginning where absent. Only an appointment ([`crate::appointment`]) has one: what
    /// was signed under it before stays.
    pub since: Option<Timestamp>,
}

/// Everything that an issuer has taken back, as it has signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevocationList {
    /// The issuer, `did:key:…`.
    pub issuer: String,
    /// Grows with each list; of two lists the one with the higher number counts.
    pub number: u64,
    /// When it was signed. What was taken back later it does not know.
    pub dated: Timestamp,
    /// What was taken back, in the order in which that was done.
    pub revoked: Vec<Revoked>,
}

/// Why a file is no list that counts.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ListError {
    /// Not JSON that every program reads the same.
    #[error("it cannot be read: {0}")]
    Json(#[from] JsonError),
    /// A member is missing or has another type.
    #[error(transparent)]
    Form(#[from] StatusError),
    /// The issuer has no did:key with which it could have signed.
    #[error("its issuer has no key of a kind that is read here: {0}")]
    Key(#[from] KeyError),
    /// It was changed since the issuer signed it, or somebody else has signed it.
    #[error("the signature of the issuer does not fit: {0}")]
    Signature(#[from] ProofError),
}

impl RevocationList {
    /// Signs the list; `key` must be the issuer's. The answer is the file.
    ///
    /// # Errors
    /// [`SignError`] when it is longer than any reader would accept.
    pub fn sign(&self, key: &SecretKey) -> Result<String, SignError> {
        let entries: Vec<_> = self.revoked.iter().map(entry).collect();
        let mut list = serde_json::json!({
            "id": address(&self.issuer),
            "issuer": self.issuer,
            "number": self.number,
            "dated": self.dated.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "revokedCredential": entries,
        });
        list["proof"] = prove_json(list.to_string().as_bytes(), key, self.dated)?;
        Ok(serde_json::to_string_pretty(&list)? + "\n")
    }

    /// Reads a list and checks that its issuer has signed all of it.
    ///
    /// # Errors
    /// [`ListError`].
    pub fn read(file: &[u8]) -> Result<Self, ListError> {
        let list = json::parse(file)?;
        let issuer = super::text(&list, "list", "issuer")?;
        let key = PublicKey::from_did(issuer)?;
        proof::check(&list, list.get("proof").unwrap_or(&Json::Null), &key)?;
        let damaged = |member| StatusError::Member {
            place: "list",
            member,
        };
        let number = list.get("number").and_then(Json::as_number);
        let number = number
            .and_then(|number| number.as_i64())
            .filter(|number| (1..=LARGEST_NUMBER).contains(number));
        let dated = super::text(&list, "list", "dated")?.parse();
        let entries = list.get("revokedCredential").map_or(&[][..], Json::each);
        Ok(Self {
            issuer: issuer.to_owned(),
            number: number.ok_or_else(|| damaged("number"))?.unsigned_abs(),
            dated: dated.map_err(|_| damaged("dated"))?,
            revoked: entries.iter().map(revoked).collect::<Result<_, _>>()?,
        })
    }

    /// What the list says about a credential of its issuer that must count at an instant.
    pub fn find(&self, credential: &str, at: Timestamp) -> Status {
        let names = |one: &&Revoked| one.id == credential && one.since.is_none_or(|since| since <= at);
        match self.revoked.iter().find(names) {
            Some(one) => Status::Revoked {
                reason: one.reason.clone(),
            },
            None => Status::Clear,
        }
    }
}

/// Whether a JSON document means to be such a list.
pub fn is_list(document: &Json<'_>) -> bool {
    document.get("revokedCredential").is_some() && document.get("number").is_some()
}

fn entry(one: &Revoked) -> serde_json::Value {
    let mut entry = serde_json::json!({ "id": one.id, "revoked": true });
    if let Some(reason) = &one.reason {
        entry["revocationReason"] = reason.as_str().into();
    }
    if let Some(since) = one.since {
        entry["since"] = since.strftime("%Y-%m-%dT%H:%M:%SZ").to_string().into();
    }
    entry
}

/// An entry that revokes nothing would make a reader wonder which of two lists counts: there is none in ours.
fn revoked(entry: &Json<'_>) -> Result<Revoked, StatusError> {
    if !revocations::is_revoked(entry)? {
        return Err(StatusError::Member {
            place: "list",
            member: "revoked",
        });
    }
    let reason = entry.get("revocationReason").and_then(Json::as_str);
    let since = match entry.get("since") {
        None => None,
        Some(since) => Some(since.as_str().and_then(|text| text.parse().ok()).ok_or(
            StatusError::Member {
                place: "list",
                member: "since",
            },
        )?),
    };
    Ok(Revoked {
        id: super::text(entry, "list", "id")?.to_owned(),
        reason: reason.map(str::to_owned),
        since,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::from_seed([7; 32])
    }

    fn list() -> RevocationList {
        RevocationList {
            issuer: key().did().as_str().to_owned(),
            number: 3,
            dated: "2026-05-16T10:00:00Z".parse().expect("an instant"),
            revoked: vec![
                Revoked {
                    id: "urn:uuid:a".to_owned(),
                    reason: Some("given to the wrong person".to_owned()),
                    since: None,
                },
                Revoked {
                    id: "urn:uuid:b".to_owned(),
                    reason: None,
                    since: Some("2026-05-01T00:00:00Z".parse().expect("an instant")),
                },
            ],
        }
    }

    #[test]
    fn what_was_signed_is_read() {
        let file = list().sign(&key()).expect("signed");
        let read = RevocationList::read(file.as_bytes()).expect("its own list");
        assert_eq!(read, list(), "nothing is lost on the way");
        let at = |text: &str| text.parse().expect("an instant");
        let (before, after) = (at("2026-04-30T23:59:59Z"), at("2026-05-01T00:00:00Z"));
        assert_eq!(
            read.find("urn:uuid:a", before),
            Status::Revoked {
                reason: Some("given to the wrong person".to_owned())
            },
            "the reason is told"
        );
        assert_eq!(read.find("urn:uuid:c", after), Status::Clear, "not on the list");
        assert_eq!(
            read.find("urn:uuid:b", before),
            Status::Clear,
            "it counted until its end"
        );
        assert_ne!(read.find("urn:uuid:b", after), Status::Clear, "and no longer");
        let empty = RevocationList {
            revoked: Vec::new(),
            ..list()
        };
        let file = empty.sign(&key()).expect("signed");
        assert_eq!(
            RevocationList::read(file.as_bytes()).expect("an empty list"),
            empty,
            "a list of nothing says that nothing was taken back until its date"
        );
    }

    #[test]
    fn a_list_that_was_changed_does_not_count() {
        let file = list().sign(&key()).expect("signed");
        for (from, to) in [
            ("\"number\": 3", "\"number\": 4"),
            ("\"dated\": \"2026-05", "\"dated\": \"2026-06"),
            ("urn:uuid:b", "urn:uuid:c"),
            ("wrong person", "right person"),
            ("\"revoked\": true", "\"revoked\": false"),
        ] {
            let changed = file.replacen(from, to, 1);
            assert_ne!(changed, file, "{from} is in the file");
            assert!(
                matches!(
                    RevocationList::read(changed.as_bytes()),
                    Err(ListError::Signature(_))
                ),
                "{from} → {to} must be noticed"
            );
        }
        let mut unsigned: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        unsigned.as_object_mut().expect("an object").remove("proof");
        assert!(
            RevocationList::read(unsigned.to_string().as_bytes()).is_err(),
            "anybody could have written it"
        );
    }

    #[test]
    fn nobody_signs_for_somebody_else() {
        let other = SecretKey::from_seed([8; 32]);
        let file = list().sign(&other).expect("signed, by the wrong one");
        assert!(
            matches!(
                RevocationList::read(file.as_bytes()),
                Err(ListError::Signature(_))
            ),
            "the list names one issuer, the key is another's"
        );
    }
}
