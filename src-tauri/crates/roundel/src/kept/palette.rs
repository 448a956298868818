//! Colours of one's own, as a document: a school's or a town's, taken from a logo.
//!
//! # The body
//!
//! ```json
//! { "version": 1, "palette": { "id": "ID of the document", "name": "…", "paper": "#RRGGBB", … } }
//! ```

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{KeptError, rows};
use crate::art::palette::Palette;
use crate::badge::json;
use crate::catalogue::{Catalogue, DocumentRow, Draft, Kind};

/// The version of bodies that this program writes and reads.
const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    version: u64,
    palette: Palette,
}

/// Why a body is no palette.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PaletteError {
    /// Not JSON that every program reads the same.
    #[error(transparent)]
    Json(#[from] json::JsonError),
    /// A member is missing, unknown or of the wrong kind.
    #[error(transparent)]
    Members(#[from] serde_json::Error),
    /// A newer version of the program wrote it.
    #[error("it was made with a newer Roundel (version {0}); install that one here too")]
    Newer(u64),
}

/// Reads the body of a palette, which may come from a stranger.
///
/// # Errors
/// Says what is wrong with it.
pub fn palette_from_json(body: &[u8]) -> Result<Palette, PaletteError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u64,
    }
    json::parse(body)?;
    match serde_json::from_slice::<Versioned>(body)?.version {
        VERSION => Ok(serde_json::from_slice::<Body>(body)?.palette),
        newer => Err(PaletteError::Newer(newer)),
    }
}

/// Lists the palettes of a workshop, or all, the one that was changed last first.
///
/// # Errors
/// When the catalogue or a palette in it cannot be read.
pub fn palettes(catalogue: &Catalogue, workshop: Option<Uuid>) -> Result<Vec<Palette>, KeptError> {
    let read = |row: DocumentRow| {
        palette_from_json(row.body.as_bytes()).map_err(|source| KeptError::Palette {
            title: row.title,
            source,
        })
    };
    let rows = rows(catalogue, Kind::Palette, workshop)?;
    rows.into_iter().map(read).collect()
}

/// Keeps a palette for a workshop, under this name and an id of its own. Start packs carry it.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn put_palette(
    catalogue: &mut Catalogue,
    workshop: Uuid,
    name: &str,
    palette: Palette,
) -> Result<Palette, KeptError> {
    let draft = Draft::new(Kind::Palette, name, String::new());
    let palette = Palette {
        id: draft.id.to_string(),
        name: name.to_owned(),
        ..palette
    };
    let body = Body {
        version: VERSION,
        palette: palette.clone(),
    };
    catalogue.put_document(Draft {
        workshop: Some(workshop),
        body: serde_json::to_string(&body).expect("a palette is texts"),
        ..draft
    })?;
    Ok(palette)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::palette::palettes as bundled;
    use crate::studio::{Clock, Studio};

    #[test]
    fn a_palette_is_found_in_its_workshop_and_read_strictly() {
        let folder = tempfile::tempdir().expect("a folder");
        let studio = Studio::open(folder.path(), Clock::System).expect("a studio");
        let mut catalogue = studio.catalogue().expect("a catalogue");
        let workshop = Uuid::from_u128(1);
        let kept = put_palette(&mut catalogue, workshop, "Our colours", bundled()[0].clone()).expect("kept");
        assert_eq!(
            palettes(&catalogue, Some(workshop)).expect("a list"),
            std::slice::from_ref(&kept)
        );
        assert_eq!(
            palettes(&catalogue, Some(Uuid::from_u128(2))).expect("a list"),
            []
        );
        let id = kept.id.parse().expect("the id of a document");
        let body = catalogue.document(id).expect("readable").expect("kept").body;
        for wrong in [
            body.replacen("\"version\":1", "\"version\":2", 1),
            body.replacen("\"version\":1", "\"version\":1,\"more\":1", 1),
            body.replacen("\"version\":1,", "", 1),
            body.replacen("\"name\":", "\"name\":\"twice\",\"name\":", 1),
        ] {
            assert!(palette_from_json(wrong.as_bytes()).is_err(), "{wrong:.60}");
        }
    }
}
