//! Class lists as teachers have them.

mod rosters {
    mod anything;
    mod delimited;
    mod encodings;
    mod headings;
    mod limits;
    mod list;
    mod problems;
    mod said;
    mod workbooks;
    mod written;
}
