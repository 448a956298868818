//! Pictures that come back to be edited: a PNG with its design inside, and the photograph of a drawing on paper.

use super::pictures::png_of;
use roundel::assets::library;
use roundel_art::carry;
use roundel_art::layout::compose;
use roundel_art::paper::{Field, PhotoInk, Shown, ink};

/// A picture; behind the byte 1 the rows of a black and white one, in as many bytes each as the second byte says, which a fuzzer
/// changes more easily than what is compressed.
pub fn sheet(bytes: &[u8]) {
    match bytes {
        [1, width, rows @ ..] if *width > 0 => photo(&png_of(*width, rows)),
        _ => {
            carried(bytes);
            photo(bytes);
        }
    }
}

/// A design that was taken out can be drawn, goes in again and comes out the same.
fn carried(bytes: &[u8]) {
    let Ok(design) = carry::take(bytes) else { return };
    let _ = compose(&design, library());
    if let Ok(again) = carry::put(bytes, &design) {
        assert_eq!(
            carry::take(&again).ok(),
            Some(design),
            "a design is carried whole"
        );
    }
}

/// What comes of a photograph is a picture of a bounded size, square where it is the circle of the sheet.
fn photo(bytes: &[u8]) {
    for shown in [Shown::Sheet(&Field::default()), Shown::Paper] {
        let Ok(picture) = ink(bytes, shown, PhotoInk::Own) else {
            continue;
        };
        let (width, height) = (picture.width(), picture.height());
        assert!(width.max(height) <= 1000, "a large photograph is made smaller");
        assert!(
            shown == Shown::Paper || width == height,
            "a circle fills a square"
        );
    }
}
