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

fn main() {
    // `cargo test --benches` runs a benchmark to see whether it works; this one takes minutes.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut table = Table::default();
    let rows: [(&str, fn(&mut Table)); 2] = [("search", search::typed), ("packs", packs::merged)];
    let alone = rows
        .into_iter()
        .filter(|(name, _)| std::env::args().any(|argument| argument == *name));
    let alone: Vec<_> = alone.collect();
    if !alone.is_empty() {
        alone.into_iter().for_each(|(_, row)| row(&mut table));
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
