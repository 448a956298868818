//! The catalogue as a whole: what older versions left, and the search over many awards.

mod catalogue {
    mod crowd;
    mod frozen;
}
