//! Packs from other laptops.

use std::collections::BTreeSet;

use jiff::Timestamp;
use roundel::pack::container::{About, Kind, Limits, Maker, NAME_BYTES, Writer};
use roundel::pack::inspect_bytes;
use uuid::Uuid;

/// Begins an entry: its name follows, and from the next line on what is in it.
const ENTRY: &str = "\n%%entry ";

/// A file; or behind the byte 1 the entries of one, whose digests a fuzzer could not keep right.
pub fn pack(bytes: &[u8]) {
    match bytes {
        [1, entries @ ..] => opened(&packed(entries)),
        _ => opened(bytes),
    }
}

/// There is an answer or a refusal in words, and the same one again.
fn opened(bytes: &[u8]) {
    let open = || inspect_bytes(bytes, None).map_err(|refusal| refusal.to_string());
    let answer = open();
    assert!(
        answer.as_ref().err().is_none_or(|why| !why.trim().is_empty()),
        "a refusal says why"
    );
    assert_eq!(open(), answer, "the same pack is the same pack");
}

fn packed(entries: &[u8]) -> Vec<u8> {
    let maker = Maker {
        device: Uuid::from_u128(7),
        seat: None,
        program: "roundel 0.1.0".to_owned(),
    };
    let about = About {
        kind: Kind::Work,
        maker,
        made: Timestamp::UNIX_EPOCH,
        workshop: None,
    };
    let mut writer = Writer::new(Vec::new(), about, Limits::PACK, None).expect("work is not locked");
    let mut names = BTreeSet::new();
    let mut rest = entries;
    while let Some(at) = rest
        .windows(ENTRY.len())
        .rposition(|window| window == ENTRY.as_bytes())
    {
        let entry = &rest[at + ENTRY.len()..];
        let end = entry
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(entry.len());
        let name = String::from_utf8_lossy(&entry[..end]);
        if is_name(&name) && names.insert(name.to_ascii_lowercase()) {
            let mut content = entry.get(end + 1..).unwrap_or_default();
            writer
                .add(&name, &mut content)
                .expect("less than a pack may hold");
        }
        rest = &rest[..at];
    }
    writer.finish(None).expect("memory takes everything")
}

/// A name in a folder that entries may have.
fn is_name(name: &str) -> bool {
    let is_plain = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphanumeric())
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    name.len() <= NAME_BYTES && name.contains('/') && name.split('/').all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::seeds;

    #[test]
    fn the_stored_packs_open() {
        for (name, bytes) in seeds::stored("pack") {
            let pack = match &bytes[..] {
                [1, entries @ ..] => packed(entries),
                whole => whole.to_vec(),
            };
            let refusal = inspect_bytes(&pack, None).err().map(|why| why.to_string());
            assert_eq!(
                refusal, None,
                "a fuzzer begins behind the readers' doors with {name}"
            );
        }
    }
}
