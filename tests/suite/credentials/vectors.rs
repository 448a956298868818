//! W3C's and 1EdTech's published vectors: canonical documents, hashes and signatures, byte for byte.

use super::read;
use roundel_badge::json::{self, Json};
use roundel_badge::jsonld::Contexts;
use roundel_badge::key::{PublicKey, SecretKey};
use roundel_badge::{proof, rdfc};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The terms of https://w3id.org/citizenship/v4rc1 that W3C's employment vector uses, by what its canonical form shows.
const CITIZENSHIP: &str = r#"{"@context": {"@protected": true, "id": "@id", "type": "@type",
    "EmployablePerson": {"@id": "https://w3id.org/citizenship#EmployablePerson", "@context": {"@protected": true,
        "employmentAuthorizationDocument": "https://w3id.org/citizenship#employmentAuthorizationDocument"}},
    "EmploymentAuthorizationDocument": {"@id": "https://w3id.org/citizenship#EmploymentAuthorizationDocument", "@context": {"@protected": true,
        "identifier": "https://schema.org/identifier",
        "lprCategory": "https://w3id.org/citizenship#lprCategory",
        "lprNumber": "https://w3id.org/citizenship#lprNumber"}},
    "EmploymentAuthorizationDocumentCredential": "https://w3id.org/citizenship#EmploymentAuthorizationDocumentCredential",
    "Person": {"@id": "https://schema.org/Person", "@context": {"@protected": true,
        "additionalName": "https://schema.org/additionalName",
        "birthCountry": "https://w3id.org/citizenship#birthCountry",
        "birthDate": {"@id": "https://schema.org/birthDate", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
        "familyName": "https://schema.org/familyName",
        "gender": "https://schema.org/gender",
        "givenName": "https://schema.org/givenName",
        "residentSince": {"@id": "https://w3id.org/citizenship#residentSince", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}},
    "image": {"@id": "https://schema.org/image", "@type": "@id"}}}"#;

fn vectors() -> Option<std::path::PathBuf> {
    roundel_tests::shared().map(|shared| shared.join("badge-data/vc-di-eddsa/TestVectors"))
}

fn examples(shared: &Path) -> Contexts {
    let context = read(shared.join("../../contexts/w3c-ns-credentials-examples-v2.jsonld"));
    Contexts::with(
        "https://www.w3.org/ns/credentials/examples/v2",
        context.as_bytes(),
    )
    .unwrap()
}

fn secret_key(vectors: &Path) -> SecretKey {
    let pair: serde_json::Value = serde_json::from_str(&read(vectors.join("keyPair.json"))).unwrap();
    let encoded = pair["privateKeyMultibase"]
        .as_str()
        .unwrap()
        .strip_prefix('z')
        .unwrap();
    let bytes = bs58::decode(encoded).into_vec().unwrap();
    SecretKey::from_seed(bytes.strip_prefix(&[0x80, 0x26]).unwrap().try_into().unwrap())
}

/// One folder of vectors: its suffix in file names, and how a document becomes text.
fn check_folder(
    folder: &Path,
    document: &Path,
    suffix: &str,
    contexts: &Contexts,
    canonical: impl Fn(&Json) -> String,
) {
    let file = |name: &str| folder.join(format!("{name}{suffix}"));
    let [document, options, signed] = [
        read(document),
        read(file("proofConfig").with_extension("json")),
        read(file("signed").with_extension("json")),
    ];
    let parse = |text| json::parse(text).unwrap();
    let (document, options) = (parse(document.as_bytes()), parse(options.as_bytes()));
    let expected = |name: &str| read(file(name).with_extension("txt"));

    let document_text = canonical(&document);
    assert_eq!(
        document_text,
        expected("canonDoc"),
        "the document's canonical form"
    );
    let options_text = canonical(&options);
    assert_eq!(
        options_text,
        expected("proofCanon"),
        "the canonical form of the proof's options"
    );
    let hash = |text: &str| hex::encode(Sha256::digest(text));
    assert_eq!(
        hash(&document_text),
        expected("docHash").trim(),
        "the document's hash"
    );
    assert_eq!(
        hash(&options_text),
        expected("proofHash").trim(),
        "the hash of the options"
    );
    let data = hex::decode(format!("{}{}", hash(&options_text), hash(&document_text))).unwrap();
    assert_eq!(
        hex::encode(&data),
        expected("combinedHash").trim(),
        "options come first, then the document"
    );

    let key = secret_key(&vectors().unwrap());
    assert_eq!(
        hex::encode(key.sign(&data)),
        expected("sigHex").trim(),
        "Ed25519 signatures are deterministic"
    );

    let signed = parse(signed.as_bytes());
    let proof = signed.get("proof").unwrap();
    proof::check_with(contexts, &signed, proof, &key.public()).expect("the published signature holds");
    let method = proof.get("verificationMethod").unwrap().as_str().unwrap();
    assert_eq!(
        PublicKey::from_did(method),
        Ok(key.public()),
        "the method names the published key"
    );
}

fn as_rdf(contexts: &Contexts) -> impl Fn(&Json) -> String {
    |document| rdfc::canonicalize(&contexts.to_dataset(document).unwrap()).unwrap()
}

#[test]
fn w3c_eddsa_rdfc_2022() {
    let Some(vectors) = vectors() else { return };
    let contexts = examples(&vectors);
    let folder = vectors.join("eddsa-rdfc-2022");
    check_folder(
        &folder,
        &vectors.join("unsigned.json"),
        "DataInt",
        &contexts,
        as_rdf(&contexts),
    );
}

#[test]
fn w3c_eddsa_rdfc_2022_employment() {
    let Some(vectors) = vectors() else { return };
    let contexts = Contexts::with("https://w3id.org/citizenship/v4rc1", CITIZENSHIP.as_bytes()).unwrap();
    let folder = vectors.join("eddsa-rdfc-2022/employ");
    check_folder(
        &folder,
        &vectors.join("employmentAuth.json"),
        "DataInt",
        &contexts,
        as_rdf(&contexts),
    );
}

#[test]
fn w3c_eddsa_jcs_2022() {
    let Some(vectors) = vectors() else { return };
    let contexts = examples(&vectors);
    let canonical = |json: &Json| serde_json_canonicalizer::to_string(json).unwrap();
    check_folder(
        &vectors.join("eddsa-jcs-2022"),
        &vectors.join("unsigned.json"),
        "JCS",
        &contexts,
        canonical,
    );
}

#[test]
fn w3c_ed25519_signature_2020() {
    let Some(vectors) = vectors() else { return };
    let contexts = examples(&vectors);
    let text = read(vectors.join("Ed25519Signature2020/signedEdSig.json"));
    let signed = json::parse(text.as_bytes()).unwrap();
    let key = secret_key(&vectors).public();
    proof::check_with(&contexts, &signed, signed.get("proof").unwrap(), &key)
        .expect("the published signature holds");
}

#[test]
fn one_edtech_open_badges_vector() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let folder = shared.join("badge-data/1edtech-spec/ob30-test-vector");
    let context = r#""@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]"#;
    let document = format!(
        r#"{{{context}, "id": "http://example.com/credentials/3527", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {{"id": "https://example.edu/issuers/565049", "type": ["Profile"], "name": "Example Corp", "url": "https://www.imsglobal.org"}},
        "validFrom": "2010-01-01T00:00:00Z", "name": "Teamwork Badge",
        "credentialSubject": {{"id": "did:example:ebfeb1f712ebc6f1c276e12ec21", "type": ["AchievementSubject"],
            "achievement": {{"id": "https://example.com/achievements/21st-century-skills/teamwork", "type": ["Achievement"],
                "criteria": {{"narrative": "Team members are nominated for this badge by their peers and recognized upon review by Example Corp management."}},
                "description": "This badge recognizes the development of the capacity to collaborate within a group environment.",
                "name": "Teamwork"}}}}}}"#
    );
    let options = format!(
        r#"{{{context}, "type": "DataIntegrityProof", "created": "2010-01-01T19:23:24Z", "cryptosuite": "eddsa-rdfc-2022",
        "verificationMethod": "https://example.edu/issuers/565049#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
        "proofPurpose": "assertionMethod"}}"#
    );
    for (text, expected) in [(document, "document-canon.txt"), (options, "proof-canon.txt")] {
        let canonical = as_rdf(Contexts::pinned())(&json::parse(text.as_bytes()).unwrap());
        assert_eq!(
            canonical.trim_end(),
            read(folder.join(expected)).trim_end(),
            "1EdTech publishes this canonical form"
        );
    }
}
