//! Who somebody is, in plain words or as a hash (Open Badges 3.0, IdentityObject; Open Badges 2.0, IdentityObject).

use md5::Md5;
use sha2::{Digest, Sha256};

/// `sha256$` and the hash, in lower-case hexadecimal, of the identifier followed by the salt.
pub(crate) fn hash(identifier: &str, salt: &str) -> String {
    format!(
        "sha256${}",
        hex::encode(
            Sha256::new()
                .chain_update(identifier)
                .chain_update(salt)
                .finalize()
        )
    )
}

/// Whether a text has the form of a hash: `sha256$` or `md5$` and as many hexadecimal digits as that hash has.
pub(crate) fn is_hash(text: &str) -> bool {
    parts(text).is_some_and(|(algorithm, digits)| {
        let length = if algorithm.eq_ignore_ascii_case("sha256") {
            64
        } else {
            32
        };
        digits.len() == length && digits.bytes().all(|b| b.is_ascii_hexdigit())
    })
}

/// Whether a hash is that of the identifier followed by the salt. Hexadecimal digits count in either case.
pub(crate) fn matches(stated: &str, identifier: &str, salt: &str) -> bool {
    let Some((algorithm, digits)) = parts(stated) else {
        return false;
    };
    let found = if algorithm.eq_ignore_ascii_case("sha256") {
        hex::encode(
            Sha256::new()
                .chain_update(identifier)
                .chain_update(salt)
                .finalize(),
        )
    } else {
        hex::encode(Md5::new().chain_update(identifier).chain_update(salt).finalize())
    };
    digits.eq_ignore_ascii_case(&found)
}

fn parts(text: &str) -> Option<(&str, &str)> {
    text.split_once('$')
        .filter(|(name, _)| name.eq_ignore_ascii_case("sha256") || name.eq_ignore_ascii_case("md5"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_of_both_kinds_match_in_either_case() {
        // printf 'rowan@learner.example%s' brine-41 | sha256sum, and | md5sum without a salt.
        let sha = "sha256$073c3fdc2d9f13eaa165449ef490b831f4ab2fd269664e2a9b2990d60fc813b0";
        assert_eq!(
            hash("rowan@learner.example", "brine-41"),
            sha,
            "as another program hashed it"
        );
        assert!(matches(sha, "rowan@learner.example", "brine-41"), "its own hash");
        assert!(
            matches(&sha.to_uppercase(), "rowan@learner.example", "brine-41"),
            "digits count in either case"
        );
        assert!(
            !matches(sha, "rowan@learner.example", ""),
            "the salt belongs to it"
        );
        assert!(
            matches("md5$900150983cd24fb0d6963f7d28e17f72", "abc", ""),
            "RFC 1321, appendix A.5"
        );
        for bad in [
            "",
            "sha256$",
            "sha1$a9993e364706816aba3e25717850c26c9cd0d89d",
            "900150983cd24fb0d6963f7d28e17f72",
        ] {
            assert!(
                !is_hash(bad) && !matches(bad, "abc", ""),
                "{bad:?} does not say how it was made"
            );
        }
    }
}
