//! Which character stands between the cells of a text.

use csv::StringRecord;

use super::reader;
use crate::roster::headings;

/// What may stand between cells, the least likely inside a name first: it wins where several would do.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// Rows that are looked at to find out which separator it is.
const SAMPLE: usize = 60;

/// Excel's first line `sep=;`: the separator, and the text after that line.
pub(super) fn told(text: &str) -> Option<(char, &str)> {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..line_end].trim_matches('"');
    let prefix = line
        .get(..4)
        .filter(|prefix| prefix.eq_ignore_ascii_case("sep="))?;
    let mut told = line[prefix.len()..].chars();
    let separator = told.next().filter(char::is_ascii)?;
    let rest = &text[line_end..];
    let rest = rest
        .strip_prefix("\r\n")
        .or_else(|| rest.strip_prefix(['\r', '\n']))
        .unwrap_or(rest);
    // Excel pads this line with the separators of an empty row.
    told.all(|c| c == separator).then_some((separator, rest))
}

/// Finds the separator, or None where every line is one cell.
pub(super) fn find(text: &str) -> Option<char> {
    let trials: Vec<(char, Trial)> = SEPARATORS.map(|c| (c, Trial::of(text, c))).into();
    if let Some((separator, _)) = best(trials.iter().filter(|(_, trial)| trial.headings > 1), |trial| {
        trial.headings
    }) {
        return Some(separator);
    }
    // A heading in a row of its own: below it a comma belongs to "Krüger, Mika", but a tab to the cells.
    // Cut otherwise, "Who,Mail,Born" is one heading too.
    let lonely = trials
        .iter()
        .any(|(separator, trial)| *separator == ',' && trial.headings == 1 && trial.heading_width == 1);
    let usable = |(separator, trial): &&(char, Trial)| {
        trial.agreeing > 0 && !(*separator == ',' && (lonely || trial.only_names))
    };
    best(trials.iter().filter(usable), |trial| trial.agreeing).map(|(separator, _)| separator)
}

/// The trial with the highest rank, the first of equals.
fn best<'a>(
    trials: impl Iterator<Item = &'a (char, Trial)>,
    rank: impl Fn(&Trial) -> usize,
) -> Option<(char, &'a Trial)> {
    trials.fold(
        None,
        |best: Option<(char, &Trial)>, (separator, trial)| match best {
            Some((_, top)) if rank(top) >= rank(trial) => best,
            _ => Some((*separator, trial)),
        },
    )
}

/// What a text looks like when cut with one separator.
struct Trial {
    /// The most headings that one row has.
    headings: usize,
    /// How many cells that row has.
    heading_width: usize,
    /// How many rows have the same, most usual number of cells above one.
    agreeing: usize,
    /// Every row is two cells that may be the halves of one name, the second after a space.
    only_names: bool,
}

impl Trial {
    fn of(text: &str, separator: char) -> Self {
        let records: Vec<StringRecord> = reader(text, separator)
            .into_records()
            .take(SAMPLE)
            .filter_map(Result::ok)
            .collect();
        let headings_in = |record: &StringRecord| {
            record
                .iter()
                .filter(|cell| headings::field(cell).is_some())
                .count()
        };
        let top = records.iter().max_by_key(|record| headings_in(record));
        let mut widths: Vec<usize> = records
            .iter()
            .map(StringRecord::len)
            .filter(|width| *width > 1)
            .collect();
        widths.sort_unstable();
        let agreeing = widths
            .chunk_by(|a, b| a == b)
            .map(<[usize]>::len)
            .max()
            .unwrap_or(0);
        let halves_of_name = |record: &StringRecord| {
            let half = |cell: &str| !cell.contains(|c: char| c.is_numeric() || c == '@' || c == '/');
            record.len() == 2 && record[1].starts_with(' ') && record.iter().all(half)
        };
        Self {
            headings: top.map_or(0, headings_in),
            heading_width: top.map_or(0, |record| {
                record.iter().filter(|cell| !cell.trim().is_empty()).count()
            }),
            agreeing,
            only_names: records
                .iter()
                .filter(|record| record.len() > 1)
                .all(halves_of_name),
        }
    }
}
