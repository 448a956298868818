//! One table, measured in one run: Roundel beside other people's software and beside the limits of this machine.
//!
//! `cargo xtask bench` installs the peers and runs it. Every number is a median. The search or the packs alone, which need
//! no peers: `cargo bench -p roundel-tests --bench table -- search packs`.

mod class;
mod cores;
mod costs;
mod drawing;
mod folder;
mod packs;
mod peers;
mod search;
mod table;

use table::Table;

// As what ships does.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // `cargo test --benches` runs a benchmark to see whether it works; this one takes minutes.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut table = Table::default();
    let asked = |name: &str| std::env::args().any(|argument| argument == name);
    if asked("search") || asked("packs") {
        if asked("search") {
            search::typed(&mut table);
        }
        if asked("packs") {
            packs::merged(&mut table);
        }
        print!("{table}");
        return;
    }
    let issued = class::Issued::sample();
    let peers = peers::measure(&issued);
    cores::credential(&mut table, &issued, &peers);
    cores::bake(&mut table, &issued, &peers);
    drawing::picture(&mut table);
    folder::judged(&mut table);
    costs::dearest(&mut table);
    class::durable(&mut table);
    search::typed(&mut table);
    packs::merged(&mut table);
    print!("{table}");
}
