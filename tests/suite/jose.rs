//! Tokens, keys, controller documents and status lists against badges that others made.
//!
//! These are the verifier's parts without their joining: dates, structure and Data Integrity signatures are judged elsewhere.

use proptest::prelude::*;
use roundel_badge::did::{self, FindError, Identifier, Tie};
use roundel_badge::jose::{self, Jws, Mismatch, VerificationKey};
use roundel_badge::json::{self, Json};
use roundel_badge::status::{Entry, Status, StatusError};
use roundel_badge::web::{Page, Pages, Web};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The instant of the exam: after the expired badges, before the end of the others.
const AT: &str = "2026-09-01T00:00:00Z";

fn corpus() -> Option<PathBuf> {
    Some(roundel_tests::shared()?.join("corpus"))
}

fn world(corpus: &Path) -> Pages {
    let folder = corpus.join("world");
    let index = read(&folder.join("index.json"));
    let index: BTreeMap<String, String> = serde_json::from_slice(&index).expect("it maps URLs to files");
    index.into_iter().fold(Pages::new(), |pages, (url, file)| {
        pages.with(url, read(&folder.join(file)))
    })
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The token of a badge, cut out of whatever it is baked into.
fn token(file: &Path) -> String {
    let bytes = read(file);
    let start = bytes
        .windows(3)
        .position(|three| three == b"eyJ")
        .expect("a header in base64url begins so");
    let part_of_token = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let token = bytes[start..].iter().take_while(part_of_token).copied().collect();
    String::from_utf8(token).expect("these are ASCII characters")
}

/// A PNG chunk ends in four bytes of checksum that may look like base64url, so the token's end is not certain there.
fn tokens(file: &Path) -> Vec<String> {
    let longest = token(file);
    (0..=4)
        .filter_map(|cut| longest.get(..longest.len().checked_sub(cut)?).map(str::to_owned))
        .collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Judgement {
    /// Signature good, key the issuer's, claims in agreement.
    Good,
    /// The same, in the older form.
    GoodOlder,
    /// The key cannot be had.
    Open,
    /// Signature, key or claims are wrong.
    Bad,
}

fn judge(token: &str, web: &dyn Web) -> Judgement {
    try_judge(token, web).unwrap_or(Judgement::Bad)
}

fn try_judge(token: &str, web: &dyn Web) -> Option<Judgement> {
    let jws = Jws::parse(token).ok()?;
    let payload = json::parse(jws.payload()).ok()?;
    let presented = jose::credential(&payload).ok()?;
    let issuer = presented.credential.get("issuer")?;
    let issuer = issuer.as_str().or_else(|| issuer.get("id")?.as_str())?;
    let found = match (&jws.header().key, &jws.header().key_id) {
        (Some(jwk), _) => {
            jws.check(jwk.key()).ok().filter(|()| !jwk.holds_secret())?;
            did::find_key(issuer, jwk.key(), web)
        }
        (None, Some(key_id)) => did::find(key_id, web),
        (None, None) => return None,
    };
    let found = match found {
        Ok(found) => found,
        Err(FindError::Unreachable { .. }) => return Some(Judgement::Open),
        Err(_) => return None,
    };
    found.uses.permit(jws.header().algorithm).ok()?;
    jws.check(&found.key).ok()?;
    let contradicts = |mismatch: &Mismatch| matches!(mismatch, Mismatch::Differs { .. });
    let at = AT.parse().expect("the instant of the exam is one");
    let expired = presented.claims.expires.is_some_and(|end| end <= at);
    let tied = matches!(found.tie(issuer), Tie::Issuer | Tie::SameOrigin);
    if expired || !tied || presented.mismatches().iter().any(contradicts) {
        return None;
    }
    Some(if presented.legacy {
        Judgement::GoodOlder
    } else {
        Judgement::Good
    })
}

#[test]
fn tokens_of_the_corpus_get_the_judgement_that_the_manifest_accepts() {
    let Some(corpus) = corpus() else { return };
    let web = world(&corpus);
    let manifest: serde_json::Value = serde_json::from_slice(&read(&corpus.join("manifest.json"))).unwrap();
    let mut seen = 0;
    for entry in manifest["entries"].as_array().unwrap() {
        let file = entry["file"].as_str().unwrap();
        if !file.contains("jwt-") {
            continue;
        }
        seen += 1;
        let verdict = |judgement| match judgement {
            Judgement::Good => "valid",
            Judgement::GoodOlder | Judgement::Open => "warning",
            Judgement::Bad => "invalid",
        };
        let accepted: Vec<&str> = match entry["accept"].as_array() {
            Some(list) => list.iter().filter_map(|one| one.as_str()).collect(),
            None => vec![entry["expect"].as_str().unwrap()],
        };
        let best = tokens(&corpus.join(file))
            .iter()
            .map(|token| judge(token, &web))
            .find(|judgement| *judgement != Judgement::Bad)
            .unwrap_or(Judgement::Bad);
        assert!(
            accepted.contains(&verdict(best)),
            "{file}: {best:?}, but the manifest says {accepted:?} ({})",
            entry["reason"]
        );
    }
    assert_eq!(seen, 23, "every token of the corpus was judged");
}

#[test]
fn tokens_of_open_badges_2_are_checked_with_the_issuers_own_key() {
    let Some(corpus) = corpus() else { return };
    let web = world(&corpus);
    let good = |file: &str| {
        tokens(&corpus.join(file)).iter().any(|token| {
            let checked = || -> Option<bool> {
                let jws = Jws::parse(token).ok()?;
                let assertion = json::parse(jws.payload()).ok()?;
                let creator = assertion.get("verification")?.get("creator")?.as_str()?;
                let found = did::find(creator, &web).ok()?;
                let tied = found.tie("https://guild.example/ob2/issuer.json") == Tie::PublicKey;
                Some(tied && jws.check(&found.key).is_ok())
            };
            checked() == Some(true)
        })
    };
    for file in [
        "ob2-signed.jws",
        "ob2-bad-expired.jws",
        "ob2-bad-revoked.jws",
        "obl-ob2-signed.png",
    ] {
        assert!(good(file), "{file}: the signature itself is good");
    }
    for file in [
        "ob2-bad-tampered.jws",
        "ob2-bad-key-not-issuers.jws",
        "ob2-bad-alg-none.jws",
        "ob2-bad-hs256.jws",
    ] {
        assert!(!good(file), "{file}: the signature is not the issuer's");
    }
}

#[test]
fn samples_of_1edtech_verify_with_the_key_in_their_header() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let folder = shared.join("badge-data/1edtech-validator/ob30");
    for file in [
        "simple-jwt.png",
        "simple-jwt.svg",
        "simple-jwt_v1.png",
        "simple-jwt_v1.svg",
    ] {
        let verified = tokens(&folder.join(file)).into_iter().find(|token| {
            Jws::parse(token).is_ok_and(|jws| {
                let key = jws.header().key.clone().expect("these samples carry their key");
                jws.check(key.key()).is_ok()
            })
        });
        let token = verified.unwrap_or_else(|| panic!("{file}: 1EdTech's own sample verifies"));
        let jws = Jws::parse(&token).unwrap();
        let payload = json::parse(jws.payload()).unwrap();
        assert_eq!(
            jose::credential(&payload).unwrap().mismatches(),
            [Mismatch::Missing { claim: "sub" }],
            "{file}: sub is missing, which is no contradiction"
        );
    }
    let unbound = Jws::parse(token(&folder.join("simple.jwt")).leak()).unwrap();
    assert!(
        unbound.header().key.is_none() && unbound.header().key_id.is_none(),
        "this sample names no key at all, and is read all the same"
    );
    let foreign = Jws::parse(token(&folder.join("velocity.jwt")).leak()).unwrap();
    let key_id = foreign.header().key_id.as_deref().unwrap();
    assert!(
        matches!(
            did::find(key_id, &Pages::new()),
            Err(FindError::Identifier(did::DidError::UnknownMethod { .. }))
        ),
        "a DID method that is not read is named as such"
    );
}

/// A credential and what its Data Integrity proof names as its key.
fn keyed(file: &Path) -> (String, String) {
    let document: serde_json::Value =
        serde_json::from_slice(&read(file)).expect("the credentials that are asked for are JSON");
    let proof = &document["proof"];
    let proof = if proof.is_array() { &proof[0] } else { proof };
    let issuer = &document["issuer"];
    let issuer = if issuer.is_string() { issuer } else { &issuer["id"] };
    (
        issuer.as_str().unwrap_or_default().to_owned(),
        proof["verificationMethod"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    )
}

#[test]
fn keys_of_data_integrity_proofs_are_tied_to_their_issuers() {
    let Some(corpus) = corpus() else { return };
    let web = world(&corpus);
    for (file, tie) in [
        ("di-didkey-json.json", true),
        ("di-https-issuer.json", true),
        ("di-ecdsa-rdfc-2019.json", true),
        ("obl-di-didweb.json", true),
        ("bad-impersonation.json", false),
    ] {
        let (issuer, method) = keyed(&corpus.join(file));
        let found = did::find(&method, &web).unwrap();
        assert_eq!(
            found.tie(&issuer) == Tie::Issuer,
            tie,
            "{file}: {method} for {issuer}"
        );
    }
    let (_, method) = keyed(&corpus.join("bad-offline-didweb.json"));
    assert!(
        matches!(did::find(&method, &web), Err(FindError::Unreachable { .. })),
        "a page that nobody can fetch proves nothing"
    );
    let old = "did:web:guild.example:badges:issuer#key-old";
    assert_eq!(
        did::find(old, &web)
            .unwrap()
            .tie("did:web:guild.example:badges:issuer"),
        Tie::OtherPurpose,
        "a key for authentication signs no badges"
    );
}

fn status(file: &Path, web: &dyn Web) -> Option<Result<Status, StatusError>> {
    let bytes = read(file);
    let credential = json::parse(&bytes).expect("the credential is strict JSON");
    let entry = match Entry::parse(credential.get("credentialStatus")?) {
        Ok(entry) => entry,
        Err(error) => return Some(Err(error)),
    };
    let Page::Found(list) = web.get(entry.list()) else {
        return None;
    };
    let list = json::parse(&list).expect("the list is strict JSON");
    let text = |json: Option<&Json>| json.and_then(Json::as_str).unwrap_or_default().to_owned();
    let issuer = credential.get("issuer")?;
    let issuer = text(if issuer.as_str().is_some() {
        Some(issuer)
    } else {
        issuer.get("id")
    });
    Some(entry.look_up(&list, &text(credential.get("id")), &issuer))
}

#[test]
fn status_lists_answer_as_the_manifest_says() {
    let Some(corpus) = corpus() else { return };
    let web = world(&corpus);
    let told = |file: &str| status(&corpus.join(file), &web);
    let revoked = |reason: Option<&str>| {
        Some(Ok(Status::Revoked {
            reason: reason.map(str::to_owned),
        }))
    };
    for (file, expected) in [
        ("status-bitstring-ok.json", Some(Ok(Status::Clear))),
        ("status-1edtech-ok.json", Some(Ok(Status::Clear))),
        ("status-list-expired.json", Some(Ok(Status::Clear))),
        ("status-bitstring-revoked.json", revoked(None)),
        ("obl-di-status.json", revoked(None)),
        ("status-1edtech-revoked.json", revoked(Some("Issued in error"))),
        ("status-list-missing.json", None),
    ] {
        assert_eq!(
            told(file),
            expected,
            "{file}: the list's own answer, its dates aside"
        );
    }
    assert!(
        matches!(
            told("status-purpose-mismatch.json"),
            Some(Err(StatusError::Purpose { .. }))
        ),
        "a list of suspensions does not answer for revocation"
    );
}

#[test]
fn the_status_list_of_1edtech_answers() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let folder = shared.join("badge-data/1edtech-validator/ob30/bit-string-list");
    let url = "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist";
    let web = Pages::new().with(url, read(&folder.join("testlist")));
    assert_eq!(
        status(&folder.join("credential-status-revoked.json"), &web),
        Some(Ok(Status::Revoked { reason: None })),
        "its name says so"
    );
}

/// Everything that takes text or bytes from outside.
fn feed(text: &str) {
    if let Ok(jws) = Jws::parse(text) {
        let _ = jws.check(&VerificationKey::from_ed25519(&[0x58; 32]).unwrap_or_else(|_| some_key()));
    }
    let _ = VerificationKey::from_multibase(text);
    let _ = VerificationKey::from_base58(text);
    let _ = VerificationKey::from_pem(text);
    let _ = Identifier::parse(text);
    let _ = did::same_origin(text, "https://guild.example/");
    let page = Pages::new().with("https://guild.example/x", text);
    let _ = did::find("https://guild.example/x#k", &page).map(|found| found.tie(text));
    let _ = did::find_key("https://guild.example/x", &some_key(), &page);
    if let Ok(json) = json::parse(text.as_bytes()) {
        let _ = jose::credential(&json).map(|presented| presented.mismatches().len());
        let _ = Entry::parse(&json).map(|entry| entry.look_up(&json, "urn:c", "did:i"));
    }
}

fn some_key() -> VerificationKey {
    VerificationKey::from_multibase("z6MknfV2PU4vzveFBNZR8MxnFZNinbLZm8bc3sFBTvHi7uPH")
        .expect("a key of the corpus is one")
}

/// Texts built of what the readers look for, so that they get past the first check.
fn nearly_right() -> impl Strategy<Value = String> {
    let words = r#"eyJhbGciOiJFUzI1NiJ9 . did: key: jwk: web: https:// guild.example %3A # z zDna u { } [ ] : , "id" "keys" "kty"
        "EC" "crv" "P-256" "x" "vc" "nbf" 1e9 -1 "statusListIndex" "type" "BitstringStatusListEntry" "assertionMethod"
        "publicKeyPem" -----BEGIN -----END PUBLIC KEY----- MIIB AQAB é"#;
    let words: Vec<&str> = words.split_whitespace().collect();
    proptest::collection::vec(proptest::sample::select(words), 0..24).prop_map(|parts| parts.concat())
}

/// Whole entries and documents with one member replaced by anything.
fn damaged_json() -> impl Strategy<Value = String> {
    let members = "type id statusPurpose statusListIndex statusListCredential statusSize statusMessage credentialSubject encodedList
        verificationMethod assertionMethod publicKeyMultibase publicKeyJwk kty keys n e issuer revokedCredential vc iss nbf exp";
    let members: Vec<&str> = members.split_whitespace().collect();
    let value = prop_oneof![
        Just(serde_json::json!("BitstringStatusListEntry")),
        Just(serde_json::json!("revocation")),
        Just(serde_json::json!("https://guild.example/x#k")),
        Just(serde_json::json!(
            "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"
        )),
        Just(serde_json::json!(["#k", {"id": "#k", "publicKeyMultibase": "z6Mk"}])),
        Just(serde_json::json!({"kty": "RSA", "n": "AQAB", "e": ""})),
        Just(serde_json::json!(null)),
        any::<i64>().prop_map(|number| serde_json::json!(number)),
        any::<f64>().prop_map(|number| serde_json::json!(number)),
        any::<String>().prop_map(|text| serde_json::json!(text)),
    ];
    proptest::collection::btree_map(proptest::sample::select(members), value, 0..10)
        .prop_map(|object| serde_json::to_string(&object).expect("a map of JSON values is JSON"))
}

proptest! {
    #[test]
    fn any_text_is_answered_without_panic(text in any::<String>()) {
        feed(&text);
    }

    #[test]
    fn nearly_right_texts_are_answered_without_panic(text in nearly_right()) {
        feed(&text);
    }

    #[test]
    fn damaged_documents_are_answered_without_panic(text in damaged_json()) {
        feed(&text);
    }

    #[test]
    fn any_key_bytes_are_answered_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        for prefix in [&[0xed, 0x01][..], &[0x80, 0x24], &[0x85, 0x24], &[]] {
            let mut key = prefix.to_vec();
            key.extend_from_slice(&bytes);
            feed(&format!("did:key:z{}", base58(&key)));
            feed(&format!("z{}", base58(&key)));
        }
    }

    #[test]
    fn one_changed_character_never_verifies(place in any::<prop::sample::Index>(), other in "[A-Za-z0-9_-]") {
        let Some(corpus) = corpus() else { return Ok(()) };
        let web = world(&corpus);
        let good = token(&corpus.join("jwt-es256-didjwk.jwt"));
        prop_assert_eq!(judge(&good, &web), Judgement::Good, "the unchanged token is good");
        let place = place.index(good.len());
        let mut changed = good.clone();
        changed.replace_range(place..=place, &other);
        if changed != good {
            prop_assert_ne!(judge(&changed, &web), Judgement::Good, "character {} counts", place);
        }
    }
}

/// base58-btc by the plain long division, so that the test does not lean on the decoder's own crate.
fn base58(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let mut digits: Vec<u8> = Vec::new();
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in &mut digits {
            carry += u32::from(*digit) << 8;
            *digit = (carry % 58) as u8;
            carry /= 58;
        }
        while carry > 0 {
            digits.push((carry % 58) as u8);
            carry /= 58;
        }
    }
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let zeros = std::iter::repeat_n('1', zeros);
    zeros
        .chain(
            digits
                .iter()
                .rev()
                .map(|digit| ALPHABET[usize::from(*digit)] as char),
        )
        .collect()
}
