//! What belongs to a canvas has an id that follows from that of the canvas, so that they find each other on every laptop
//! without a list of pairs.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Returns the id of the design of a canvas.
pub fn design_of(canvas: Uuid) -> Uuid {
    derived("the design of the canvas ", canvas)
}

/// Returns the id of the document of its badge. The badge itself has the id of the canvas.
pub fn badge_of(canvas: Uuid) -> Uuid {
    derived("the badge of the canvas ", canvas)
}

fn derived(what: &str, canvas: Uuid) -> Uuid {
    let mut hash = Sha256::new_with_prefix(what);
    hash.update(canvas.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
