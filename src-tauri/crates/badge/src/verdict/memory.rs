//! What the badges of a folder share: most have one issuer and one picture.

use std::cell::RefCell;

use crate::{
    bake::Pieces,
    did::{self, FindError, Found},
    picture,
    web::Web,
};

/// A picture beyond this is not kept for the next badge, in bytes.
const MAX_KEPT_BYTES: usize = 1024 * 1024;

/// What was worked out for one badge and is kept for the next one: the last key that its own name holds, and the digest of the
/// last picture. It changes no verdict. One for each thread.
#[derive(Debug, Default)]
pub struct Memory {
    key: RefCell<Option<(String, Found)>>,
    picture: RefCell<(Vec<u8>, [u8; 32])>,
}

impl Memory {
    /// As [`did::find`].
    pub(super) fn find(&self, reference: &str, web: &dyn Web) -> Result<Found, FindError> {
        if let Some((known, found)) = &*self.key.borrow()
            && known == reference
        {
            return Ok(found.clone());
        }
        let found = did::find(reference, web)?;
        // A page may say something else to another badge; a did:key never does.
        if reference.starts_with("did:key:") {
            self.key.replace(Some((reference.to_owned(), found.clone())));
        }
        Ok(found)
    }

    /// SHA2-256 of a picture.
    pub(super) fn digest(&self, picture: &Pieces<'_>) -> [u8; 32] {
        let (bytes, digest) = &mut *self.picture.borrow_mut();
        if !is_same(bytes, picture) {
            *digest = picture::sha256(picture.iter());
            bytes.clear();
            if picture.len() <= MAX_KEPT_BYTES {
                picture.iter().for_each(|piece| bytes.extend_from_slice(piece));
            }
        }
        *digest
    }
}

fn is_same(bytes: &[u8], picture: &Pieces<'_>) -> bool {
    let mut rest = bytes;
    let mut is_next = |piece: &[u8]| match rest.strip_prefix(piece) {
        Some(after) => {
            rest = after;
            true
        }
        None => false,
    };
    picture.iter().all(&mut is_next) && rest.is_empty()
}
