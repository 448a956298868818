use super::*;

use image::{ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

/// Two pixels, red left and blue right, as a file.
fn two_pixels(format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(32, 16, |x, _| {
        if x < 16 {
            Rgb([250, 0, 0])
        } else {
            Rgb([0, 0, 250])
        }
    });
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Puts an EXIF segment with this orientation and a maker's name after the JPEG's start.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend([0x01, 0x0F, 0, 2, 0, 0, 0, 4, b'S', b'p', b'y', 0]);
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend([0, 0, 0, 0]);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

fn left_top(picture: &Picture) -> [u8; 3] {
    image::load_from_memory(picture.bytes())
        .unwrap()
        .to_rgb8()
        .get_pixel(2, 2)
        .0
}

#[test]
fn the_four_formats_are_taken_and_keep_their_picture() {
    for (format, media) in [
        (ImageFormat::Png, Media::Png),
        (ImageFormat::Jpeg, Media::Jpeg),
        (ImageFormat::WebP, Media::Jpeg),
    ] {
        let kept = picture(&two_pixels(format)).unwrap();
        assert_eq!(
            (kept.media(), kept.width(), kept.height()),
            (media, 32, 16),
            "{format:?}"
        );
        assert!(left_top(&kept)[0] > 200, "the left half of the {format:?} is red");
    }
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="5" height="5"/></svg>"#;
    let kept = picture(svg).unwrap();
    assert_eq!(
        (kept.media(), kept.width(), kept.height()),
        (Media::Svg, 30, 20),
        "SVG"
    );
}

#[test]
fn orientation_is_honoured_and_no_other_metadata_survives() {
    let turned = with_exif(&two_pixels(ImageFormat::Jpeg), 6);
    assert!(
        turned.windows(3).any(|w| w == b"Spy"),
        "the test's file has the maker's name"
    );
    let kept = picture(&turned).unwrap();
    assert_eq!(
        (kept.width(), kept.height()),
        (16, 32),
        "orientation 6 stands the picture upright"
    );
    assert!(
        !kept.bytes().windows(3).any(|w| w == b"Spy"),
        "a camera's data must not travel with a badge"
    );
    let upside_down = picture(&with_exif(&two_pixels(ImageFormat::Jpeg), 3)).unwrap();
    assert!(
        left_top(&upside_down)[2] > 200,
        "orientation 3 turns the blue half to the left"
    );
}

#[test]
fn large_pictures_are_scaled_down() {
    let mut out = Cursor::new(Vec::new());
    RgbaImage::from_pixel(3000, 1500, Rgba([9, 9, 9, 9]))
        .write_to(&mut out, ImageFormat::Png)
        .unwrap();
    let kept = picture(&out.into_inner()).unwrap();
    assert_eq!(
        (kept.width(), kept.height()),
        (KEPT, KEPT / 2),
        "a photo must not make each badge megabytes large"
    );
}

#[test]
fn a_decompression_bomb_is_refused_before_it_is_decoded() {
    let mut bomb = two_pixels(ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    let crc = crc32(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&crc);
    assert_eq!(
        picture(&bomb),
        Err(UploadError::TooManyPixels {
            width: 65_535,
            height: 65_535
        }),
        "17 GB of pixels are announced by a file of a few bytes"
    );
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            }
        })
    })
}

#[test]
fn what_is_no_picture_is_refused_in_words() {
    assert_eq!(picture(b""), Err(UploadError::Empty));
    assert_eq!(
        picture(b"GIF89a\x01\0\x01\0"),
        Err(UploadError::UnknownFormat),
        "GIF is not offered"
    );
    assert_eq!(picture(b"%PDF-1.7"), Err(UploadError::UnknownFormat));
    assert!(matches!(
        picture(&vec![0; BYTES + 1]),
        Err(UploadError::TooManyBytes { .. })
    ));
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let file = two_pixels(format);
        let cut = picture(&file[..file.len() / 3]);
        assert!(
            matches!(cut, Err(UploadError::Damaged { .. })),
            "a {format:?} that was cut off: {cut:?}"
        );
    }
}

#[test]
fn an_svg_is_rewritten_without_scripts_and_references() {
    let hostile = br##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40" onload="alert(1)">
        <script>alert(2)</script><style>@import url(https://tracker.example/x.css);</style>
        <image href="https://tracker.example/a.png" width="9" height="9"/><image xlink:href="file:///etc/passwd" width="9" height="9"/>
        <image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>
        <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://tracker.example"/></body></foreignObject>
        <a href="javascript:alert(3)"><circle cx="20" cy="20" r="9" fill="red" onclick="alert(4)"/></a></svg>"##;
    let kept = picture(hostile).unwrap();
    let text = String::from_utf8(kept.bytes().to_vec()).unwrap();
    for word in [
        "script",
        "alert",
        "tracker",
        "passwd",
        "image",
        "foreignObject",
        "javascript",
        "import",
        "onload",
    ] {
        assert!(!text.contains(word), "\"{word}\" must not survive in {text}");
    }
    assert!(text.contains("<path"), "the circle is kept as an outline");
}

/// Eleven definitions that each use the one before ten times.
fn tower(open: &str, part: &str, close: &str, top: &str) -> Vec<u8> {
    let mut svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><defs>"#.to_owned();
    for i in 1..=11 {
        svg += &open.replace('@', &i.to_string());
        svg += &part.replace('@', &(i - 1).to_string()).repeat(10);
        svg += close;
    }
    svg += "</defs>";
    svg += top;
    svg += "</svg>";
    svg.into_bytes()
}

#[test]
fn drawings_that_grow_without_end_are_refused() {
    let pattern = tower(
        r#"<pattern id="p@" width="1" height="1">"#,
        r#"<rect width="1" height="1" fill="url(#p@)"/>"#,
        "</pattern>",
        r#"<rect width="9" height="9" fill="url(#p11)"/>"#,
    );
    let clip = tower(
        r#"<clipPath id="c@">"#,
        r#"<rect width="1" height="1" style="clip-path: url('#c@')"/>"#,
        "</clipPath>",
        r#"<rect width="9" height="9" clip-path="url(#c11)"/>"#,
    );
    let used = tower(
        r#"<g id="u@">"#,
        r##"<use href="#u@"/>"##,
        "</g>",
        r##"<use href="#u11"/>"##,
    );
    let sheet = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>rect{fill:url(#p)}</style>
        <pattern id="p" width="1" height="1"><rect width="1" height="1"/></pattern><rect width="9" height="9"/></svg>"#;
    for (name, svg) in [
        ("pattern", &pattern[..]),
        ("clip", &clip),
        ("use", &used),
        ("style sheet", sheet),
    ] {
        let refused = picture(svg);
        assert!(
            matches!(refused, Err(UploadError::TooComplex { .. })),
            "{name}: {refused:?}"
        );
    }
    let entities = br#"<!DOCTYPE svg [<!ENTITY a "<g/>"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">
        ]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">&f;</svg>"#;
    assert!(picture(entities).is_err(), "entities that expand each other");
    let deep = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg">{}{}</svg>"#,
        "<g>".repeat(3000),
        "</g>".repeat(3000)
    );
    assert!(picture(deep.as_bytes()).is_err(), "groups in groups in groups");
}

#[test]
fn ordinary_drawings_are_not_refused() {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>.a{fill:url(#g)}</style><defs>
        <linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient>
        <linearGradient id="h" href="#g"/><clipPath id="c"><circle r="30"/></clipPath><g id="leaf"><path d="M0 0h9v9z"/></g></defs>
        <g clip-path="url(#c)"><rect class="a" width="64" height="64"/><use href="#leaf" x="9"/><use href="#leaf" fill="url(#h)"/></g></svg>"##;
    let kept = picture(svg).unwrap();
    assert_eq!(
        (kept.media(), kept.width()),
        (Media::Svg, 64),
        "gradients, clips and repeated parts are everyday"
    );
}

#[test]
fn a_picture_in_a_document_is_read_back_unchanged_and_a_hostile_one_is_cleaned() {
    for kept in [
        picture(&two_pixels(ImageFormat::Png)).unwrap(),
        picture(&two_pixels(ImageFormat::Jpeg)).unwrap(),
        picture(br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="3.3" height="5"/></svg>"#).unwrap(),
    ] {
        let json = serde_json::to_string(&kept).unwrap();
        assert_eq!(serde_json::from_str::<Picture>(&json).unwrap(), kept, "{:?} must survive saving", kept.media());
    }
    let data = STANDARD.encode(with_exif(&two_pixels(ImageFormat::Jpeg), 1));
    let json = serde_json::json!({ "media": "image/jpeg", "data": data }).to_string();
    let cleaned: Picture = serde_json::from_str(&json).unwrap();
    assert!(
        !cleaned.bytes().windows(3).any(|w| w == b"Spy"),
        "a document is no way around the cleaning"
    );
    let lie = serde_json::json!({ "media": "image/png", "data": STANDARD.encode(b"<svg/>") }).to_string();
    assert!(
        serde_json::from_str::<Picture>(&lie).is_err(),
        "what is announced as PNG must be one"
    );
}

#[test]
fn the_encoder_keeps_transparency() {
    let mut out = Vec::new();
    let pixels = [10, 20, 30, 0].repeat(64);
    image::codecs::png::PngEncoder::new(&mut out)
        .write_image(&pixels, 8, 8, image::ExtendedColorType::Rgba8)
        .unwrap();
    let kept = image::load_from_memory(picture(&out).unwrap().bytes())
        .unwrap()
        .to_rgba8();
    assert_eq!(kept.get_pixel(3, 3).0[3], 0, "an empty pixel stays empty");
}
