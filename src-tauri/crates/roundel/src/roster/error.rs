/// Why a file is not a class list that can be read. Names the file and says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RosterError {
    /// Nothing in it.
    #[error("{file} is empty; save the class list again and choose that file")]
    Empty {
        /// The file.
        file: String,
    },
    /// Another kind of file.
    #[error("{file} is {found}, not a class list; choose the list itself, saved as CSV, XLSX or ODS")]
    OtherKind {
        /// The file.
        file: String,
        /// What it is, with its article.
        found: &'static str,
    },
    /// Opens with a password only.
    #[error("{file} is protected by a password; save a copy without the password and choose that")]
    Password {
        /// The file.
        file: String,
    },
    /// A workbook that cannot be read.
    #[error("{file} is damaged ({reason}); open it in a spreadsheet program and save it again")]
    Damaged {
        /// The file.
        file: String,
        /// What the reader of the workbook met.
        reason: String,
    },
    /// Larger than any class list.
    #[error("{file} is too large: {what} is more than {limit}; keep only the list and save it again")]
    TooLarge {
        /// The file.
        file: String,
        /// What there is too much of.
        what: &'static str,
        /// The most that is read.
        limit: u64,
    },
    /// No row of it names anybody.
    #[error("no row of {file} names anybody; it needs a column with names, or with codes")]
    NoPeople {
        /// The file.
        file: String,
    },
}
