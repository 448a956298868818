//! Keys: what a did:key may look like, and key files that OpenSSL opens.

use roundel_badge::key::{KeyError, PublicKey, SecretKey};
use std::process::{Command, Stdio};

/// The key of RFC 8032, section 7.1, test 1.
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const SIGNATURE: &str = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

fn key() -> SecretKey {
    SecretKey::from_seed(hex::decode(SEED).unwrap().try_into().unwrap())
}

#[test]
fn signatures_are_those_of_rfc_8032() {
    assert_eq!(
        hex::encode(key().sign(b"")),
        SIGNATURE,
        "the RFC publishes this signature"
    );
    let signature = hex::decode(SIGNATURE).unwrap().try_into().unwrap();
    assert!(key().public().verifies(b"", &signature), "and it verifies");
    assert!(
        !key().public().verifies(b"x", &signature),
        "but not for another message"
    );
}

#[test]
fn a_did_key_is_read_with_and_without_its_fragment() {
    let did = key().did();
    let encoded = bs58::encode([&[0xed, 0x01][..], &hex::decode(PUBLIC).unwrap()].concat()).into_string();
    assert_eq!(
        did.as_str(),
        format!("did:key:z{encoded}"),
        "multicodec 0xed01, base58-btc"
    );
    assert_eq!(
        PublicKey::from_did(did.as_str()),
        Ok(key().public()),
        "without a fragment, as in 1EdTech's samples"
    );
    assert_eq!(
        PublicKey::from_did(&key().verification_method()),
        Ok(key().public()),
        "with the fragment"
    );
    assert_eq!(
        PublicKey::from_multibase(&key().public().multibase()),
        Ok(key().public()),
        "as publicKeyMultibase"
    );
}

#[test]
fn what_is_no_ed25519_key_is_refused() {
    let did = key().did().to_string();
    let other = SecretKey::from_seed([1; 32]).public().multibase();
    let encode = |bytes: &[u8]| format!("did:key:z{}", bs58::encode(bytes).into_string());
    let prefixed = |key: &[u8]| encode(&[&[0xed, 0x01][..], key].concat());
    let mut identity = [0; 32];
    identity[0] = 1;
    let is = |did: &str, check: fn(&KeyError) -> bool, why: &str| {
        let error = PublicKey::from_did(did).expect_err(why);
        assert!(check(&error), "{did}: {why}, found {error}");
    };
    is(
        "did:web:guild.example",
        |e| matches!(e, KeyError::NotDidKey { .. }),
        "another method",
    );
    is(
        &format!("{did}#{other}"),
        |e| matches!(e, KeyError::Fragment { .. }),
        "the fragment names another key",
    );
    is(
        &format!("{did}#"),
        |e| matches!(e, KeyError::Fragment { .. }),
        "an empty fragment",
    );
    is(
        "did:key:m7QE",
        |e| matches!(e, KeyError::NotBase58 { .. }),
        "base64 multibase",
    );
    is(
        "did:key:z0OIl",
        |e| matches!(e, KeyError::NotBase58 { .. }),
        "letters that base58 does not have",
    );
    is(
        &format!("did:key:z{}", "2".repeat(1 << 20)),
        |e| matches!(e, KeyError::NotBase58 { .. }),
        "a megabyte",
    );
    is(
        "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
        |e| matches!(e, KeyError::NotEd25519 { .. }),
        "P-256",
    );
    is(
        &encode(&[0xed, 0x01, 2, 3]),
        |e| matches!(e, KeyError::NotEd25519 { .. }),
        "too short",
    );
    is(
        &prefixed(&identity),
        |e| matches!(e, KeyError::WeakOrBroken { .. }),
        "the neutral point accepts forgeries",
    );
    is(
        &prefixed(&[0xff; 32]),
        |e| matches!(e, KeyError::WeakOrBroken { .. }),
        "no point of the curve",
    );
}

/// A secret key has no Debug, so a Result of one cannot be unwrapped.
fn opened(pem: &str, passphrase: &str) -> SecretKey {
    match SecretKey::from_encrypted_pem(pem, passphrase) {
        Ok(key) => key,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_key_file_opens_with_its_passphrase_only() {
    let pem = key().to_encrypted_pem("correct horse ü", &[5; 32]).unwrap();
    let opened = opened(&pem, "correct horse ü");
    assert_eq!(opened.did(), key().did(), "the same key comes back");
    let refusal = |pem: &str, passphrase: &str| SecretKey::from_encrypted_pem(pem, passphrase).err();
    assert_eq!(
        refusal(&pem, "correct horse"),
        Some(KeyError::WrongPassphrase),
        "another passphrase"
    );
    assert_eq!(
        refusal(&pem, ""),
        Some(KeyError::WrongPassphrase),
        "no passphrase"
    );
    assert_eq!(refusal("hello", "x"), Some(KeyError::NotEncryptedPem), "no PEM");
    assert_eq!(
        key().to_encrypted_pem("", &[5; 32]).err(),
        Some(KeyError::EmptyPassphrase),
        "a file needs protection"
    );
    let again = key().to_encrypted_pem("correct horse ü", &[6; 32]).unwrap();
    assert_ne!(*pem, *again, "fresh entropy gives another salt and vector");
}

#[test]
fn a_key_file_that_asks_for_minutes_is_refused_at_once() {
    // Made by `openssl pkcs8 -topk8 -scrypt`, then r and p patched to 127: some 2,000 times the usual work.
    const GREEDY: &str = include_str!("../../vectors/greedy-key.pem");
    assert_eq!(
        SecretKey::from_encrypted_pem(GREEDY, "x").err(),
        Some(KeyError::UnsupportedEncryption),
        "the costs come from whoever wrote the file"
    );
}

/// Runs openssl with a key on its standard input; None where openssl is absent.
fn openssl(arguments: &[&str], input: &str) -> Option<String> {
    use std::io::Write;
    let child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        println!("skipped: openssl is absent");
        return None;
    };
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "openssl {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn openssl_opens_our_key_files() {
    let pem = key().to_encrypted_pem("correct horse", &[5; 32]).unwrap();
    let Some(text) = openssl(
        &["pkey", "-passin", "pass:correct horse", "-noout", "-text"],
        &pem,
    ) else {
        return;
    };
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    assert!(
        digits.contains(SEED) && digits.contains(PUBLIC),
        "openssl sees the same key: {text}"
    );
}

#[test]
fn we_open_key_files_of_openssl() {
    let plain = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n";
    for extra in [&["-scrypt"][..], &["-v2", "aes-256-cbc", "-iter", "10000"]] {
        let arguments = [&["pkcs8", "-topk8", "-passout", "pass:correct horse"], extra].concat();
        let Some(pem) = openssl(&arguments, plain) else {
            return;
        };
        let opened = opened(&pem, "correct horse");
        assert_eq!(opened.did(), key().did(), "{extra:?}: the same key comes back");
    }
}
