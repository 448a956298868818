//! `roundel verify` on folders: every file is accounted for, in order, whatever lies there; and the manual and completions.

mod sweep {
    mod accounts;
    mod manual;
    mod place;
    mod together;
    mod words;
}
