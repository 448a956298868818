//! The command `roundel`.
fn main() {}
