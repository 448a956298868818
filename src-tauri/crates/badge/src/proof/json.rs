//! Proofs of JSON documents that are no credentials.

use super::sign::SignError;
use super::suite::{Suite, signed_bytes};
use crate::json::{self, Json};
use crate::key::SecretKey;
use jiff::Timestamp;
use serde_json::json;

/// Signs any JSON object with eddsa-jcs-2022 and gives the proof, which [`super::check`] accepts beside it.
///
/// `created` is written in whole seconds.
///
/// # Errors
/// [`SignError`] when the text is not JSON as [`crate::json`] reads it, no object, or has a proof already.
pub fn prove_json(
    document: &[u8],
    key: &SecretKey,
    created: Timestamp,
) -> Result<serde_json::Value, SignError> {
    let document = json::parse(document)?;
    if document.as_object().is_none() {
        return Err(SignError::NotAnObject);
    }
    if document.get("proof").is_some() {
        return Err(SignError::HasProof);
    }
    let mut proof = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "verificationMethod": key.verification_method(),
        "proofPurpose": "assertionMethod",
    });
    // A document with an @context would be signed under it, which its reader must then know.
    if let Some(context) = document.get("@context") {
        proof["@context"] = serde_json::to_value(context)?;
    }
    let options = proof.to_string();
    let hash = |json: &Json| Suite::EddsaJcs2022.hash(json, crate::jsonld::Contexts::pinned());
    let signed = signed_bytes(hash(&json::parse(options.as_bytes())?)?, hash(&document)?);
    let signature = bs58::encode(key.sign(&signed)).into_string();
    proof["proofValue"] = format!("z{signature}").into();
    Ok(proof)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::check;

    #[test]
    fn the_proof_holds_for_this_document_alone() {
        let key = SecretKey::from_seed([7; 32]);
        let text = br#"{"b":[1,"\u00e9"],"a":{"made":"2026-05-16T10:00:00Z"}}"#;
        let proof = prove_json(text, &key, Timestamp::UNIX_EPOCH).expect("an object");
        let proof = proof.to_string();
        let proof = json::parse(proof.as_bytes()).expect("JSON");
        let holds = |text: &[u8]| check(&json::parse(text).expect("JSON"), &proof, &key.public());
        assert_eq!(holds(text), Ok(()), "as it was signed");
        let reordered = r#"{ "a": {"made":"2026-05-16T10:00:00Z"}, "b": [1.0, "é"] }"#.as_bytes();
        assert_eq!(
            holds(reordered),
            Ok(()),
            "the canonical form is signed, not its spelling"
        );
        let other = br#"{"a":{"made":"2026-05-16T10:00:01Z"},"b":[1,"\u00e9"]}"#;
        assert!(holds(other).is_err(), "one digit is another");
        let twice = [b"{\"proof\":{},", &text[1..]].concat();
        assert!(
            matches!(
                prove_json(&twice, &key, Timestamp::UNIX_EPOCH),
                Err(SignError::HasProof)
            ),
            "signed once"
        );
        assert!(
            matches!(
                prove_json(b"[]", &key, Timestamp::UNIX_EPOCH),
                Err(SignError::NotAnObject)
            ),
            "no members"
        );
    }
}
