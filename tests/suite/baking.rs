//! baking
