//! Roundel without a face.
