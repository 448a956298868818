//! What is wrong, with where it is.

use super::{JsonLdError, Problem};
use crate::path::Path;

impl Path<'_> {
    pub(super) fn error(&self, problem: Problem) -> JsonLdError {
        let path = match self.to_string() {
            whole if whole.is_empty() => "the document".to_owned(),
            path => path,
        };
        JsonLdError { path, problem }
    }
}
