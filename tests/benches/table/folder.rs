//! A folder of 10,000 different badges, judged by the command on all cores.
//!
//! What counts is processor time, all processes and threads included: others who use the machine meanwhile do not change it, and
//! nobody gains by what another core does on the side.

use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use roundel_badge::key::SecretKey;
use roundel_tests::peers::{answer, node, output};
use roundel_tests::workshop::{Workshop, badge};

use crate::class::{class_list, scratch};
use crate::peers::Medians;
use crate::table::{Aim, Table, median, middle};

/// How many badges with small pictures, and how many with large ones: those of 600 pixels take 100 kB each.
const SMALL: usize = 10_000;
const LARGE: usize = 1_000;
/// How many of the small ones the slower peer verifies.
const BY_NODE: usize = 1_000;
const RUNS: usize = 5;

/// Small pictures, in which the signature is what costs, and pictures of the size that is usually issued.
pub(crate) fn judged(table: &mut Table) {
    let folder = scratch("folder");
    let workshop = Workshop::new(&folder, &badge("First Solder"));
    let (small, elapsed) = sweep(&workshop, "90", SMALL);
    let what = format!(
        "verify a folder of 10,000 different badges by the command, processor time per badge (all of it: {:.2} s)",
        elapsed.as_secs_f64()
    );
    table.group(&what, small, None);
    // The same files, PNG to verdict as its README has it, and warm.
    if let Some(mut node) = node("folder") {
        let medians = Medians::new(answer(node.arg(BY_NODE.to_string()).arg(workshop.path("90"))));
        table.line(
            "@digitalbazaar/vc (node)",
            medians.get("cpu_us"),
            Some(Aim::Slower(90.0)),
        );
    }
    let (large, _) = sweep(&workshop, "600", LARGE);
    table.line("Roundel, pictures of 600 pixels", large, None);
    let files = workshop.files("600", "png");
    let reading = middle((0..RUNS).map(|_| time(|| read(&files))).collect());
    table.line("limit: reading those", reading / LARGE as u32, None);
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

/// The processor time that the command takes for each of so many badges with pictures of this size, and the time for all of them.
fn sweep(workshop: &Workshop, size: &str, people: usize) -> (Duration, Duration) {
    let roster = workshop.write("class.csv", class_list(people).as_bytes());
    output(&mut workshop.issue(&roster, size, &["--size", size, "--again"]));
    let mut verify = workshop.command();
    verify.arg("verify").arg(workshop.path(size));
    let said = output(&mut verify);
    let count = if people == SMALL { "10,000" } else { "1,000" };
    assert!(
        said.starts_with(&format!("{count} valid\n")),
        "a benchmark of refusals would be worthless: {said}"
    );
    let start = ended();
    let elapsed = middle((0..RUNS).map(|_| time(|| output(&mut verify))).collect());
    let spent = ended().saturating_sub(start) / RUNS as u32;
    (spent / people as u32, elapsed)
}

/// The processor time, user and system, of all child processes that have ended (proc_pid_stat(5): cutime and cstime).
fn ended() -> Duration {
    /// Linux tells it in hundredths of a second, whatever its own clock.
    const TICKS: u32 = 100;
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux has it; other systems run no benchmarks");
    let (_, fields) = stat
        .rsplit_once(')')
        .expect("the name of the program stands in brackets");
    let ticks = fields
        .split_ascii_whitespace()
        .skip(13)
        .take(2)
        .map(str::parse::<u32>);
    let ticks = ticks
        .sum::<Result<u32, _>>()
        .expect("fields 16 and 17 are numbers");
    Duration::from_secs(1) * ticks / TICKS
}

/// Reads each file, as the command does, into memory that is there already.
fn read(files: &[PathBuf]) {
    let mut buffer = Vec::new();
    for path in files {
        buffer.clear();
        let file = fs::File::open(path);
        file.and_then(|mut file| file.read_to_end(&mut buffer))
            .expect("the command wrote it");
    }
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}
