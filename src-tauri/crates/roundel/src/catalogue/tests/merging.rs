use proptest::prelude::*;
use uuid::Uuid;

use super::*;

/// Three laptops and their folders.
struct Room {
    _homes: Vec<tempfile::TempDir>,
    laptops: Vec<Catalogue>,
}

impl Room {
    fn new() -> Self {
        let homes: Vec<_> = (0..3).map(|_| home()).collect();
        let laptops = homes.iter().map(|home| catalogue(home.path())).collect();
        Self {
            _homes: homes,
            laptops,
        }
    }

    /// Carries everything from one laptop to another, as a stick does.
    fn carry(&mut self, from: usize, to: usize) -> Vec<Merged> {
        let documents = everything(&self.laptops[from]);
        let versions: Vec<VersionRow> = documents
            .iter()
            .flat_map(|row| self.laptops[from].versions(row.id).expect("readable"))
            .collect();
        self.laptops[to]
            .merge_documents(documents, versions)
            .expect("merged")
    }
}

fn everything(catalogue: &Catalogue) -> Vec<DocumentRow> {
    let mut rows = catalogue
        .documents(&Filter {
            removed: true,
            ..Filter::default()
        })
        .expect("readable");
    rows.sort_by_key(|row| row.id);
    rows
}

fn write(catalogue: &mut Catalogue, id: u128, body: &str) -> DocumentRow {
    let draft = Draft {
        id: Uuid::from_u128(id),
        ..Draft::new(Kind::Canvas, body, format!("{body:?}"))
    };
    catalogue.put_document(draft).expect("written")
}

#[test]
fn newer_wins_and_what_is_known_is_nothing_new() {
    let mut room = Room::new();
    write(&mut room.laptops[0], 1, "first");
    assert_eq!(room.carry(0, 1), [Merged::Taken], "it was not there");
    assert_eq!(room.carry(0, 1), [Merged::Nothing], "the same stick again");
    write(&mut room.laptops[1], 1, "second");
    assert_eq!(
        room.carry(0, 1),
        [Merged::Nothing],
        "what is here goes on from it"
    );
    assert_eq!(room.carry(1, 0), [Merged::Taken], "and is newer there");
    assert_eq!(everything(&room.laptops[0]), everything(&room.laptops[1]));
    let kept = room.laptops[0].versions(Uuid::from_u128(1)).expect("readable");
    assert_eq!(kept[0].body, "\"first\"", "what was typed here is kept");
}

#[test]
fn two_changes_make_a_conflict_until_somebody_chose() {
    let mut room = Room::new();
    write(&mut room.laptops[0], 1, "start");
    room.carry(0, 1);
    write(&mut room.laptops[0], 1, "mine");
    // The clocks of both stand still, so the second change of this laptop is later.
    write(&mut room.laptops[1], 1, "theirs");
    write(&mut room.laptops[1], 1, "theirs again");
    assert!(matches!(room.carry(1, 0)[..], [Merged::Conflict { .. }]));
    assert_eq!(room.carry(1, 0), [Merged::Nothing], "once is enough");
    assert!(
        matches!(room.carry(0, 1)[..], [Merged::Taken]),
        "the other laptop learns of it"
    );
    assert_eq!(
        everything(&room.laptops[0]),
        everything(&room.laptops[1]),
        "both have the same"
    );

    let conflicts = room.laptops[0].conflicts().expect("readable");
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].document.title, "theirs again");
    assert_eq!(conflicts[0].other.title, "mine");
    let other = room.laptops[1].conflicts().expect("readable");
    assert_eq!(other[0].other.id, conflicts[0].other.id, "one version on both");

    let chosen = room.laptops[0]
        .settle_conflict(conflicts[0].other.id, Choice::Other)
        .expect("chosen");
    assert_eq!(chosen.title, "mine");
    assert!(
        room.laptops[0].conflicts().expect("readable").is_empty(),
        "nothing is open"
    );
    room.carry(0, 1);
    assert_eq!(
        everything(&room.laptops[0]),
        everything(&room.laptops[1]),
        "the choice travels"
    );
    assert!(
        room.laptops[1].conflicts().expect("readable").is_empty(),
        "with its end"
    );
    room.carry(1, 0);
    assert!(
        room.laptops[0].conflicts().expect("readable").is_empty(),
        "it stays settled"
    );
}

#[test]
fn what_cannot_be_is_refused_whole() {
    let mut room = Room::new();
    let good = write(&mut room.laptops[0], 1, "good");
    let mut wrong = write(&mut room.laptops[0], 2, "wrong");
    wrong.stamp.clock += 1;
    let refused = room.laptops[1]
        .merge_documents(vec![good.clone(), wrong], Vec::new())
        .expect_err("a lie");
    assert_eq!(
        refused.to_string(),
        "\"wrong\" cannot say where its changes come from"
    );
    assert!(everything(&room.laptops[1]).is_empty(), "the good one with it");
    let broken = DocumentRow {
        body: text("{"),
        ..good.clone()
    };
    assert!(matches!(
        room.laptops[1].merge_document(broken),
        Err(CatalogueError::NotJson { .. })
    ));
    room.carry(0, 1);
    let other = DocumentRow {
        kind: Kind::Design,
        ..good
    };
    assert!(matches!(
        room.laptops[1].merge_document(other),
        Err(CatalogueError::OtherKind { .. })
    ));
}

#[test]
fn a_clock_from_the_far_future_does_not_lock_this_laptop_out() {
    let mut room = Room::new();
    let device = Uuid::from_u128(9);
    let far = 32_503_680_000_000;
    let mut row = write(&mut room.laptops[0], 1, "far");
    row.stamp = Stamp {
        clock: far,
        device,
        vector: [(device, far)].into(),
    };
    row.id = Uuid::from_u128(7);
    room.laptops[1]
        .merge_document(row)
        .expect("the latest that is taken");
    let ours = write(&mut room.laptops[1], 8, "ours");
    assert!(
        ours.stamp.is_sound(),
        "others still take our changes: {:?}",
        ours.stamp
    );
    assert_eq!(room.carry(1, 2).len(), 2);
}

#[derive(Debug, Clone)]
enum Act {
    Write(usize, u128),
    Remove(usize, u128),
    Carry(usize, usize),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => (0_usize..3, 1_u128..4).prop_map(|(who, id)| Act::Write(who, id)),
        1 => (0_usize..3, 1_u128..4).prop_map(|(who, id)| Act::Remove(who, id)),
        3 => (0_usize..3, 0_usize..3).prop_map(|(from, to)| Act::Carry(from, to)),
    ];
    prop::collection::vec(act, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn three_laptops_arrive_at_the_same_in_any_order(acts in acts(), order in Just([0, 1, 2]).prop_shuffle()) {
        let mut room = Room::new();
        for (number, act) in acts.iter().enumerate() {
            match *act {
                Act::Write(who, id) => {
                    write(&mut room.laptops[who], id, &format!("{number} by {who}"));
                }
                Act::Remove(who, id) => {
                    room.laptops[who].remove_document(Uuid::from_u128(id)).expect("written");
                }
                Act::Carry(from, to) => {
                    room.carry(from, to);
                }
            }
        }
        // One collects from all, then all take from it.
        let [hub, left, right] = order;
        for (from, to) in [(left, hub), (right, hub), (hub, left), (hub, right)] {
            room.carry(from, to);
        }
        let reference = everything(&room.laptops[hub]);
        for who in [left, right] {
            prop_assert_eq!(&everything(&room.laptops[who]), &reference, "the same everywhere");
            let again = room.carry(hub, who);
            prop_assert!(again.iter().all(|merged| *merged == Merged::Nothing), "again changes nothing");
        }
        for who in 0..3 {
            prop_assert!(room.laptops[who].index_fits().expect("readable"), "the index is that of the tables");
        }
    }
}
