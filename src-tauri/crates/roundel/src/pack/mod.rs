//! What travels on a stick: one kind of file, `.roundel`, for everything.

pub mod container;
