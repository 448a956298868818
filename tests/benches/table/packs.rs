//! Twenty laptops and one stick.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use roundel::pack::container::Kind;
use roundel_tests::laptops::Laptop;

use crate::table::{Aim, Table, middle};

const LAPTOPS: u32 = 20;
const CANVASES: u32 = 30;
const RUNS: usize = 3;

/// Taking in the work of twenty laptops, each with thirty canvases, designs and pictures that no other has.
pub(crate) fn merged(table: &mut Table) {
    let desk = Laptop::new("Desk");
    let workshop = desk.workshop(LAPTOPS as usize);
    let (start, _) = desk.pack(Kind::Start, workshop, "start.roundel");
    let (laptops, packs): (Vec<Laptop>, Vec<PathBuf>) = (1..=LAPTOPS)
        .map(|seat| {
            let (name, laptop) = (format!("Seat {seat}"), Laptop::new(&format!("Seat {seat}")));
            laptop.open(&start).expect("a workshop to start from");
            for number in 0..CANVASES {
                laptop.canvas(workshop, &name, number);
                laptop.design(workshop, &name, seat * CANVASES + number);
            }
            let (path, _) = laptop.pack(Kind::Work, workshop, "work.roundel");
            (laptop, path)
        })
        .unzip();
    let bytes: u64 = packs
        .iter()
        .map(|path| path.metadata().expect("it was written").len())
        .sum();
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let desk = Laptop::new("Desk");
        first.push(time(&desk, &packs));
        again.push(time(&desk, &packs));
    }
    drop(laptops);
    let what = format!(
        "take in {LAPTOPS} packs of {CANVASES} canvases with designs and pictures ({} MB)",
        bytes / 1_000_000
    );
    table.group(&what, middle(first), Some(Aim::AtMost(Duration::from_secs(2))));
    table.line("Roundel, the same packs again", middle(again), None);
}

fn time(desk: &Laptop, packs: &[PathBuf]) -> Duration {
    let start = Instant::now();
    for path in packs {
        desk.open(path).expect("good work");
    }
    start.elapsed()
}
