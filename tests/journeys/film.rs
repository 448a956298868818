//! What is seen on the screen and when, as a camera before it would know.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::window::Window;

/// Blue, green and red of a line that nothing else on any screen has.
pub(crate) const MARK: [u8; 3] = [0xFE, 0x00, 0xFF];
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_micros(400);
/// Rows around the mark's last place that are looked at before all others.
const NEAR: u32 = 24;

/// How long what a page has painted takes to the screen, at most.
const ON_SCREEN: Duration = Duration::from_millis(50);

/// The screen of a running Xvfb, which keeps its pixels in a file (`-fbdir`): an XWD header of 32-bit words, most
/// significant byte first (X11's `XWDFile.h`), a table of colours, then rows of pixels of 4 bytes.
pub(crate) struct Screen {
    file: File,
    pixels: u64,
    row: u64,
    width: u32,
    height: u32,
}

impl Screen {
    pub(crate) fn open(file: &Path) -> Arc<Self> {
        let file = File::open(file).expect("Xvfb keeps its screen here");
        let mut header = [0; 100];
        file.read_exact_at(&mut header, 0).expect("the file has a header");
        let word = |index: usize| {
            let bytes = header[index * 4..][..4].try_into().expect("four bytes");
            u32::from_be_bytes(bytes)
        };
        let [size, width, height, row, colours] = [0, 4, 5, 12, 19].map(word);
        Arc::new(Self {
            file,
            // A colour of the table is 12 bytes long.
            pixels: u64::from(size) + u64::from(colours) * 12,
            row: row.into(),
            width,
            height,
        })
    }

    /// Keeps a picture of the screen as PNG.
    pub(crate) fn keep(&self, path: &Path) {
        let mut pixels = vec![0; self.row as usize * self.height as usize];
        let whole = self.file.read_exact_at(&mut pixels, self.pixels);
        whole.expect("the file holds every pixel");
        let rows = pixels.chunks_exact(self.row as usize);
        let colours: Vec<u8> = rows
            .flat_map(|row| row.chunks_exact(4).take(self.width as usize))
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        let file = File::create(path).expect("target can be written");
        let mut encoder = png::Encoder::new(file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().expect("target can be written");
        writer.write_image_data(&colours).expect("target can be written");
    }

    fn is_marked(&self, x: u32, y: u32) -> bool {
        let mut pixel = [0; 3];
        let at = self.pixels + u64::from(y) * self.row + u64::from(x) * 4;
        self.file.read_exact_at(&mut pixel, at).is_ok() && pixel == MARK
    }

    /// The highest row of a column that is marked, looked for around `near` first.
    fn mark(&self, x: u32, near: u32) -> Option<u32> {
        let mut around = near.saturating_sub(NEAR)..(near + NEAR).min(self.height);
        around
            .find(|&y| self.is_marked(x, y))
            .or_else(|| (0..self.height).find(|&y| self.is_marked(x, y)))
    }
}

/// A place of the mark: when it was first seen, in ms of the system's clock, and its row.
#[derive(Clone, Copy)]
pub(crate) struct Seen {
    pub(crate) at: f64,
    pub(crate) row: u32,
}

/// Watches a column of the screen until it is stopped.
pub(crate) struct Film {
    enough: Arc<AtomicBool>,
    watching: JoinHandle<Vec<Seen>>,
}

impl Film {
    pub(crate) fn begin(screen: &Arc<Screen>, column: u32) -> Self {
        let screen = Arc::clone(screen);
        let enough = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&enough);
        let watching = thread::spawn(move || {
            let mut seen: Vec<Seen> = Vec::new();
            while !stop.load(Ordering::Relaxed) {
                let last = seen.last().map(|seen| seen.row);
                if let Some(row) = screen.mark(column, last.unwrap_or(0))
                    && last != Some(row)
                {
                    seen.push(Seen { at: now(), row });
                }
                thread::sleep(LOOK);
            }
            seen
        });
        Self { enough, watching }
    }

    /// Every place where the mark was, in order.
    pub(crate) fn end(self) -> Vec<Seen> {
        self.enough.store(true, Ordering::Relaxed);
        self.watching.join().expect("looking does not fail")
    }
}

impl Window {
    /// Keeps a picture of the window below `target/screens`, to be looked at.
    pub(crate) async fn keep_picture(&self, name: &str) -> PathBuf {
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let painted = self.client.execute_async(painted, vec![]).await;
        painted.expect("the page is painted");
        tokio::time::sleep(ON_SCREEN).await;
        let path = crate::screens_folder().join(format!("{name}.png"));
        fs::create_dir_all(path.parent().expect("the name has a folder")).expect("target can be written");
        self.screen.keep(&path);
        path
    }
}

/// Now, in ms of the system's clock, as pages count them.
fn now() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("the clock is set").as_secs_f64() * 1000.0
}
