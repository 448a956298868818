//! Packs: what goes out comes in, in any order and any number of times; what is wrong is refused whole.

mod packs {
    mod frozen;
    mod hostile;
    mod killed;
    mod merging;
    mod roster;
    mod whole;
}
