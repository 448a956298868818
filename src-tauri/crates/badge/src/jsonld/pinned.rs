//! The contexts that come with the program.

macro_rules! context {
    ($file:literal) => {
        include_bytes!(concat!("../../../../../assets/contexts/", $file))
    };
}

/// Address and document of every pinned context; `assets/contexts/ORIGIN.md` says where each is from.
pub(super) const PINNED: [(&str, &[u8]); 12] = [
    (
        "https://www.w3.org/ns/credentials/v2",
        context!("credentials-v2.jsonld"),
    ),
    (
        "https://www.w3.org/2018/credentials/v1",
        context!("credentials-v1.jsonld"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        context!("ob-context-3.0.3.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        context!("ob-context-3.0.2.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        context!("ob-context-3.0.1.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        context!("ob-context-3.0.0.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        context!("ob-extensions.json"),
    ),
    (
        "https://w3id.org/security/data-integrity/v1",
        context!("data-integrity-v1.jsonld"),
    ),
    (
        "https://w3id.org/security/data-integrity/v2",
        context!("data-integrity-v2.jsonld"),
    ),
    (
        "https://w3id.org/security/multikey/v1",
        context!("multikey-v1.jsonld"),
    ),
    (
        "https://w3id.org/security/suites/ed25519-2020/v1",
        context!("ed25519-signature-2020-v1.jsonld"),
    ),
    (
        "https://w3id.org/vc/status-list/2021/v1",
        context!("vc-status-list-2021-v1.jsonld"),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn every_pinned_context_is_the_file_that_its_origin_names() {
        let origin = include_str!("../../../../../assets/contexts/ORIGIN.md");
        for (url, document) in PINNED {
            let row = origin
                .lines()
                .find(|row| row.contains(&format!("| {url} |")))
                .expect("ORIGIN.md lists it");
            let digest = hex::encode(Sha256::digest(document));
            assert!(
                row.contains(&digest),
                "{url} was changed: a signature means what this file says"
            );
        }
    }
}
