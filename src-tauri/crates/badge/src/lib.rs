//! The badge as credential.
