//! What must hold for any bytes at all, once for each kind of input.
//!
//! The fuzz targets in `tests/fuzz` and the suite `replay` call these functions; a broken promise is a panic.

mod files;
mod graphs;
mod packs;
mod pictures;
mod rosters;
pub mod seeds;
mod sheets;
mod tokens;

use roundel_badge::web::Pages;

pub use files::verify;
pub use graphs::{jsonld, rdfc};
pub use packs::pack;
pub use pictures::{png, svg};
pub use rosters::roster;
pub use sheets::sheet;
pub use tokens::jwt;

/// A kind of input: its name, which is that of its fuzz target, and what must hold for it.
pub type Target = (&'static str, fn(&[u8]));

/// Every kind of input.
pub const TARGETS: [Target; 9] = [
    ("png", png),
    ("svg", svg),
    ("jsonld", jsonld),
    ("rdfc", rdfc),
    ("jwt", jwt),
    ("roster", roster),
    ("sheet", sheet),
    ("verify", verify),
    ("pack", pack),
];

/// Begins a page of the web that an input brings along: its URL follows, and from the next line on what is there.
pub const PAGE: &str = "\n%%page ";

/// Parts an input into its first part and the pages behind it.
fn with_pages(bytes: &[u8]) -> (&[u8], Pages) {
    let mut rest = bytes;
    let mut pages = Pages::new();
    while let Some(at) = rest
        .windows(PAGE.len())
        .rposition(|window| window == PAGE.as_bytes())
    {
        let page = &rest[at + PAGE.len()..];
        let end = page.iter().position(|byte| *byte == b'\n').unwrap_or(page.len());
        let url = String::from_utf8_lossy(&page[..end]).into_owned();
        pages = match page.get(end + 1..) {
            Some(content) => pages.with(url, content),
            None => pages.without(url),
        };
        rest = &rest[..at];
    }
    (rest, pages)
}
