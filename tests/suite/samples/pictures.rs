//! Pictures and texts to bake.

use proptest::prelude::*;

use crate::small::{chunk, png_picture};

pub(crate) const SVG: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" width="60" height="60">
  <circle cx="30" cy="30" r="25" fill="#0b5d7a"/>
</svg>
"##;

/// Any text: letters of every script, emoji, control characters, things that look like XML and JSON.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        1 => prop::sample::select(vec![
            "]]>", "]]>]]>", "<![CDATA[", "&amp;&#x0;", "\"\\", "a\tb\r\nc\rd\u{c}\u{7f}\u{85}", "\u{202e}gnp.exe", "👩‍👩‍👧‍👦 🇪🇺",
            "İıſßŉǰ", "A\u{30a}Å", "\u{fffe}\u{ffff}\u{10ffff}", "\u{2028}\u{2029}", "Ġuża Ħamrun", "محمد", "−٣", "{}[]:,",
        ])
        .prop_map(str::to_owned),
    ]
}

/// PNG files with other chunks around the picture.
pub(crate) fn any_png() -> impl Strategy<Value = Vec<u8>> {
    let extra = prop::collection::vec((0..3_usize, prop::collection::vec(any::<u8>(), 0..60)), 0..4);
    (1..9_u32, 1..9_u32, any::<u8>(), extra, any::<bool>()).prop_map(
        |(width, height, seed, extra, trailing)| {
            let mut file = png_picture(width, height, seed);
            for (kind, body) in extra {
                let at = if kind == 0 { 33 } else { file.len() - 12 };
                let chunk = chunk([b"tEXt", b"zzZz", b"tIME"][kind], &body);
                file.splice(at..at, chunk);
            }
            if trailing {
                file.extend_from_slice(b"left over");
            }
            file
        },
    )
}

/// SVG files as different programs write them.
pub(crate) fn any_svg() -> impl Strategy<Value = String> {
    let pick = |of: &'static [&'static str]| prop::sample::select(of);
    let start = pick(&[
        "",
        "\u{feff}",
        "<?xml version='1.0'?>\r\n",
        "<!-- <svg> -->",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n",
        "<!DOCTYPE svg [ <!ELEMENT x ANY> ]>",
        "<?app \"<\"?>",
    ]);
    let declared = pick(&[
        "",
        " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"",
        " xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'",
        " xmlns:openbadges=\"http://openbadges.org\"",
        " xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\"",
        "\n\txmlns:xlink=\"http://www.w3.org/1999/xlink\"",
    ]);
    let end = pick(&["", " ", "\r\n", " data-x='a>b'", " data-x=\"a/>b\""]);
    let inside = pick(&[
        "",
        "\n  <circle r='5'/>\r\n",
        "<g><title>]]&gt; &amp;</title></g>",
        "<![CDATA[ <openbadges:credential> ]]>",
        "<metadata xmlns:openbadges='urn:other'><openbadges:credential>x</openbadges:credential></metadata>",
    ]);
    let close = pick(&["", "\n", "<!-- end -->"]);
    (start, any::<bool>(), declared, end, inside, close).prop_map(|(start, prefixed, declared, end, inside, close)| {
        let (open, space) = if prefixed { ("svg:svg", "xmlns:svg") } else { ("svg", "xmlns") };
        format!("{start}<{open}{declared} {space}=\"http://www.w3.org/2000/svg\"{end}>{inside}</{open}>{close}")
    })
}
