//! One table, measured in one run: Roundel beside other people's software and beside the limits of this machine.
//!
//! `cargo xtask bench` installs the peers and runs it. Every number is a median. One credential, the search
//! or the packs alone: `cargo bench -p roundel-tests --bench table -- credential search packs`.

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
    let named = |name: &str| std::env::args().any(|argument| argument == name);
    let all = !["credential", "search", "packs"].into_iter().any(named);
    let asked = |name: &str| all || named(name);
    if asked("credential") {
        let issued = class::Issued::sample();
        let peers = peers::measure(&issued);
        cores::credential(&mut table, &issued, &peers);
        if all {
            cores::bake(&mut table, &issued, &peers);
        }
    }
    if all {
        drawing::picture(&mut table);
        folder::judged(&mut table);
        costs::dearest(&mut table);
        class::durable(&mut table);
    }
    if asked("search") {
        search::typed(&mut table);
    }
    if asked("packs") {
        packs::merged(&mut table);
    }
    print!("{table}");
}
