//! The records of a workbook of Excel 97–2003 ([MS-XLS] 2.1), as calamine walks them.

/// Numbers of record types, [MS-XLS] 2.3.
pub(super) mod kind {
    pub(in super::super) const FORMULA: u16 = 0x0006;
    pub(in super::super) const EOF: u16 = 0x000a;
    pub(in super::super) const NAME: u16 = 0x0018;
    pub(in super::super) const CONTINUE: u16 = 0x003c;
    pub(in super::super) const BOUND_SHEET: u16 = 0x0085;
    pub(in super::super) const MUL_RK: u16 = 0x00bd;
    pub(in super::super) const RICH_STRING: u16 = 0x00d6;
    pub(in super::super) const SST: u16 = 0x00fc;
    pub(in super::super) const LABEL_SST: u16 = 0x00fd;
    pub(in super::super) const DIMENSIONS: u16 = 0x0200;
    pub(in super::super) const NUMBER: u16 = 0x0203;
    pub(in super::super) const LABEL: u16 = 0x0204;
    pub(in super::super) const BOOL_ERR: u16 = 0x0205;
    pub(in super::super) const STRING: u16 = 0x0207;
    pub(in super::super) const RK: u16 = 0x027e;
    pub(in super::super) const BOF: u16 = 0x0809;
}

/// A record and where it begins.
pub(super) struct Record<'s> {
    pub(super) at: usize,
    pub(super) kind: u16,
    pub(super) data: &'s [u8],
}

impl Record<'_> {
    /// The number of `N` bytes at a place, the least byte first.
    pub(super) fn number<const N: usize>(&self, at: usize) -> Option<usize> {
        number::<N>(self.data.get(at..)?)
    }
}

fn number<const N: usize>(bytes: &[u8]) -> Option<usize> {
    let add = |number, byte: &u8| number << 8 | usize::from(*byte);
    Some(bytes.get(..N)?.iter().rev().fold(0, add))
}

/// The records from a place to the end of the stream, or to where they make no sense.
pub(super) fn records(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    let mut at = start;
    std::iter::from_fn(move || {
        let head = stream.get(at..at.checked_add(4)?)?;
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let record = Record {
            at,
            kind: u16::from_le_bytes([head[0], head[1]]),
            data: stream.get(at + 4..at + 4 + length)?,
        };
        at += 4 + length;
        Some(record)
    })
}

/// The records before the sheets.
pub(super) fn globals(stream: &[u8]) -> impl Iterator<Item = Record<'_>> {
    records(stream, 0).take_while(|record| record.kind != kind::EOF)
}

/// The records of one sheet, without the charts and the like inside it.
pub(super) fn sheet(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    whole_sheet(stream, start).filter_map(|(outside, record)| outside.then_some(record))
}

/// How many bytes the records of one sheet take, those of the charts inside it too.
pub(super) fn extent(stream: &[u8], start: usize) -> usize {
    whole_sheet(stream, start)
        .map(|(_, record)| 4 + record.data.len())
        .sum()
}

fn whole_sheet(stream: &[u8], start: usize) -> impl Iterator<Item = (bool, Record<'_>)> {
    let mut begun = false;
    let mut inside: usize = 0;
    records(stream, start).map_while(move |record| {
        let outside = inside == 0;
        match record.kind {
            kind::BOF if begun => inside += 1,
            kind::BOF => begun = true,
            kind::EOF if outside => return None,
            kind::EOF => inside -= 1,
            _ => {}
        }
        Some((outside, record))
    })
}

/// How many characters each of the texts has that cells share ([MS-XLS] 2.4.265). None where they make no sense.
pub(super) fn shared_texts(stream: &[u8]) -> Option<Vec<usize>> {
    let mut lengths = Vec::new();
    let mut records = globals(stream).peekable();
    while let Some(record) = records.next() {
        if record.kind == kind::SST {
            let more = std::iter::from_fn(|| records.next_if(|record| record.kind == kind::CONTINUE));
            let more: Vec<&[u8]> = more.map(|record| record.data).collect();
            lengths = Texts::new(record.data, more)?.lengths()?;
        }
    }
    Some(lengths)
}

/// The texts of a table that goes on in the records after it.
struct Texts<'s> {
    data: &'s [u8],
    more: std::vec::IntoIter<&'s [u8]>,
}

impl<'s> Texts<'s> {
    fn new(data: &'s [u8], more: Vec<&'s [u8]>) -> Option<Self> {
        Some(Self {
            // What it says about the number of its texts is not believed.
            data: data.get(8..)?,
            more: more.into_iter(),
        })
    }

    fn lengths(mut self) -> Option<Vec<usize>> {
        let mut lengths = Vec::new();
        while !self.data.is_empty() || self.go_on().is_some() {
            lengths.push(if self.data.is_empty() { 0 } else { self.length()? });
        }
        Some(lengths)
    }

    fn go_on(&mut self) -> Option<()> {
        self.data = self.more.next()?;
        Some(())
    }

    fn read<const N: usize>(&mut self) -> Option<usize> {
        let number = number::<N>(self.data)?;
        self.data = &self.data[N..];
        Some(number)
    }

    /// Reads one text ([MS-XLS] 2.5.293) and returns how many characters it has.
    fn length(&mut self) -> Option<usize> {
        let length = self.read::<2>()?;
        let mut flags = self.read::<1>()?;
        let runs = if flags & 8 != 0 { self.read::<2>()? } else { 0 };
        let extension = if flags & 4 != 0 { self.read::<4>()? } else { 0 };
        let mut left = length;
        loop {
            let width = 1 + (flags & 1);
            let here = left.min(self.data.len() / width);
            self.data = &self.data[here * width..];
            left -= here;
            if left == 0 {
                break;
            }
            self.go_on()?;
            flags = self.read::<1>()?;
        }
        self.skip(4 * runs + extension)?;
        Some(length)
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            if self.data.is_empty() {
                self.go_on()?;
            }
            let here = bytes.min(self.data.len());
            self.data = &self.data[here..];
            bytes -= here;
        }
        Some(())
    }
}
