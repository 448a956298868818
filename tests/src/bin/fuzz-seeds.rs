//! Writes what a fuzz target starts from into a folder: `fuzz-seeds TARGET FOLDER`. Used by `cargo xtask fuzz`.

use roundel_tests::fuzz::seeds;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let mut words = env::args_os().skip(1);
    let (Some(target), Some(folder)) = (words.next(), words.next()) else {
        return Err(io::Error::other("expected: fuzz-seeds TARGET FOLDER"));
    };
    let target = target.to_string_lossy();
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    for (name, bytes) in [seeds::stored(&target), seeds::found(&target)].concat() {
        fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}
