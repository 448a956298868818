//! Older design documents become current ones here and nowhere else: one pure function per version, applied in turn.

use serde_json::Value;

use crate::design::VERSION;

/// Why a document's version cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UpgradeError {
    /// No usable version is written in the document.
    #[error("this is not a Roundel design: it does not say \"version\": 1")]
    NoVersion,
    /// A later program wrote it.
    #[error(
        "the design is of version {found}, and this program reads up to version {VERSION}: update Roundel"
    )]
    Newer {
        /// The version found.
        found: u64,
    },
}

/// Brings a document to the current version.
///
/// # Errors
/// When the document names no version, or a later one.
pub fn upgrade(document: Value) -> Result<Value, UpgradeError> {
    match document.get("version").and_then(Value::as_u64) {
        Some(1) => Ok(document),
        Some(0) | None => Err(UpgradeError::NoVersion),
        Some(found) => Err(UpgradeError::Newer { found }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_versions_this_program_knows_are_read() {
        let current = json!({ "version": 1, "name": "x" });
        assert_eq!(
            upgrade(current.clone()),
            Ok(current),
            "the current version stays as it is"
        );
        for document in [
            json!({}),
            json!([]),
            json!({ "version": 0 }),
            json!({ "version": "1" }),
            json!({ "version": -1 }),
        ] {
            assert_eq!(
                upgrade(document.clone()),
                Err(UpgradeError::NoVersion),
                "{document} names no version"
            );
        }
        assert_eq!(
            upgrade(json!({ "version": 7 })),
            Err(UpgradeError::Newer { found: 7 }),
            "a later program's file"
        );
    }
}
