//! The program's icons, drawn from our own design: `icons DESIGN FOLDER`, as `cargo xtask icons` calls it.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use roundel::art::design::Design;
use roundel::art::raster::{self, Px};
use roundel::assets;

/// PNG files by name, with their sides in px.
const FILES: [(&str, u32); 4] = [
    ("32x32.png", 32),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
];
/// Sides in an ICO file, in px.
const ICO: [u32; 4] = [32, 48, 64, 256];
/// The types in an ICNS file that hold a PNG, with their sides in px.
const ICNS: [(&[u8; 4], u32); 5] = [
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [design, folder] = arguments.as_slice() else {
        return Err("icons DESIGN FOLDER".into());
    };
    let design = Design::from_json(&fs::read(design)?)?;
    let folder = Path::new(folder);
    for (name, side) in FILES {
        fs::write(folder.join(name), png(&design, side)?)?;
    }
    fs::write(folder.join("icon.ico"), ico(&design)?)?;
    fs::write(folder.join("icon.icns"), icns(&design)?)?;
    Ok(())
}

fn png(design: &Design, side: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let composition = roundel::art::compose(design, assets::library());
    let size = Px::new(side).ok_or("no such size")?;
    Ok(rgba(&raster::rgba(&composition, size)?, side)?)
}

/// Tauri wants eight bits a channel with alpha, never a palette.
fn rgba(pixels: &[u8], side: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header()?.write_image_data(pixels)?;
    Ok(file)
}

/// A directory of pictures, each a PNG: "ICO file format", as Windows Vista and later read it.
fn ico(design: &Design) -> Result<Vec<u8>, Box<dyn Error>> {
    let count = u16::try_from(ICO.len())?;
    let mut head = [[0, 0], [1, 0], count.to_le_bytes()].concat();
    let mut files = Vec::new();
    for side in ICO {
        let file = png(design, side)?;
        // 256 is written as 0.
        let byte = side.to_le_bytes()[0];
        let offset = 6 + 16 * ICO.len() + files.len();
        head.extend([byte, byte, 0, 0, 1, 0, 32, 0]);
        head.extend(u32::try_from(file.len())?.to_le_bytes());
        head.extend(u32::try_from(offset)?.to_le_bytes());
        files.extend(file);
    }
    head.extend(files);
    Ok(head)
}

/// Elements with their type and length, big endian: "Apple Icon Image format".
fn icns(design: &Design) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut elements = Vec::new();
    for (kind, side) in ICNS {
        let file = png(design, side)?;
        elements.extend(kind);
        elements.extend(u32::try_from(file.len() + 8)?.to_be_bytes());
        elements.extend(file);
    }
    let length = u32::try_from(elements.len() + 8)?.to_be_bytes();
    Ok([&b"icns"[..], &length, &elements].concat())
}
