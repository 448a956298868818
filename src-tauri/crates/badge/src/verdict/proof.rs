//! The signatures inside a credential (Data Integrity), and whose key made them.

use jiff::SignedDuration;

use super::{
    Finding, Name, Saying, Told,
    case::Case,
    credential::{Standing, issuer_id},
    file::sentence,
    key::{self, Claim, Key, NoKey},
    report::Report,
};
use crate::{
    credential::{inspect::quoted, value::instant},
    jose::VerificationKey,
    json::Json,
    proof::{self, Checker, ProofError},
};

/// The most signatures that one document may carry.
pub const MAX_PROOFS: usize = 8;

/// How far in the future a signature may say that it was made: clocks differ, and people choose the wrong time zone.
pub(super) const TOLERANCE: SignedDuration = SignedDuration::from_hours(24);

/// Kinds of signatures that exist and are not checked here.
const KNOWN: [&str; 5] = [
    "ecdsa-sd-2023",
    "bbs-2023",
    "Ed25519Signature2018",
    "JsonWebSignature2020",
    "EcdsaSecp256k1Signature2019",
];

/// What one signature comes to. Of several the first kind in this order speaks: what is certainly wrong, then what is good.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// The issuer's, and it does not hold.
    Broken,
    /// The issuer's, and good.
    Good,
    /// It cannot be checked here.
    Open,
    /// Somebody else's, or of no kind that is known: it says nothing about this credential.
    Void,
}

/// What all the signatures of a document are about.
struct Signed<'d> {
    issuer: &'d str,
    checker: Checker<'d, 'd>,
}

/// One signature, examined.
struct One {
    weight: Weight,
    key: Option<(Finding, Told)>,
    signature: (Finding, Told),
    standing: Standing,
}

/// Checks every signature of a document.
pub(super) fn check(case: &Case<'_>, document: &Json<'_>, report: &mut Report) -> Standing {
    let proofs = document.several("proof");
    if proofs.is_empty() {
        let message = "It is not signed, so anybody could have written it. Ask the issuer for a signed copy.";
        report.failed(Name::Signature, Saying::SignatureNone.told(message));
        return Standing::default();
    }
    if proofs.len() > MAX_PROOFS {
        let count = proofs.len();
        let message = format!("It carries {count} signatures; at most {MAX_PROOFS} are checked.");
        report.failed(Name::Signature, Saying::TooMany.told(message));
        return Standing::default();
    }
    let signed = Signed {
        issuer: issuer_id(document).unwrap_or_default(),
        checker: Checker::next(document, &case.help.memory.options, case.help.later),
    };
    let mut all: Vec<One> = proofs.iter().map(|proof| examine(case, &signed, proof)).collect();
    all.sort_by_key(|one| one.weight);
    let mut all = all.into_iter();
    let Some(first) = all.next() else {
        return Standing::default();
    };
    if let Some((finding, told)) = first.key {
        report.add(Name::Key, finding, told);
    }
    report.add(Name::Signature, first.signature.0, first.signature.1);
    if first.weight == Weight::Good {
        others(all, report);
    }
    first.standing
}

/// Further signatures beside a good one: they change nothing, but a person should know what was not looked at.
fn others(others: impl Iterator<Item = One>, report: &mut Report) {
    for one in others.filter(|one| one.weight != Weight::Good) {
        let is_foreign = one
            .key
            .as_ref()
            .is_some_and(|(finding, _)| *finding == Finding::Failed);
        if is_foreign {
            let message =
                "Beside the issuer's signature it carries one by somebody else, which proves nothing here.";
            report.warning(Name::Signature, Saying::SignatureForeign.told(message));
        } else {
            let message = "Beside it there is a further signature that could not be checked here.";
            report.passed(Name::Signature, Saying::SignatureFurther.told(message));
        }
    }
}

impl One {
    fn new(weight: Weight, finding: Finding, told: Told) -> Self {
        Self {
            weight,
            key: None,
            signature: (finding, told),
            standing: Standing::default(),
        }
    }
}

fn examine(case: &Case<'_>, document: &Signed<'_>, proof: &Json<'_>) -> One {
    if let Err(e) = proof::examine(proof) {
        return unfit(e);
    }
    let date = |name: &str| proof.get(name).and_then(Json::as_str).and_then(instant);
    if let Some(expired) = date("expires").filter(|date| *date <= case.at) {
        let message = format!("The signature itself expired on {expired}. Ask the issuer to sign again.");
        let told = Saying::SignatureEnded.told(message).with("date", expired);
        return One::new(Weight::Broken, Finding::Failed, told);
    }
    let method = proof
        .get("verificationMethod")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let signed = date("created");
    let claim = Claim {
        issuer: document.issuer,
        signed,
        is_token: false,
    };
    let named = key::named(case, method, claim).and_then(|key| match key.uses.permit_signatures() {
        Ok(()) => Ok(key),
        Err(e) => Err(NoKey::wrong(Saying::KeyOtherPurpose.told(format!(
            "{}. Ask the issuer for a correct copy.",
            sentence(&e.to_string())
        )))),
    });
    match named {
        Ok(key) => {
            let mut one = with_key(document, proof, key);
            let soon = case.at.saturating_add(TOLERANCE).unwrap_or(case.at);
            if let Some(signed) = signed.filter(|signed| *signed > soon && one.weight == Weight::Good) {
                let message = format!(
                    "The signature is good, but it says that it was made on {signed}, which is still to come. Ask the issuer."
                );
                let told = Saying::SignatureLater.told(message);
                one.signature = (Finding::Warning, told.with("date", signed));
            }
            one
        }
        Err(none) => without_key(document, proof, method, none),
    }
}

fn with_key(document: &Signed<'_>, proof: &Json<'_>, key: Key) -> One {
    let (weight, signature) = match document.checker.check(proof, &key.key) {
        Ok(()) => (
            if key.finding == Finding::Failed {
                Weight::Void
            } else {
                Weight::Good
            },
            (
                Finding::Passed,
                Saying::SignatureGood.told("The signature is good: nothing was changed since it was signed."),
            ),
        ),
        Err(e) => (Weight::Broken, (Finding::Failed, broken(&e))),
    };
    let is_good = weight == Weight::Good;
    let suite = proof
        .get("cryptosuite")
        .and_then(Json::as_str)
        .unwrap_or_default();
    One {
        weight,
        key: Some((key.finding, key.told)),
        signature,
        standing: Standing {
            is_issuers: is_good && key.is_issuers,
            is_read: is_good && !suite.contains("-jcs-"),
        },
    }
}

/// Where the key cannot be had: many issuers name it by itself, behind the #, and then a signature that does not fit is none.
fn without_key(document: &Signed<'_>, proof: &Json<'_>, method: &str, none: NoKey) -> One {
    let key = Some((none.finding, none.told));
    if none.finding == Finding::Failed {
        let told = Saying::SignatureUnchecked
            .told("Not checked, because there is no key of the issuer's to check it with.");
        return One {
            key,
            ..One::new(Weight::Void, Finding::NotChecked, told)
        };
    }
    let fragment = method.split_once('#').map_or("", |(_, fragment)| fragment);
    let is_key = ["z6Mk", "zDna"].iter().any(|start| fragment.starts_with(start));
    let checked = match VerificationKey::from_multibase(fragment) {
        Ok(named) => document.checker.check(proof, &named).map_err(|e| broken(&e)),
        Err(e) if is_key => Err(Saying::SignatureUnsound.told(format!(
            "The signature names a key that is none: {e}. It was damaged or tampered with; ask the issuer for a correct copy."
        ))),
        Err(_) => Ok(()),
    };
    let one = match checked {
        Ok(()) => One::new(
            Weight::Open,
            Finding::NotChecked,
            Saying::SignatureUnchecked
                .told("Not checked, because the issuer's key cannot be had or read here."),
        ),
        Err(told) => One::new(Weight::Broken, Finding::Failed, told),
    };
    One { key, ..one }
}

/// A signature that cannot be good, or cannot be judged, whatever the key.
fn unfit(e: ProofError) -> One {
    match e {
        ProofError::UnknownSuite { found } if KNOWN.contains(&found.as_str()) => {
            let message = format!(
                "It is signed by {found}, a kind of signature that could not be checked here. Nothing in the file itself \
                 shows that it is false. Ask the issuer to confirm it."
            );
            let told = Saying::UnreadKind.told(message).with("kind", found);
            One::new(Weight::Open, Finding::Warning, told)
        }
        ProofError::UnknownSuite { found } => {
            let message = format!(
                "It is signed in a way that no standard knows ({}), so it proves nothing. Ask the issuer for a copy signed \
                 with eddsa-rdfc-2022.",
                quoted(&found)
            );
            let told = Saying::SignatureUnknown.told(message).with("kind", found);
            One::new(Weight::Void, Finding::Failed, told)
        }
        ProofError::Chain => {
            let message = format!("{}. Ask the issuer to confirm it.", sentence(&e.to_string()));
            let told = Saying::UnreadKind.told(message);
            One::new(Weight::Open, Finding::Warning, told.with("kind", "previousProof"))
        }
        e => One::new(Weight::Broken, Finding::Failed, broken(&e)),
    }
}

fn broken(e: &ProofError) -> Told {
    match e {
        ProofError::Signature => Saying::SignatureAltered.told(
            "The signature does not fit: it was changed after it was signed, or signed with another key. Do not trust it; \
             ask the issuer for the original.",
        ),
        ProofError::Document(_) => {
            Saying::SignatureUncovered.told("The signature cannot cover everything that it says (see meaning).")
        }
        e => Saying::SignatureUnsound.told(format!(
            "The signature cannot be good: {e}. Ask the issuer for a correct copy."
        )),
    }
}
