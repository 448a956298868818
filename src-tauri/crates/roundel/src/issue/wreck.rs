//! What is left of a badge's file that broke where it lay: a stick that was pulled out, or that is wearing out.

use jiff::Timestamp;
use serde_json::Value;

use crate::badge::bake;
use crate::badge::verdict::{Question, verify_with};
use crate::badge::web::Nowhere;
use crate::check::{Dead, dead};

/// Whether a file is worth nothing but the room that it takes: an empty one, or this very award in a file that was altered.
/// Another badge, and anything that opens as what it is, are somebody's.
///
/// `was_here` says that the award's file lay in this place under this name; then a picture that is cut off or damaged, and what
/// is no file of any kind, is its rest. Elsewhere that may be somebody's own, which a patient program still opens.
pub(super) fn is_wreck(file: &[u8], award: &str, was_here: bool) -> bool {
    let question = Question {
        recipient: None,
        at: Timestamp::UNIX_EPOCH,
    };
    match dead(file, &verify_with(file, &question, &Nowhere)) {
        Some(Dead::Empty) => true,
        Some(Dead::CutOff | Dead::Damaged | Dead::NotABadge) => was_here,
        Some(_) => false,
        None => names(file, award),
    }
}

/// Whether the credential in a picture says that it is this award.
fn names(file: &[u8], award: &str) -> bool {
    let taken = bake::take(file).ok();
    let credential = taken.and_then(|taken| serde_json::from_str::<Value>(&taken.credential).ok());
    credential.is_some_and(|credential| credential["id"] == award)
}
