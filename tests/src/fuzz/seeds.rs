//! What fuzzing starts from and the suite `replay` runs through: stored inputs, and those made of `../shared` on the spot.

use super::PAGE;
use crate::{root, shared};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// An input and where it comes from.
pub type Seed = (String, Vec<u8>);

/// The inputs that are stored in the repository, by target.
pub fn stored(target: &str) -> Vec<Seed> {
    files(&root().join("tests/fuzz/seeds").join(target))
}

/// The inputs that `../shared`, the class lists and the frozen packs of the tests give. Fewer where `../shared` is absent.
pub fn found(target: &str) -> Vec<Seed> {
    match target {
        "roster" => return files(&root().join("tests/rosters")),
        "pack" => return files(&root().join("tests/frozen/packs")),
        _ => {}
    }
    let Some(shared) = shared() else { return Vec::new() };
    let corpus = shared.join("corpus");
    let data = shared.join("badge-data");
    let kept = |kinds: &[&str], folders: &[PathBuf]| -> Vec<Seed> {
        let all = folders.iter().flat_map(|folder| files(folder));
        let wanted = |name: &str| kinds.iter().any(|kind| name.ends_with(kind));
        all.filter(|(name, bytes)| wanted(name) && bytes.len() < LARGEST)
            .collect()
    };
    let samples = ["ob20", "ob30"].map(|folder| data.join("1edtech-validator").join(folder));
    match target {
        "png" => kept(&[".png"], &[corpus]),
        "svg" => kept(&[".svg"], &[corpus]),
        "jsonld" => kept(&[".json"], &[&[corpus][..], &samples].concat()),
        "jwt" => opened(kept(&[".jwt", ".jws"], std::slice::from_ref(&corpus)), &corpus),
        "verify" => with_world(kept(&[""], &[&[corpus.clone()][..], &samples].concat()), &corpus),
        _ => Vec::new(),
    }
}

/// Larger files slow a fuzzer down and teach it nothing.
const LARGEST: usize = 64 * 1024;

fn files(folder: &Path) -> Vec<Seed> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<Seed> = paths
        .filter(|path| path.is_file())
        .filter_map(|path| {
            Some((
                path.file_name()?.to_string_lossy().into_owned(),
                fs::read(path).ok()?,
            ))
        })
        .collect();
    files.sort();
    files
}

/// Each with the pages of the corpus' world whose URLs it or they mention.
fn with_world(seeds: Vec<Seed>, corpus: &Path) -> Vec<Seed> {
    let world = corpus.join("world");
    let index = fs::read(world.join("index.json")).unwrap_or_default();
    let index: BTreeMap<String, String> = serde_json::from_slice(&index).unwrap_or_default();
    let with_pages = |(name, mut bytes): Seed| {
        for (url, file) in &index {
            let mentioned = bytes.windows(url.len()).any(|window| window == url.as_bytes());
            let page = fs::read(world.join(file)).unwrap_or_default();
            if mentioned && page.len() < LARGEST / 8 {
                bytes.extend_from_slice(format!("{PAGE}{url}\n").as_bytes());
                bytes.extend_from_slice(&page);
            }
        }
        (name, bytes)
    };
    seeds.into_iter().map(with_pages).collect()
}

/// Each token as it is, and as the JSON of its header and payload with the pages that these mention.
fn opened(tokens: Vec<Seed>, corpus: &Path) -> Vec<Seed> {
    use base64::Engine as _;
    use base64::prelude::BASE64_URL_SAFE_NO_PAD;
    let open = |(name, token): &Seed| {
        let mut parts = token.split(|byte| *byte == b'.');
        let header = BASE64_URL_SAFE_NO_PAD
            .decode(parts.next()?.trim_ascii_start())
            .ok()?;
        let payload = BASE64_URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
        Some((format!("{name}.json"), [header, payload].join(&b'\n')))
    };
    let opened = tokens.iter().filter_map(open).collect();
    [tokens, with_world(opened, corpus)].concat()
}
