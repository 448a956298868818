//! The parts of an XLSX workbook before calamine sees them.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::workbook::WorkbookError;

/// How the name of the part ends that holds the texts of an XLSX workbook, in lower case.
const SHARED_TEXTS: &str = "sharedstrings.xml";

/// Unpacks every part and counts, up to `most` bytes in all: what a zip file says about itself may be a lie.
pub(super) fn check(archive: &mut ZipArchive<Cursor<&[u8]>>, most: u64) -> Result<(), WorkbookError> {
    let mut left = most;
    let mut bytes = Vec::new();
    for number in 0..archive.len() {
        let part = archive.by_index(number).map_err(WorkbookError::damaged)?;
        let holds_texts = part
            .name()
            .map_err(WorkbookError::damaged)?
            .to_lowercase()
            .ends_with(SHARED_TEXTS);
        let mut part = part.take(left + 1);
        let unpacked = if holds_texts {
            bytes.clear();
            part.read_to_end(&mut bytes).map(|read| read as u64)
        } else {
            io::copy(&mut part, &mut io::sink())
        };
        left = left
            .checked_sub(unpacked.map_err(WorkbookError::damaged)?)
            .ok_or(WorkbookError::TooLarge("what it unpacks to, in bytes,", most))?;
        if holds_texts && claims_too_many(&bytes) {
            return Err(WorkbookError::damaged("it has fewer texts than it says"));
        }
    }
    Ok(())
}

/// Whether the part says that it holds more texts than fit into it, or is in letters in which it could say so unseen: calamine
/// makes room for as many as it says, and the process ends where there is none.
fn claims_too_many(part: &[u8]) -> bool {
    const CLAIM: &[u8] = b"uniqueCount";
    const LEAST_TEXT: usize = b"<si/>".len();
    let mut claims = part
        .windows(CLAIM.len())
        .enumerate()
        .filter(|(_, bytes)| *bytes == CLAIM);
    let too_many = |at: usize| {
        let rest = &part[at + CLAIM.len()..];
        let is_between = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'' | b'+');
        let digits = rest.iter().skip_while(|byte| is_between(byte));
        let digits = digits.take_while(|byte| byte.is_ascii_digit());
        let number = digits.fold(0_usize, |number, digit| {
            number
                .saturating_mul(10)
                .saturating_add(usize::from(digit - b'0'))
        });
        number > part.len() / LEAST_TEXT
    };
    part.contains(&0) || claims.any(|(at, _)| too_many(at))
}
