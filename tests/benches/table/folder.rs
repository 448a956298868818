//! A folder of 10,000 badges, judged by the command on all cores.

use std::fs;
use std::io::Read;
use std::num::NonZero;
use std::path::Path;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use roundel_badge::key::SecretKey;
use roundel_tests::peers::output;
use roundel_tests::workshop::{Workshop, badge};

use crate::class::{class_list, scratch};
use crate::peers::Peers;
use crate::table::{Aim, Table, median, middle};

const BADGES: usize = 10_000;
const CLASS: usize = 100;
const RUNS: usize = 5;

/// Small pictures, in which the signature is what costs, and pictures of the size that is usually issued.
pub(crate) fn judged(table: &mut Table, peers: &Peers) {
    let folder = scratch("folder");
    let workshop = Workshop::new(&folder, &badge("First Solder"));
    let roster = workshop.write("class.csv", class_list(CLASS).as_bytes());
    let cores = available_parallelism().map_or(1, NonZero::get);
    let small = sweep(&workshop, &roster, "90");
    let what = format!(
        "verify a folder of 10,000 by the command, per badge and core (all of it on {cores}: {:.2} s)",
        small.as_secs_f64()
    );
    let each = |all: Duration| all * cores as u32 / BADGES as u32;
    table.group(&what, each(small), None);
    if let Some(node) = &peers.node {
        table.line(
            "@digitalbazaar/vc (node)",
            node.get("verify_us"),
            Some(Aim::Slower(90.0)),
        );
    }
    let large = sweep(&workshop, &roster, "600");
    table.line("Roundel, pictures of 600 pixels", each(large), None);
    let reading = middle(
        (0..RUNS)
            .map(|_| time(|| read(&workshop.path("600 all"))))
            .collect(),
    );
    table.line("limit: reading those, on one core", reading / BADGES as u32, None);
    let key = SecretKey::from_seed([7; 32]);
    let (message, public) = ([7; 64], key.public());
    let signature = key.sign(&message);
    let check = || assert!(public.verifies(&message, &signature), "it has just been made");
    table.line(
        "limit: checking an Ed25519 signature",
        median(200, 20, check),
        None,
    );
    fs::remove_dir_all(&folder).expect("what the benchmark wrote can go");
}

/// How long the command takes for 10,000 badges with pictures of this size.
fn sweep(workshop: &Workshop, roster: &Path, size: &str) -> Duration {
    output(&mut workshop.issue(roster, size, &["--size", size, "--again"]));
    let all = format!("{size} all");
    fs::create_dir(workshop.path(&all)).expect("the folder can be written");
    let badges = workshop.files(size, "png");
    assert_eq!(badges.len(), CLASS, "everybody gets a badge");
    for n in 0..BADGES {
        // Links: the disk need not hold a gigabyte, and every one is opened and read.
        let link = workshop.path(&all).join(format!("{n:05}.png"));
        fs::hard_link(&badges[n % CLASS], link).expect("the disk of cargo's folder has links");
    }
    let mut verify = workshop.command();
    verify.arg("verify").arg(workshop.path(&all));
    let said = output(&mut verify);
    assert_eq!(
        said, "10,000 valid\n",
        "a benchmark of refusals would be worthless"
    );
    middle((0..RUNS).map(|_| time(|| output(&mut verify))).collect())
}

/// Reads each file, as the command does, into memory that is there already.
fn read(folder: &Path) {
    let mut buffer = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        buffer.clear();
        let file = fs::File::open(entry.expect("an entry").path());
        file.and_then(|mut file| file.read_to_end(&mut buffer))
            .expect("the command wrote it");
    }
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}
