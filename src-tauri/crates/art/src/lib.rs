//! The badge as artwork.
