use super::*;
use crate::json;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

const URL: &str = "https://guild.example/status/1";

fn encode(bytes: &[u8]) -> String {
    use base64::Engine as _;
    let mut packing = GzEncoder::new(Vec::new(), Compression::fast());
    packing.write_all(bytes).unwrap();
    let packed = packing.finish().unwrap();
    format!(
        "u{}",
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(packed)
    )
}

/// A list whose bits are set at these places.
fn list_of(bytes: usize, set: &[usize]) -> String {
    let mut bits = vec![0_u8; bytes];
    for place in set {
        bits[place / 8] |= 0x80 >> (place % 8);
    }
    encode(&bits)
}

fn entry(purpose: &str, index: &str, extra: &str) -> Result<Entry, StatusError> {
    let text = format!(
        r#"{{"type":"BitstringStatusListEntry","statusPurpose":"{purpose}","statusListIndex":{index},
        "statusListCredential":"{URL}"{extra}}}"#
    );
    Entry::parse(&json::parse(text.as_bytes()).unwrap())
}

fn credential(purpose: &str, encoded: &str) -> String {
    format!(
        r#"{{"type":["VerifiableCredential","BitstringStatusListCredential"],"credentialSubject":
        {{"type":"BitstringStatusList","statusPurpose":{purpose},"encodedList":"{encoded}"}}}}"#
    )
}

fn answer(entry: &Entry, list: &str) -> Result<Status, StatusError> {
    entry.look_up(&json::parse(list.as_bytes()).unwrap(), "urn:c", "did:i")
}

#[test]
fn the_first_bit_is_the_highest() {
    let list = credential("\"revocation\"", &list_of(16_384, &[0, 9, 131_071]));
    for index in [0_usize, 1, 7, 8, 9, 10, 131_070, 131_071] {
        let expected = if [0, 9, 131_071].contains(&index) {
            Status::Revoked { reason: None }
        } else {
            Status::Clear
        };
        for written in [format!("\"{index}\""), index.to_string()] {
            let entry = entry("revocation", &written, "").unwrap();
            assert_eq!(
                answer(&entry, &list),
                Ok(expected.clone()),
                "index {written}, as text and as in 1EdTech's sample as number"
            );
        }
    }
}

#[test]
fn purposes_have_their_own_answers() {
    let list = credential(r#"["suspension","refresh","thanks"]"#, &list_of(16_384, &[5]));
    let told = |purpose: &str| answer(&entry(purpose, "\"5\"", "").unwrap(), &list);
    assert_eq!(
        told("suspension"),
        Ok(Status::Suspended),
        "a list may have several"
    );
    assert_eq!(told("refresh"), Ok(Status::Refreshable), "no fault of the badge");
    assert!(
        matches!(
            told("thanks"),
            Ok(Status::Message {
                value: 1,
                message: None,
                ..
            })
        ),
        "an unknown purpose is shown, not judged"
    );
    assert!(
        matches!(told("revocation"), Err(StatusError::Purpose { .. })),
        "another list cannot answer for revocation"
    );
}

#[test]
fn messages_may_be_wider_than_one_bit() {
    let messages = r#","statusSize":3,"statusMessage":[{"status":"0x0","message":"fine"},{"status":"0x5","message":"pending"}]"#;
    // Entries of three bits: number 2 lies in the bits 6 to 8, across two bytes.
    let list = credential("\"message\"", &list_of(16_384 * 3, &[6, 8]));
    assert_eq!(
        answer(&entry("message", "\"2\"", messages).unwrap(), &list),
        Ok(Status::Message {
            purpose: "message".into(),
            value: 5,
            message: Some("pending".into())
        }),
        "the value is read across the byte's end"
    );
    assert_eq!(
        answer(&entry("message", "\"3\"", messages).unwrap(), &list),
        Ok(Status::Clear),
        "zero says nothing"
    );
    for size in ["0", "9", "-1", "1.5", "\"two\"", "99999999999"] {
        let extra = format!(r#","statusSize":{size}"#);
        assert!(entry("message", "\"2\"", &extra).is_err(), "statusSize {size}");
    }
    assert!(
        matches!(
            entry("revocation", "\"2\"", r#","statusSize":2"#),
            Err(StatusError::Size { .. })
        ),
        "revoked or not is one bit"
    );
}

#[test]
fn lists_that_cannot_answer_say_so() {
    let zeros = |bytes| credential("\"revocation\"", &list_of(bytes, &[]));
    let at = |index: &str, list: &str| answer(&entry("revocation", index, "").unwrap(), list);
    assert!(
        matches!(
            at("\"0\"", &zeros(16_383)),
            Err(StatusError::TooShort { found: 131_064 })
        ),
        "a short list gives away whom one asks about"
    );
    assert!(
        matches!(at("\"131072\"", &zeros(16_384)), Err(StatusError::Range { .. })),
        "an index behind the end is no zero"
    );
    assert!(
        matches!(
            at(&format!("\"{}\"", usize::MAX), &zeros(16_384)),
            Err(StatusError::Range { .. })
        ),
        "no index overflows"
    );
    assert!(
        matches!(
            at("\"0\"", &zeros(MAX_BITSTRING_BYTES + 1)),
            Err(StatusError::TooLong)
        ),
        "a bomb is cut off"
    );
    let whole = list_of(16_384, &[]);
    let trailing = {
        use base64::Engine as _;
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let mut bytes = engine.decode(&whole[1..]).unwrap();
        bytes.push(0);
        format!("u{}", engine.encode(bytes))
    };
    for broken in [
        &whole[1..],
        &whole[..whole.len() - 8],
        &whole.replacen('u', "z", 1),
        &format!("{whole}="),
        &trailing,
        "u",
        "uAAAA",
        "",
    ] {
        assert!(
            matches!(
                at("\"0\"", &credential("\"revocation\"", broken)),
                Err(StatusError::Encoding)
            ),
            "{broken}"
        );
    }
    for wrong in [
        "{}",
        "[]",
        &zeros(16_384).replace("BitstringStatusListCredential", "OpenBadgeCredential"),
        &zeros(16_384).replace("encodedList", "list"),
    ] {
        assert!(at("\"0\"", wrong).is_err(), "{wrong:.60}");
    }
}

#[test]
fn entries_that_cannot_be_read_are_refused() {
    for index in [
        "\"-1\"",
        "-1",
        "\"+1\"",
        "\"\"",
        "\"0x1\"",
        "1.5",
        "null",
        "\"99999999999999999999999\"",
    ] {
        assert!(entry("revocation", index, "").is_err(), "index {index}");
    }
    for text in [
        "{}",
        "[]",
        r#"{"type":"VelocityRevocationListJan2021","id":"ethereum:0x"}"#,
        r#"{"type":"1EdTechRevocationList"}"#,
        r#"{"type":"BitstringStatusListEntry","statusListIndex":"1","statusListCredential":"x"}"#,
        r#"{"type":"BitstringStatusListEntry","statusListIndex":"1","statusPurpose":"revocation"}"#,
    ] {
        assert!(
            Entry::parse(&json::parse(text.as_bytes()).unwrap()).is_err(),
            "{text}"
        );
    }
}

#[test]
fn a_revocation_list_names_the_revoked() {
    let entry = r#"{"type":["1EdTechRevocationList"],"id":"https://guild.example/revocations.json"}"#;
    let entry = Entry::parse(&json::parse(entry.as_bytes()).unwrap()).unwrap();
    let told = |issuer: &str, entries: &str| {
        answer(
            &entry,
            &format!(r#"{{"issuer":{issuer},"revokedCredential":{entries}}}"#),
        )
    };
    let revoked = |reason: Option<&str>| {
        Ok(Status::Revoked {
            reason: reason.map(str::to_owned),
        })
    };
    for (entries, expected) in [
        ("[]", Ok(Status::Clear)),
        (r#"[{"id":"urn:other"}]"#, Ok(Status::Clear)),
        (r#"[{"id":"urn:c","revoked":false}]"#, Ok(Status::Clear)),
        (r#"{"id":"urn:c"}"#, revoked(None)),
        (
            r#"[{"id":"urn:c","revoked":true,"revocationReason":"Issued in error"}]"#,
            revoked(Some("Issued in error")),
        ),
        (
            r#"[{"id":"urn:c"},{"id":"urn:c","revoked":false}]"#,
            revoked(None),
        ),
    ] {
        assert_eq!(told("\"did:i\"", entries), expected, "{entries}");
        assert_eq!(
            told(r#"{"id":"did:i"}"#, entries),
            expected,
            "{entries}, issuer as object"
        );
    }
    assert!(
        matches!(told("\"did:other\"", "[]"), Err(StatusError::Issuer { .. })),
        "another issuer's list says nothing"
    );
    for damaged in [
        "7",
        r#"["urn:c"]"#,
        r#"[{"id":7}]"#,
        r#"[{"id":"urn:c","revoked":"no"}]"#,
    ] {
        assert!(told("\"did:i\"", damaged).is_err(), "{damaged}");
    }
    assert!(told("null", "[]").is_err(), "a list says whose it is");
    assert!(answer(&entry, "[]").is_err(), "a list is an object");
}
