//! Work for all processors at once.

use std::thread;

/// Gives each processor a share of the items. The answers are in the order of the items.
///
/// # Panics
/// When `work` panics.
pub(crate) fn shared<T: Sync, R: Send>(items: &[T], work: impl Fn(&[T]) -> Vec<R> + Sync) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(workers).max(1);
    thread::scope(|scope| {
        let work = &work;
        let hands: Vec<_> = items
            .chunks(share)
            .map(|share| scope.spawn(move || work(share)))
            .collect();
        hands
            .into_iter()
            .flat_map(|hand| hand.join().expect("the work does not panic"))
            .collect()
    })
}
