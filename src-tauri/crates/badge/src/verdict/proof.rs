//! The signature, and whose key made it.

use jiff::Timestamp;

use super::{Name, file::sentence, report::Report};
use crate::{
    credential::{
        inspect::quoted,
        value::{Uri, instant},
    },
    json::Json,
    key::PublicKey,
    proof::{self, ProofError},
};

/// More signatures than this are not checked.
const MAX_PROOFS: usize = 8;

/// Signatures of W3C Data Integrity that are checked here.
const CHECKED: [&str; 3] = ["eddsa-rdfc-2022", "eddsa-jcs-2022", "Ed25519Signature2020"];
/// Those that exist and are not.
const KNOWN: [&str; 7] = [
    "ecdsa-rdfc-2019",
    "ecdsa-jcs-2019",
    "ecdsa-sd-2023",
    "bbs-2023",
    "Ed25519Signature2018",
    "JsonWebSignature2020",
    "EcdsaSecp256k1Signature2019",
];

/// Checks every signature. True when a good one covers the RDF, so that the document has been read as JSON-LD already.
pub(super) fn check(document: &Json<'_>, at: Timestamp, report: &mut Report) -> bool {
    let proofs = document.get("proof").map_or(&[][..], Json::each);
    if proofs.is_empty() {
        let message = "It is not signed, so anybody could have written it. Ask the issuer for a signed copy.";
        report.failed(Name::Signature, message);
        return false;
    }
    if proofs.len() > MAX_PROOFS {
        let message = format!(
            "It carries {} signatures; at most {MAX_PROOFS} are checked.",
            proofs.len()
        );
        report.failed(Name::Signature, message);
        return false;
    }
    let (usable, others): (Vec<_>, Vec<_>) = proofs.iter().partition(|proof| CHECKED.contains(&suite(proof)));
    if usable.is_empty() {
        none_usable(&others, report);
        return false;
    }
    let issuer = document
        .get("issuer")
        .and_then(|issuer| issuer.get("id").unwrap_or(issuer).as_str());
    let mut is_covered = false;
    for proof in usable {
        let is_good = check_one(document, proof, issuer.unwrap_or_default(), at, report);
        is_covered |= is_good && suite(proof) != "eddsa-jcs-2022";
    }
    is_covered
}

/// The name of a signature's method: its cryptosuite, or its type where it is older than cryptosuites.
fn suite<'p>(proof: &'p Json<'_>) -> &'p str {
    let text = |name: &str| {
        proof
            .get(name)
            .and_then(|value| value.each().first())
            .and_then(Json::as_str)
    };
    match text("type") {
        Some("DataIntegrityProof") => text("cryptosuite").unwrap_or_default(),
        kind => kind.unwrap_or_default(),
    }
}

fn none_usable(others: &[&Json<'_>], report: &mut Report) {
    match others
        .iter()
        .map(|proof| suite(proof))
        .find(|suite| KNOWN.contains(suite))
    {
        Some(suite) => {
            let message = format!(
                "It is signed by {suite}, a kind of signature that could not be checked here. Nothing in the file \
                 itself shows that it is false. Ask the issuer to confirm it."
            );
            report.warning(Name::Signature, message);
        }
        None => {
            let found = others
                .first()
                .map_or_else(String::new, |proof| quoted(suite(proof)));
            let message = format!(
                "It is signed in a way that no standard knows ({found}), so it proves nothing. Ask the issuer for a \
                 copy signed with eddsa-rdfc-2022."
            );
            report.failed(Name::Signature, message);
        }
    }
}

/// True when the signature is good and the key is the issuer's.
fn check_one(
    document: &Json<'_>,
    proof: &Json<'_>,
    issuer: &str,
    at: Timestamp,
    report: &mut Report,
) -> bool {
    let is_meant = terms(proof, at, report);
    let Some(method) = proof.get("verificationMethod").and_then(Json::as_str) else {
        let message = "The signature does not say which key made it. Ask the issuer for a correct copy.";
        report.failed(Name::Key, message);
        return false;
    };
    match key(method, issuer) {
        Key::Own(key) => {
            let message = "The key that signed is the issuer's own: the issuer's id is made from it.";
            report.passed(Name::Key, message);
            return is_meant && signature(document, proof, &key, report);
        }
        Key::Elsewhere => {
            let message = format!(
                "The issuer's key is kept on the web ({}), which cannot be had offline, so nobody can say here whether \
                 the signature is good. Check it with a connection, or ask the issuer.",
                quoted(method)
            );
            report.warning(Name::Key, message);
            let message = "Not checked, because the issuer's key cannot be had offline.";
            report.not_checked(Name::Signature, message);
        }
        Key::Unread => {
            let message = format!(
                "The issuer's key ({}) is written in a way that could not be read here. Nothing in the file itself \
                 shows that the badge is false. Ask the issuer to confirm it.",
                quoted(method)
            );
            report.warning(Name::Key, message);
            report.not_checked(
                Name::Signature,
                "Not checked, because the issuer's key could not be read.",
            );
        }
        Key::Wrong(message) => report.failed(Name::Key, message),
    }
    false
}

/// What the signature says about itself besides the signature. False when it does not vouch for a badge at `at`.
fn terms(proof: &Json<'_>, at: Timestamp, report: &mut Report) -> bool {
    let purpose = proof.get("proofPurpose").and_then(Json::as_str);
    if purpose != Some("assertionMethod") {
        let message = format!(
            "The signature was made for another purpose ({}) than to state something (assertionMethod). Ask the issuer \
             for a correct copy.",
            purpose.map_or_else(|| "none".to_owned(), quoted)
        );
        report.failed(Name::Signature, message);
        return false;
    }
    let date = |name: &str| proof.get(name).map(|value| value.as_str().and_then(instant));
    if date("created") == Some(None) || date("expires") == Some(None) {
        let message = "The date of the signature cannot be read. Ask the issuer for a correct copy.";
        report.failed(Name::Signature, message);
        return false;
    }
    if let Some(expired) = date("expires").flatten().filter(|date| *date < at) {
        report.failed(
            Name::Signature,
            format!("The signature itself expired on {expired}. Ask the issuer to sign again."),
        );
        return false;
    }
    true
}

/// Where the key of a signature is.
enum Key {
    /// In the issuer's id.
    Own(PublicKey),
    /// Somewhere that cannot be had offline.
    Elsewhere,
    /// In the issuer's id, in a form that is not read here.
    Unread,
    /// Not the issuer's, or nowhere; why.
    Wrong(String),
}

fn key(method: &str, issuer: &str) -> Key {
    let controller = method
        .split_once('#')
        .map_or(method, |(controller, _)| controller);
    let is_web = method.starts_with("https://") || method.starts_with("http://");
    if !Uri::allows(method) || !(is_web || method.starts_with("did:")) {
        let found = quoted(method);
        return Key::Wrong(format!(
            "The signature names no key that can be found: {found} is neither a DID nor a web address. Ask the issuer for a correct copy."
        ));
    }
    if is_web {
        return Key::Elsewhere;
    }
    if controller != issuer {
        return Key::Wrong(format!(
            "The badge names {} as its issuer, but somebody else signed it ({}). Do not trust it.",
            quoted(issuer),
            quoted(controller)
        ));
    }
    if controller.starts_with("did:jwk:") {
        return Key::Unread;
    }
    if !controller.starts_with("did:key:") {
        return Key::Elsewhere;
    }
    match PublicKey::from_did(method) {
        Ok(key) => Key::Own(key),
        Err(e) => Key::Wrong(format!(
            "{}. Ask the issuer for a correct copy.",
            sentence(&e.to_string())
        )),
    }
}

fn signature(document: &Json<'_>, proof: &Json<'_>, key: &PublicKey, report: &mut Report) -> bool {
    match proof::check(document, proof, key) {
        Ok(()) => {
            report.passed(Name::Signature, "The signature is good: nothing was changed since it was signed.");
            return true;
        }
        Err(ProofError::Signature) => report.failed(
            Name::Signature,
            "The signature does not fit: the badge was changed after it was signed, or signed with another key. Do not \
             trust it; ask the issuer for the original.",
        ),
        Err(ProofError::Document(_)) => {
            report.failed(Name::Signature, "The signature cannot cover everything that the badge says (see meaning).");
        }
        Err(e) => {
            let message = format!("The signature cannot be good: {e}. Ask the issuer for a correct copy.");
            report.failed(Name::Signature, message);
        }
    }
    false
}
