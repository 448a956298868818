//! Baking: reversible to the byte, no pixel changed, hostile files named.

#[path = "samples/pictures.rs"]
mod pictures;
#[path = "samples/small.rs"]
mod small;

use pictures::{SVG, any_png, any_svg, any_text};
use proptest::prelude::*;
use roundel_badge::bake::{self, BakeError, Format, Generation, Oddity};
use small::{chunk, png_picture};

/// The pixels of a PNG.
fn pixels(file: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file))
        .read_info()
        .expect("a PNG that decodes");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a picture of moderate size")];
    reader.next_frame(&mut pixels).expect("pixels");
    pixels
}

fn take(file: &[u8]) -> Result<bake::Taken<'_>, BakeError> {
    bake::take(file)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn png_gives_back_what_went_in(picture in any_png(), text in any_text()) {
        let credential = format!("{{{text}");
        let baked = bake::insert(&picture, &credential).expect("a whole PNG can be baked");
        let taken = take(&baked).expect("what was baked can be taken");
        prop_assert_eq!(&taken.credential, &credential);
        prop_assert!(taken.oddities.is_empty(), "baking makes nothing odd");
        prop_assert_eq!(taken.unbaked.to_vec(), picture, "the picture comes back byte for byte");
    }

    #[test]
    fn svg_gives_back_what_went_in(picture in any_svg(), text in any_text()) {
        let credential = format!("{{{text}");
        let unfit = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || "\u{fffe}\u{ffff}".contains(c);
        match bake::insert(picture.as_bytes(), &credential) {
            Ok(baked) => {
                let taken = take(&baked).expect("what was baked can be taken");
                prop_assert_eq!(&taken.credential, &credential);
                prop_assert_eq!(taken.unbaked.to_vec(), picture.clone().into_bytes(), "the picture comes back byte for byte");
                let again = bake::insert(&baked, "{\"second\":1}").expect("a baked picture can be baked again");
                prop_assert_eq!(&take(&again).expect("a badge").credential, "{\"second\":1}");
                prop_assert_eq!(bake::remove(&again).expect("an SVG").to_vec(), picture.into_bytes());
            }
            Err(BakeError::NotForXml(_)) => prop_assert!(credential.contains(unfit), "XML can hold this text"),
            Err(e) => prop_assert!(false, "{e}"),
        }
    }

    #[test]
    fn pixels_stay(width in 1..40_u32, height in 1..40_u32, seed in any::<u8>()) {
        let picture = png_picture(width, height, seed);
        let baked = bake::insert(&picture, "{}").expect("a PNG");
        prop_assert_eq!(pixels(&picture), pixels(&baked), "baking touches no pixel");
    }

    #[test]
    fn baking_again_replaces(picture in any_png(), first in any_text(), second in any_text()) {
        let (first, second) = (format!("{{{first}"), format!("{{{second}"));
        let once = bake::insert(&picture, &first).expect("a PNG");
        let twice = bake::insert(&once, &second).expect("a baked PNG");
        prop_assert_eq!(twice, bake::insert(&picture, &second).expect("a PNG"), "nothing of the first badge is left");
    }

    #[test]
    fn a_blank_serves_a_class(png in any_png(), svg in any_svg(), first in any_text(), second in any_text()) {
        for picture in [png, svg.into_bytes()] {
            let baked = bake::insert(&picture, "{\"earlier\":1}").expect("a whole picture can be baked");
            for picture in [picture, baked] {
                let blank = bake::Blank::new(&picture[..]).expect("a whole picture can be baked");
                for text in [&first, &second] {
                    let credential = format!("{{{text}");
                    prop_assert_eq!(
                        blank.insert(&credential),
                        bake::insert(&picture, &credential),
                        "whoever was baked before, each badge is as if it were the only one"
                    );
                }
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in any::<prop::sample::Index>()) {
        let baked = bake::insert(&png_picture(3, 3, 1), "{}").expect("a PNG");
        let mut damaged = baked[..cut.index(baked.len())].to_vec();
        damaged.extend_from_slice(&bytes);
        let _ = (take(&damaged), bake::remove(&damaged), bake::insert(&damaged, "{}"));
        let svg = [b"<svg xmlns='http://www.w3.org/2000/svg'>".as_slice(), &bytes, b"</svg>"].concat();
        let _ = (take(&svg), bake::remove(&svg), bake::insert(&svg, "{}"));
    }
}

#[test]
fn an_svg_draws_the_same_with_a_badge_inside() {
    let draw = |svg: &[u8]| {
        let tree = resvg::usvg::Tree::from_data(svg, &resvg::usvg::Options::default()).expect("an SVG");
        let mut pixels = resvg::tiny_skia::Pixmap::new(60, 60).expect("a small picture");
        resvg::render(
            &tree,
            resvg::tiny_skia::Transform::identity(),
            &mut pixels.as_mut(),
        );
        pixels.take()
    };
    let baked = bake::insert(SVG.as_bytes(), "{\"a\":\"<circle/>\"}").expect("an SVG");
    assert_eq!(draw(SVG.as_bytes()), draw(&baked), "the badge is not drawn");
}

#[test]
fn a_jws_goes_into_the_verify_attribute() {
    let baked = bake::insert(SVG.as_bytes(), "abc.def-_.ghi").expect("an SVG");
    let text = String::from_utf8(baked.clone()).expect("UTF-8");
    assert!(
        text.contains(r#"><openbadges:credential verify="abc.def-_.ghi"></openbadges:credential>"#),
        "{text}"
    );
    let taken = take(&baked).expect("a badge");
    assert_eq!(taken.credential, "abc.def-_.ghi");
    assert_eq!(taken.unbaked.to_vec(), SVG.as_bytes(), "it goes without a trace");
    let from_a_file = bake::insert(SVG.as_bytes(), "\u{feff}abc.def-_.ghi\r\n").expect("an SVG");
    assert_eq!(
        from_a_file, baked,
        "a byte order mark and a line end do not belong to it"
    );
}

#[test]
fn the_standard_places_are_used() {
    let png = bake::insert(&png_picture(2, 2, 0), "{}").expect("a PNG");
    let expected = chunk(b"iTXt", b"openbadgecredential\0\0\0\0\0{}");
    assert_eq!(
        png[33..33 + expected.len()],
        expected,
        "directly after the header, uncompressed, before the pixels"
    );
    let svg = String::from_utf8(bake::insert(SVG.as_bytes(), "{}").expect("an SVG")).expect("UTF-8");
    assert!(
        svg.contains("<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" "),
        "the namespace is declared"
    );
    assert!(
        svg.contains("height=\"60\"><openbadges:credential><![CDATA[{}]]></openbadges:credential>\n"),
        "first child"
    );
}

/// A PNG with a chunk put in front of its pixels.
fn with_chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut file = png_picture(2, 2, 0);
    file.splice(33..33, chunk(kind, body));
    file
}

#[test]
fn badges_of_every_generation_are_found() {
    let two = with_chunk(b"iTXt", b"openbadges\0\0\0\0\0{}");
    assert_eq!(take(&two).expect("a badge").generation, Generation::Two);
    let one = with_chunk(b"tEXt", b"openbadges\0https://issuer.example/1");
    let taken = take(&one).expect("a badge");
    assert_eq!(
        (taken.generation, &*taken.credential),
        (Generation::One, "https://issuer.example/1")
    );
    let both = bake::insert(&two, "{\"new\":1}").expect("a PNG");
    let taken = take(&both).expect("a badge");
    assert_eq!(
        (taken.generation, taken.oddities.len()),
        (Generation::Three, 0),
        "the old badge was replaced"
    );
    let old = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="https://a.example/1"></openbadges:assertion><g/></svg>"#;
    let taken = take(old.as_bytes()).expect("a badge");
    assert_eq!(
        (taken.generation, &*taken.credential),
        (Generation::Two, "https://a.example/1")
    );
    let new = bake::insert(old.as_bytes(), "{}").expect("an SVG");
    let taken = take(&new).expect("a badge");
    assert_eq!(
        (taken.format, taken.generation, taken.oddities.len()),
        (Format::Svg, Generation::Three, 0)
    );
}

#[test]
fn svg_badges_are_found_however_they_are_written() {
    let ns = "https://purl.imsglobal.org/ob/v3p0";
    let cases = [
        format!(r#"<svg xmlns:x="{ns}"><x:credential>{{&quot;a&quot;:1}}</x:credential></svg>"#),
        format!(
            r#"<svg><g><metadata><credential xmlns="{ns}"><![CDATA[{{"a"]]><![CDATA[:1}}]]></credential></metadata></g></svg>"#
        ),
        format!(
            r#"<svg><g/><o:credential xmlns:o="{ns}"><!-- c -->{{"a":<![CDATA[1}}]]></o:credential></svg>"#
        ),
    ];
    for svg in cases {
        let taken = take(svg.as_bytes()).unwrap_or_else(|e| panic!("{svg}: {e}"));
        assert_eq!(taken.credential, r#"{"a":1}"#, "{svg}");
        assert!(taken.oddities.is_empty(), "{svg} is legitimate");
    }
    let two =
        format!(r#"<svg xmlns:o="{ns}"><o:credential>1</o:credential><o:credential>2</o:credential></svg>"#);
    let taken = take(two.as_bytes()).expect("badges");
    assert_eq!(
        (&*taken.credential, &taken.oddities[..]),
        ("1", &[Oddity::Several][..]),
        "the first counts"
    );
    for active in [
        "<script/>",
        "<a href=' java\nscript:x'/>",
        "<g onload='x'/>",
        "<foreignObject/>",
    ] {
        let svg = format!(r#"<svg xmlns:o="{ns}"><o:credential>1</o:credential>{active}</svg>"#);
        let taken = take(svg.as_bytes()).expect("a badge");
        assert_eq!(
            taken.oddities,
            [Oddity::ActiveContent],
            "{active} can run a program"
        );
    }
}

#[test]
fn every_dead_file_is_named() {
    let png = png_picture(2, 2, 0);
    let baked = bake::insert(&png, "{}").expect("a PNG");
    let mut damaged = baked.clone();
    damaged[60] ^= 1;
    let mut long = baked.clone();
    long[33..37].copy_from_slice(&0xffff_fff0_u32.to_be_bytes());
    let bomb = [
        b"openbadgecredential\0\x01\0\0\0".as_slice(),
        &[0x78, 0x9c, 1, 2, 3],
    ]
    .concat();
    type Named = fn(&BakeError) -> bool;
    let cases: [(&[u8], Named); 13] = [
        (b"", |e| matches!(e, BakeError::Empty)),
        (b" \n", |e| matches!(e, BakeError::Empty)),
        (b"\xff\xd8\xff\xe0JFIF", |e| {
            matches!(e, BakeError::NotAPicture { .. })
        }),
        (b"{}", |e| matches!(e, BakeError::NotAPicture { .. })),
        (b"<!doctype html><html/>", |e| {
            matches!(e, BakeError::NotAPicture { .. })
        }),
        (&png, |e| matches!(e, BakeError::NoBadge)),
        (&baked[..50], |e| matches!(e, BakeError::CutOff { .. })),
        (&baked[..baked.len() - 12], |e| {
            matches!(e, BakeError::CutOff { .. })
        }),
        (&damaged, |e| matches!(e, BakeError::Damaged { .. })),
        (&long, |e| matches!(e, BakeError::BrokenPng { .. })),
        (&with_chunk(b"tEXt", b"openbadgecredential\0{}"), |e| {
            matches!(e, BakeError::WrongPlace { .. })
        }),
        (&with_chunk(b"iTXt", &bomb), |e| {
            matches!(e, BakeError::BadgeNotInflatable)
        }),
        (b"<svg", |e| matches!(e, BakeError::BrokenSvg { .. })),
    ];
    for (file, is_named) in cases {
        let e = take(file).expect_err("no badge can be taken");
        assert!(is_named(&e), "{} bytes: {e:?}", file.len());
        assert!(!e.to_string().is_empty(), "every error has words");
    }
    let mut broken = png.clone();
    broken[20] ^= 1;
    assert!(
        matches!(bake::insert(&broken, "{}"), Err(BakeError::Damaged { .. })),
        "no badge goes into a picture that no program will open"
    );
    assert_eq!(
        bake::insert(b"<svg/>", "{}"),
        Err(BakeError::NothingDrawn),
        "an empty SVG is no picture"
    );
    assert_eq!(
        bake::insert(&png, " "),
        Err(BakeError::EmptyBadge),
        "nothing is no credential"
    );
}
