//! Pixels with their place in the picture, and how they are laid over each other.
//!
//! Our own arithmetic on whole pixels: the same layer gives the same bytes wherever it is laid, and an opaque or empty
//! pixel costs next to nothing.

use std::cell::RefCell;

use resvg::tiny_skia::{IntRect, IntSize, Mask, Pixmap};

/// Bytes of pixels that are looked at together.
pub(super) const BLOCK: usize = 64;
/// The most buffers that are kept for further surfaces: those of a layer, what is laid on it, and what that holds.
const MOST: usize = 3;

/// The largest buffer that is kept, in bytes: a picture of 1024 px.
const LARGEST: usize = 1024 * 1024 * 4;

thread_local! {
    static SPARE: Spare = Spare::default();
}

/// Buffers of surfaces that are done with. Fresh memory from the system costs more than drawing on it.
#[derive(Debug, Default)]
pub(super) struct Spare(RefCell<Vec<Vec<u8>>>);

impl Spare {
    /// Those of this thread, from picture to picture.
    pub(super) fn of_thread<T>(draw: impl FnOnce(&Self) -> T) -> T {
        SPARE.with(draw)
    }

    /// Takes a surface back.
    pub(super) fn keep(&self, surface: Surface) {
        let buffer = surface.into_bytes();
        if buffer.capacity() > LARGEST {
            return;
        }
        let mut buffers = self.0.borrow_mut();
        buffers.push(buffer);
        buffers.sort_by_key(|buffer| std::cmp::Reverse(buffer.capacity()));
        buffers.truncate(MOST);
    }

    /// So many zeros.
    fn buffer(&self, bytes: usize) -> Vec<u8> {
        let mut buffers = self.0.borrow_mut();
        match buffers.iter().rposition(|buffer| buffer.capacity() >= bytes) {
            Some(smallest) => {
                let mut buffer = buffers.remove(smallest);
                buffer.clear();
                buffer.resize(bytes, 0);
                buffer
            }
            None => vec![0; bytes],
        }
    }
}

/// A rectangle of the picture, in premultiplied RGBA.
#[derive(Debug)]
pub(super) struct Surface {
    pixels: Pixmap,
    area: IntRect,
}

impl Surface {
    /// Returns None when the area takes more than `room` bytes.
    pub(super) fn new(area: IntRect, room: usize, spare: &Spare) -> Option<Self> {
        let bytes = bytes(area).filter(|bytes| *bytes <= room)?;
        let size = IntSize::from_wh(area.width(), area.height())?;
        let pixels = Pixmap::from_vec(spare.buffer(bytes), size)?;
        Some(Self { pixels, area })
    }

    /// The pixels, row by row from the top.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.pixels.take()
    }

    pub(super) fn area(&self) -> IntRect {
        self.area
    }

    pub(super) fn pixels(&self) -> &Pixmap {
        &self.pixels
    }

    pub(super) fn pixels_mut(&mut self) -> &mut Pixmap {
        &mut self.pixels
    }

    pub(super) fn bytes(&self) -> usize {
        self.pixels.data().len()
    }

    /// The bytes of a row from `left` to `right`; the caller keeps inside [`Surface::area`].
    pub(super) fn row(&self, y: i32, left: i32, right: i32) -> &[u8] {
        let span = span(self.area, y, left, right);
        &self.pixels.data()[span]
    }

    pub(super) fn row_mut(&mut self, y: i32, left: i32, right: i32) -> &mut [u8] {
        let span = span(self.area, y, left, right);
        &mut self.pixels.data_mut()[span]
    }

    /// Lays another surface over this one, where it is inside `within`.
    pub(super) fn lay(&mut self, top: &Surface, within: IntRect) {
        let common = (self.area.intersect(&top.area)).and_then(|common| common.intersect(&within));
        let Some(common) = common else { return };
        let (left, right) = (common.left(), common.right());
        for y in common.top()..common.bottom() {
            let below = self.row_mut(y, left, right).chunks_mut(BLOCK);
            for (below, above) in below.zip(top.row(y, left, right).chunks(BLOCK)) {
                match Cover::of(above) {
                    Cover::Full => below.copy_from_slice(above),
                    Cover::None => {}
                    Cover::Part => {
                        let pixels = pixels_mut(below).iter_mut().zip(pixels(above));
                        pixels.for_each(|(below, above)| over(below, word(*above)));
                    }
                }
            }
        }
    }

    /// Makes a part of it clear.
    pub(super) fn clear(&mut self, within: IntRect) {
        let Some(part) = self.area.intersect(&within) else {
            return;
        };
        for y in part.top()..part.bottom() {
            self.row_mut(y, part.left(), part.right()).fill(0);
        }
    }

    /// Multiplies by an opacity from 0 to 1.
    pub(super) fn fade(&mut self, opacity: f32) {
        let opacity = (opacity * 255.0).round() as u32;
        for pixel in pixels_mut(self.pixels.data_mut()) {
            set(pixel, times(word(*pixel), opacity));
        }
    }

    /// Keeps what a mask of the same size covers.
    pub(super) fn cut(&mut self, mask: &Mask) {
        for (pixel, cover) in pixels_mut(self.pixels.data_mut()).iter_mut().zip(mask.data()) {
            match cover {
                255 => {}
                0 => *pixel = [0; 4],
                cover => set(pixel, times(word(*pixel), u32::from(*cover))),
            }
        }
    }
}

/// How much some pixels hide.
#[derive(PartialEq, Eq)]
pub(super) enum Cover {
    None,
    Part,
    Full,
}

impl Cover {
    pub(super) fn of(block: &[u8]) -> Self {
        let (mut any, mut all) = (0, u32::MAX);
        for pixel in pixels(block) {
            any |= word(*pixel);
            all &= word(*pixel);
        }
        match (any, all >> 24) {
            (0, _) => Self::None,
            (_, 255) => Self::Full,
            _ => Self::Part,
        }
    }
}

fn bytes(area: IntRect) -> Option<usize> {
    (area.width() as usize)
        .checked_mul(area.height() as usize)?
        .checked_mul(4)
}

fn span(area: IntRect, y: i32, left: i32, right: i32) -> std::ops::Range<usize> {
    let start = (y - area.y()) as usize * area.width() as usize;
    let at = |x: i32| (start + (x - area.x()) as usize) * 4;
    at(left)..at(right)
}

pub(super) fn pixels(bytes: &[u8]) -> &[[u8; 4]] {
    bytes.as_chunks().0
}

pub(super) fn pixels_mut(bytes: &mut [u8]) -> &mut [[u8; 4]] {
    bytes.as_chunks_mut().0
}

/// A pixel as one number, alpha in its highest byte.
pub(super) fn word(pixel: [u8; 4]) -> u32 {
    u32::from_le_bytes(pixel)
}

fn set(pixel: &mut [u8; 4], word: u32) {
    *pixel = word.to_le_bytes();
}

/// Lays a premultiplied pixel over another.
pub(super) fn over(below: &mut [u8; 4], above: u32) {
    match above >> 24 {
        0 => {}
        255 => set(below, above),
        alpha => set(below, above + times(word(*below), 255 - alpha)),
    }
}

/// Lays a premultiplied pixel under another.
pub(super) fn under(above: &mut [u8; 4], below: u32) {
    let word = word(*above);
    match word >> 24 {
        255 => {}
        0 => set(above, below),
        alpha => set(above, word + times(below, 255 - alpha)),
    }
}

/// All four channels times `share` / 255, rounded.
pub(super) fn times(pixel: u32, share: u32) -> u32 {
    const EVEN: u32 = 0x00FF_00FF;
    let product = |pair: u32| {
        // Division by 255 for two channels at once: exact for products of bytes.
        let pair = pair * share + 0x0080_0080;
        pair + ((pair >> 8) & EVEN)
    };
    (product(pixel & EVEN) >> 8) & EVEN | product((pixel >> 8) & EVEN) & !EVEN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplying_rounds_to_the_nearest() {
        for value in 0..=255_u32 {
            for share in 0..=255_u32 {
                let expected = (value * share * 2 + 255) / 510;
                let all = times(value * 0x0101_0101, share);
                assert_eq!(
                    all,
                    expected * 0x0101_0101,
                    "{value} × {share} in each channel alike"
                );
            }
        }
    }

    #[test]
    fn laying_touches_only_what_is_common() {
        let area = |x, y| IntRect::from_xywh(x, y, 4, 4).expect("not empty");
        let mut below = Surface::new(area(0, 0), usize::MAX, &Spare::default()).expect("small");
        let mut above = Surface::new(area(2, -1), usize::MAX, &Spare::default()).expect("small");
        above.pixels.data_mut().fill(255);
        below.lay(&above, area(3, 0));
        let lit = below
            .pixels
            .data()
            .chunks_exact(4)
            .filter(|pixel| pixel[3] > 0)
            .count();
        assert_eq!(
            lit, 3,
            "one column of four is in all three areas, but for its last row"
        );
    }

    #[test]
    fn there_is_no_room_for_too_much() {
        let area = IntRect::from_xywh(0, 0, 100, 100).expect("not empty");
        assert!(
            Surface::new(area, 39_999, &Spare::default()).is_none(),
            "four bytes for each pixel"
        );
    }
}
