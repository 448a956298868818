//! issuing
