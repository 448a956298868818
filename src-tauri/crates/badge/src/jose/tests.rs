use super::*;
use crate::json::{self, Json};

/// RFC 7515, appendix A.2.
const RS256_TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const RS256_KEY: &str = r#"{"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"}"#;
/// RFC 7515, appendix A.3.
const ES256_TOKEN: &str = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const ES256_KEY: &str = r#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#;
/// RFC 8037, appendices A.2 and A.4.
const EDDSA_TOKEN: &str = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
const EDDSA_KEY: &str = r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;

fn jwk(text: &str) -> Result<Jwk, JwkError> {
    Jwk::parse(&json::parse(text.as_bytes()).unwrap())
}

fn key(text: &str) -> VerificationKey {
    jwk(text).unwrap().key().clone()
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A token with this header and the rest of another one.
fn with_header(header: &str) -> String {
    let (_, rest) = EDDSA_TOKEN.split_once('.').unwrap();
    format!("{}.{rest}", encode(header))
}

#[test]
fn the_examples_of_the_rfcs_verify() {
    for (token, text) in [
        (RS256_TOKEN, RS256_KEY),
        (ES256_TOKEN, ES256_KEY),
        (EDDSA_TOKEN, EDDSA_KEY),
    ] {
        let jws = Jws::parse(token).unwrap();
        assert!(
            jws.check(&key(text)).is_ok(),
            "a published example verifies: {token}"
        );
    }
    let jws = Jws::parse(EDDSA_TOKEN).unwrap();
    assert_eq!(
        jws.payload(),
        b"Example of Ed25519 signing",
        "the payload is any bytes, not only JSON"
    );
}

#[test]
fn one_changed_bit_anywhere_fails() {
    for (token, text) in [
        (RS256_TOKEN, RS256_KEY),
        (ES256_TOKEN, ES256_KEY),
        (EDDSA_TOKEN, EDDSA_KEY),
    ] {
        let key = key(text);
        let after_header = token.find('.').unwrap() + 1;
        for place in (after_header..token.len()).step_by(7) {
            let mut changed = token.as_bytes().to_vec();
            if changed[place] == b'.' {
                continue;
            }
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            let verified = Jws::parse(&changed).is_ok_and(|jws| jws.check(&key).is_ok());
            assert!(!verified, "character {place} is signed or is the signature");
        }
    }
}

#[test]
fn a_key_of_another_kind_never_fits() {
    for token in [RS256_TOKEN, ES256_TOKEN, EDDSA_TOKEN] {
        let jws = Jws::parse(token).unwrap();
        let fitting = [RS256_KEY, ES256_KEY, EDDSA_KEY]
            .iter()
            .filter(|text| !matches!(jws.check(&key(text)), Err(JwsError::KeyKind { .. })))
            .count();
        assert_eq!(
            fitting, 1,
            "the key decides with the algorithm, never the token alone"
        );
    }
}

#[test]
fn tokens_that_say_they_are_unsigned_or_hmac_are_refused_by_name() {
    for alg in ["none", "None", "NONE", "nOnE"] {
        let token = with_header(&format!(r#"{{"alg":"{alg}"}}"#));
        assert!(
            matches!(Jws::parse(&token), Err(JwsError::Unsigned)),
            "{alg} is no signature"
        );
    }
    for alg in ["HS256", "HS384", "hs512"] {
        let token = with_header(&format!(r#"{{"alg":"{alg}"}}"#));
        assert!(
            matches!(Jws::parse(&token), Err(JwsError::SharedSecret { .. })),
            "{alg} must not be checked with a public key as secret"
        );
    }
    for alg in ["RS384", "PS256", "ES384", "ES256K", "rs256", ""] {
        let token = with_header(&format!(r#"{{"alg":"{alg}"}}"#));
        assert!(
            matches!(Jws::parse(&token), Err(JwsError::UnknownAlgorithm { .. })),
            "{alg} is not on the list"
        );
    }
}

#[test]
fn headers_that_two_programs_could_read_differently_are_refused() {
    for header in [
        r#"{"alg":"none","alg":"EdDSA"}"#,
        r#"{"alg":"EdDSA","crit":["exp"],"exp":1}"#,
        r#"{"alg":"EdDSA","crit":[]}"#,
        r#"{"alg":"EdDSA","b64":false}"#,
        r#"{"alg":["EdDSA"]}"#,
        r#"{"typ":"JWT"}"#,
        r#"{"alg":"EdDSA","kid":7}"#,
        r#"{"alg":"EdDSA","jwk":null}"#,
        r#"{"alg":"EdDSA","jwk":{"kty":"oct","k":"AAAA"}}"#,
        r#"["EdDSA"]"#,
        "EdDSA",
    ] {
        assert!(Jws::parse(&with_header(header)).is_err(), "{header}");
    }
    let unknown = with_header(r#"{"alg":"EdDSA","jku":"https://evil.example/","x5c":[]}"#);
    assert!(
        Jws::parse(&unknown).is_ok(),
        "members that are not understood are without effect (RFC 7515, section 4.2)"
    );
}

#[test]
fn the_form_of_a_token_is_strict() {
    let (signed, signature) = EDDSA_TOKEN.rsplit_once('.').unwrap();
    for token in [
        String::new(),
        ".".into(),
        "..".into(),
        signed.into(),
        format!("{EDDSA_TOKEN}."),
        format!("{EDDSA_TOKEN}.{signature}"),
        format!("{EDDSA_TOKEN}="),
        format!("{EDDSA_TOKEN}\n"),
        format!(" {EDDSA_TOKEN}"),
        EDDSA_TOKEN.replace('_', "/"),
        format!("{}B", &EDDSA_TOKEN[..EDDSA_TOKEN.len() - 1]),
        "a".repeat(MAX_TOKEN_BYTES + 1),
    ] {
        assert!(
            Jws::parse(&token).is_err(),
            "one token has one spelling: {:.40}",
            token
        );
    }
    for shortened in ["", &signature[..40]] {
        let token = format!("{signed}.{shortened}");
        let jws = Jws::parse(&token).unwrap();
        assert!(
            matches!(jws.check(&key(EDDSA_KEY)), Err(JwsError::Signature)),
            "a shortened signature is a wrong one"
        );
    }
}

#[test]
fn an_ecdsa_signature_is_64_raw_bytes() {
    let (signed, signature) = ES256_TOKEN.rsplit_once('.').unwrap();
    let raw = base64url(signature).unwrap();
    let mut der = vec![0x30, 69, 2, 32];
    der.extend_from_slice(&raw[..32]);
    der.extend_from_slice(&[2, 33, 0]);
    der.extend_from_slice(&raw[32..]);
    for wrong in [der, [raw.as_slice(), &[0]].concat(), vec![0; 64]] {
        assert!(
            !key(ES256_KEY).verifies(signed.as_bytes(), &wrong),
            "RFC 7518, section 3.4, knows no other form, and zeros are no signature"
        );
    }
}

#[test]
fn thumbprints_are_those_of_the_rfcs() {
    let rfc7638 = r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"#;
    assert_eq!(
        key(rfc7638).thumbprint(),
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs",
        "RFC 7638, section 3.1"
    );
    assert_eq!(
        key(EDDSA_KEY).thumbprint(),
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
        "RFC 8037, appendix A.3"
    );
    assert_eq!(
        jwk(rfc7638).unwrap().id(),
        Some("2011-04-29"),
        "the kid is kept beside the key"
    );
}

#[test]
fn one_key_is_the_same_key_in_every_form() {
    let Json::Object(members) = json::parse(RS256_KEY.as_bytes()).unwrap() else {
        unreachable!("a JWK is an object")
    };
    let modulus = base64url(members[1].1.as_str().unwrap()).unwrap();
    let mut pkcs1 = vec![0x30, 0x82, 1, 10, 2, 0x82, 1, 1, 0];
    pkcs1.extend_from_slice(&modulus);
    pkcs1.extend_from_slice(&[2, 3, 1, 0, 1]);
    let mut spki = vec![
        0x30, 0x82, 1, 34, 0x30, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0, 3, 0x82, 1, 15, 0,
    ];
    spki.extend_from_slice(&pkcs1);
    let pem = |label: &str, der: &[u8], width: usize| {
        let base64 = base64::engine::general_purpose::STANDARD.encode(der);
        let lines: Vec<&str> = base64
            .as_bytes()
            .chunks(width)
            .map(|line| std::str::from_utf8(line).unwrap())
            .collect();
        format!(
            "-----BEGIN {label}-----\r\n{}\r\n-----END {label}-----\r\n",
            lines.join("\r\n")
        )
    };
    let multibase = format!(
        "z{}",
        bs58::encode([&[0x85, 0x24], pkcs1.as_slice()].concat()).into_string()
    );
    let padded = RS256_KEY.replace(r#""n":""#, &format!(r#""n":"{}"#, "AAAA"));
    for (form, other) in [
        ("SPKI", VerificationKey::from_pem(&pem("PUBLIC KEY", &spki, 64))),
        (
            "one line",
            VerificationKey::from_pem(&pem("PUBLIC KEY", &spki, 9999)),
        ),
        (
            "PKCS#1",
            VerificationKey::from_pem(&pem("RSA PUBLIC KEY", &pkcs1, 76)),
        ),
        ("Multikey", VerificationKey::from_multibase(&multibase)),
        ("leading zeros", Ok(key(&padded))),
    ] {
        assert_eq!(other.unwrap(), key(RS256_KEY), "{form}");
    }
    for label in ["PRIVATE KEY", "CERTIFICATE", "PUBLIC"] {
        assert!(
            VerificationKey::from_pem(&pem(label, &spki, 64)).is_err(),
            "{label} is no public key"
        );
    }
    spki.push(0);
    assert!(
        VerificationKey::from_pem(&pem("PUBLIC KEY", &spki, 64)).is_err(),
        "nothing may follow the structure"
    );
}

#[test]
fn compressed_points_are_read() {
    // W3C vc-di-ecdsa, section A.1, and the did:key method specification.
    for multibase in [
        "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP",
        "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
    ] {
        let read = VerificationKey::from_multibase(multibase).unwrap();
        assert_eq!(read.kind(), "P-256", "zDna… is a P-256 key");
    }
    let VerificationKey::P256(point) = key(ES256_KEY) else {
        unreachable!("the key of RFC 7515, A.3, is on P-256")
    };
    let x = json::parse(ES256_KEY.as_bytes()).unwrap();
    let x = base64url(x.get("x").unwrap().as_str().unwrap()).unwrap();
    // Its y ends in 0xad and is therefore odd.
    let compressed = [&[3], x.as_slice()].concat();
    assert_eq!(
        P256Key::from_compressed(&compressed).unwrap(),
        point,
        "the other coordinate is worked out"
    );
    for wrong in [&compressed[1..], &[0; 33], &[2; 34], &[]] {
        assert_eq!(
            P256Key::from_compressed(wrong),
            Err(BadKey::NotOnCurve),
            "{wrong:?} is no compressed point"
        );
    }
}

#[test]
fn keys_that_protect_nothing_are_refused() {
    let swap = |text: &str, member: &str, value: &str| {
        let mut json: serde_json::Value = serde_json::from_str(text).unwrap();
        json[member] = value.into();
        json.to_string()
    };
    let n = |bits: usize| {
        let mut modulus = vec![0xff; bits / 8];
        modulus[0] = 0x80;
        swap(RS256_KEY, "n", &encode(modulus))
    };
    assert!(matches!(
        jwk(&n(1024)),
        Err(JwkError::Key(BadKey::RsaSize { bits: 1024 }))
    ));
    assert!(matches!(
        jwk(&n(8200)),
        Err(JwkError::Key(BadKey::RsaSize { bits: 8200 }))
    ));
    assert!(jwk(&n(8192)).is_ok(), "the largest size is allowed");
    for exponent in [&[1][..], &[], &[2], &[1, 0, 0], &[2, 0, 0, 0, 1], &[1; 20]] {
        assert!(
            jwk(&swap(RS256_KEY, "e", &encode(exponent))).is_err(),
            "exponent {exponent:?}"
        );
    }
    assert!(
        jwk(&swap(RS256_KEY, "e", "Aw")).is_ok(),
        "3 is small and sound for PKCS#1 signatures"
    );
    assert!(
        jwk(&swap(ES256_KEY, "y", &encode([1; 32]))).is_err(),
        "not on the curve"
    );
    assert!(
        jwk(&swap(ES256_KEY, "x", &encode([1; 31]))).is_err(),
        "coordinates have their full length (RFC 7518, section 6.2.1.2)"
    );
    let mut identity = [0; 32];
    identity[0] = 1;
    assert!(
        jwk(&swap(EDDSA_KEY, "x", &encode(identity))).is_err(),
        "with the neutral point anybody can sign"
    );
    for (text, member, value) in [
        (ES256_KEY, "crv", "P-384"),
        (ES256_KEY, "crv", "secp256k1"),
        (EDDSA_KEY, "crv", "X25519"),
        (EDDSA_KEY, "kty", "oct"),
        (EDDSA_KEY, "kty", "ed25519"),
        (EDDSA_KEY, "x", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo"),
        (EDDSA_KEY, "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
    ] {
        assert!(jwk(&swap(text, member, value)).is_err(), "{member} {value}");
    }
}

#[test]
fn what_a_jwk_is_for_is_respected() {
    let with = |extra: &str| jwk(&EDDSA_KEY.replacen('{', &format!("{{{extra},"), 1));
    for refused in [
        r#""use":"enc""#,
        r#""alg":"ES256""#,
        r#""key_ops":["encrypt"]"#,
        r#""key_ops":[]"#,
    ] {
        let uses = with(refused).unwrap().uses().clone();
        assert!(uses.permit(Algorithm::EdDsa).is_err(), "{refused}");
    }
    for permitted in [
        r#""use":"sig""#,
        r#""alg":"EdDSA""#,
        r#""key_ops":["verify"]"#,
        r#""kid":"x""#,
    ] {
        let uses = with(permitted).unwrap().uses().clone();
        assert!(uses.permit(Algorithm::EdDsa).is_ok(), "{permitted}");
    }
    for damaged in [
        r#""use":1"#,
        r#""alg":null"#,
        r#""key_ops":"verify""#,
        r#""key_ops":[1]"#,
    ] {
        assert!(with(damaged).is_err(), "{damaged}");
    }
    assert!(
        with(r#""d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A""#)
            .unwrap()
            .holds_secret(),
        "a published private half is noticed"
    );
    assert!(!jwk(EDDSA_KEY).unwrap().holds_secret(), "and only then");
}

#[test]
fn a_set_keeps_what_it_cannot_read_apart() {
    let set = format!(
        r#"{{"keys":[{{"kty":"EC","crv":"P-521","kid":"a"}},{}]}}"#,
        EDDSA_KEY.replacen('{', r#"{"kid":"b","#, 1)
    );
    let set = JwkSet::parse(&json::parse(set.as_bytes()).unwrap()).unwrap();
    let read: Vec<_> = set.iter().map(|(id, jwk)| (id, jwk.is_ok())).collect();
    assert_eq!(
        read,
        [(Some("a"), false), (Some("b"), true)],
        "RFC 7517, section 5: one foreign key does not spoil the others"
    );
    for wrong in ["{}", r#"{"keys":{}}"#, "[]", "3"] {
        assert!(
            JwkSet::parse(&json::parse(wrong.as_bytes()).unwrap()).is_err(),
            "{wrong}"
        );
    }
}
