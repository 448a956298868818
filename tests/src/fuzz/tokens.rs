//! JWS, the claims in them, keys, identifiers and status lists.

use super::with_pages;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use roundel_badge::did::{self, Identifier};
use roundel_badge::jose::{self, Jwk, JwkSet, Jws, VerificationKey};
use roundel_badge::json::{self, Json};
use roundel_badge::status::Entry;
use roundel_badge::web::Pages;

/// A token, or its header in the first line and its payload behind it, which a fuzzer changes more easily; then pages.
pub fn jwt(bytes: &[u8]) {
    let (token, pages) = with_pages(bytes);
    let Ok(text) = std::str::from_utf8(token) else {
        return;
    };
    judge(text.trim(), &pages);
    if let Some((header, payload)) = text.split_once('\n') {
        judge(&compact(header, payload), &pages);
    }
    for word in text.split_ascii_whitespace().take(8) {
        reference(word, &pages);
        let _ = VerificationKey::from_multibase(word);
        let _ = VerificationKey::from_base58(word);
    }
    let _ = VerificationKey::from_pem(text);
}

fn compact(header: &str, payload: &str) -> String {
    let encode = |text: &str| BASE64_URL_SAFE_NO_PAD.encode(text);
    format!(
        "{}.{}.{}",
        encode(header),
        encode(payload),
        encode(&"s".repeat(64))
    )
}

fn judge(token: &str, pages: &Pages) {
    let Ok(jws) = Jws::parse(token) else { return };
    if let Some(key) = &jws.header().key {
        let permitted = key.uses().permit(jws.header().algorithm).is_ok();
        let _ = permitted && jws.check(key.key()).is_ok();
    }
    if let Some(id) = &jws.header().key_id {
        reference(id, pages);
    }
    let Ok(payload) = json::parse(jws.payload()) else {
        return;
    };
    let _ = Jwk::parse(&payload);
    if let Ok(set) = JwkSet::parse(&payload) {
        let _ = set.iter().count();
    }
    let Ok(presented) = jose::credential(&payload) else {
        return;
    };
    let _ = presented.mismatches();
    let credential = &presented.credential;
    assert!(credential.as_object().is_some(), "a credential is an object");
    let issuer = credential.get("issuer").and_then(|issuer| {
        let id = || issuer.get("id").and_then(Json::as_str);
        issuer.as_str().or_else(id)
    });
    if let (Some(issuer), Some(key)) = (issuer, &jws.header().key) {
        let _ = did::find_key(issuer, key.key(), pages);
    }
    for entry in credential.get("credentialStatus").map_or(&[][..], Json::each) {
        status(entry, credential, issuer.unwrap_or_default(), pages);
    }
}

/// Looks a status up in its page, and in the credential itself, which may be a list.
fn status(entry: &Json, credential: &Json, issuer: &str, pages: &Pages) {
    use roundel_badge::web::{Page, Web as _};
    let Ok(entry) = Entry::parse(entry) else { return };
    let id = credential.get("id").and_then(Json::as_str).unwrap_or_default();
    let _ = entry.look_up(credential, id, issuer);
    if let Page::Found(page) = pages.get(entry.list())
        && let Ok(list) = json::parse(&page)
    {
        let _ = entry.look_up(&list, id, issuer);
    }
}

/// An identifier is its subject and its fragment, and nothing else.
fn reference(text: &str, pages: &Pages) {
    if let Ok(identifier) = Identifier::parse(text) {
        let whole = match identifier.fragment {
            Some(fragment) => format!("{}#{fragment}", identifier.subject),
            None => identifier.subject.to_owned(),
        };
        assert_eq!(whole, text, "nothing of an identifier is lost");
    }
    if let Ok(found) = did::find(text, pages) {
        let _ = found.tie(text);
    }
}
