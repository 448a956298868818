//! The dice: never worse than the design, never the same twice, always with credit.

use std::collections::BTreeSet;
use std::thread;

use roundel_art::design::{Content, Design};
use roundel_art::problem::{self, ProblemKind};
use roundel_art::remix::{Locks, remix};

use super::{library, starters};

fn thrown(design: &Design, seed: u64, locks: Locks) -> Design {
    remix(design, library(), seed, locks)
}

/// The numbers that tell how bad the problems of a design are, by what they are about.
fn faults(design: &Design) -> Vec<(String, f64)> {
    let found = problem::check(design, library());
    let told = found.into_iter().map(|problem| {
        let (kind, bad) = match problem.kind {
            ProblemKind::LowContrast { contrast } => ("contrast", -contrast),
            ProblemKind::TextTooSmall { px } => ("small words", -px),
            ProblemKind::Overflow { by } => ("sticks out", by),
            _ => ("other", 0.0),
        };
        (format!("{kind} {:?}", problem.layer), bad)
    });
    told.collect()
}

#[test]
fn throws_of_every_starter_make_nothing_worse_and_differ() {
    const THROWS: usize = 8;
    // Other seeds for every starter try more of the dice than the same few.
    let starters: Vec<_> = starters().into_iter().zip((0..).step_by(THROWS)).collect();
    let throw = |((name, design), first): &((String, Design), u64)| {
        let before = faults(design);
        let mut looks = BTreeSet::new();
        for seed in (*first..).take(THROWS) {
            let remix = thrown(design, seed, Locks::default());
            for (what, bad) in faults(&remix) {
                let old = before.iter().find(|(old, _)| *old == what);
                assert!(
                    old.is_some_and(|(_, old)| bad <= *old),
                    "{name}, seed {seed}: {what} is new or worse"
                );
            }
            assert_ne!(
                (&remix.layers, &remix.palette),
                (&design.layers, &design.palette),
                "{name}, seed {seed}: something changes"
            );
            looks.insert(format!("{:?} {:?}", remix.layers, remix.palette));
        }
        assert!(
            looks.len() >= 7,
            "{name}: only {} of {THROWS} throws differ",
            looks.len()
        );
    };
    let (first, second) = starters.split_at(starters.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| first.iter().for_each(throw));
        second.iter().for_each(throw);
    });
}

#[test]
fn strokes_of_the_pen_and_pictures_in_two_inks_take_the_new_colours() {
    let ground = serde_json::json!({ "id": "ground", "width": 560, "height": 560,
        "fill": { "type": "solid", "ink": "#F7EEDC" }, "content": { "type": "shape", "shape": "circle" } });
    let drawing = serde_json::json!({ "id": "drawing", "width": 300, "height": 300, "content": { "type": "drawing",
        "strokes": [{ "ink": "#1B4F8A", "width": 40, "points": "100,300,0.5 500,300,0.5" }] } });
    let document =
        serde_json::json!({ "version": 1, "name": "Pen", "alt": "A stroke", "layers": [ground, drawing] });
    let design = Design::from_json(document.to_string().as_bytes()).expect("a plain design");
    let inks = |design: &Design| match &design.layers[1].content {
        Content::Drawing(drawing) => drawing.strokes[0].ink.clone(),
        other => panic!("a drawing stays one, found {other:?}"),
    };
    let thrown: Vec<_> = (0..4)
        .map(|seed| inks(&thrown(&design, seed, Locks::default())))
        .collect();
    assert!(
        thrown.iter().any(|ink| *ink != inks(&design)),
        "the stroke is recoloured: {thrown:?}"
    );
}

#[test]
fn one_seed_gives_one_remix_and_others_give_others() {
    let (_, design) = starters().swap_remove(0);
    let throws: Vec<Design> = (0..8)
        .map(|seed| thrown(&design, seed, Locks::default()))
        .collect();
    assert_eq!(
        throws[3],
        thrown(&design, 3, Locks::default()),
        "the same seed, the same remix"
    );
    let looks: BTreeSet<String> = throws.iter().map(Design::to_json).collect();
    assert!(
        looks.len() >= 7,
        "eight throws look different, found {}",
        looks.len()
    );
}

#[test]
fn what_is_locked_stays() {
    let everything = Locks {
        shape: true,
        colours: true,
        emblem: true,
        words: true,
    };
    let parts = |design: &Design| {
        let (mut shapes, mut emblems, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for layer in &design.layers {
            match &layer.content {
                Content::Shape(shape) => shapes.push(shape.clone()),
                Content::Emblem(emblem) => emblems.push(emblem.icon.clone()),
                Content::Text(text) => words.push((text.font.clone(), text.text.clone())),
                Content::Ribbon(ribbon) => words.push((ribbon.font.clone(), ribbon.text.clone())),
                _ => {}
            }
        }
        (shapes, emblems, words, design.palette.clone())
    };
    for (name, design) in starters().into_iter().take(6) {
        let whole = parts(&design);
        let free = parts(&thrown(&design, 5, Locks::default()));
        let said =
            |words: &[(String, String)]| words.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
        assert_eq!(
            said(&free.2),
            said(&whole.2),
            "{name}: what words say is never changed"
        );
        assert_eq!(
            parts(&thrown(&design, 5, everything)),
            whole,
            "{name}: everything is locked"
        );
        let lock = |locks| parts(&thrown(&design, 5, locks));
        assert_eq!(
            lock(Locks {
                shape: true,
                ..Locks::default()
            })
            .0,
            whole.0,
            "{name}: shape"
        );
        assert_eq!(
            lock(Locks {
                emblem: true,
                ..Locks::default()
            })
            .1,
            whole.1,
            "{name}: emblem"
        );
        assert_eq!(
            lock(Locks {
                words: true,
                ..Locks::default()
            })
            .2,
            whole.2,
            "{name}: letters"
        );
        assert_eq!(
            lock(Locks {
                colours: true,
                ..Locks::default()
            })
            .3,
            whole.3,
            "{name}: colours"
        );
    }
}

#[test]
fn a_remix_of_a_remix_remembers_both_and_whom_to_credit() {
    let (_, design) = starters().swap_remove(0);
    let maker = design.credit.clone().expect("a starter names its maker");
    let once = thrown(&design, 1, Locks::default());
    let twice = thrown(
        &Design {
            name: "Mine".to_owned(),
            ..once.clone()
        },
        2,
        Locks::default(),
    );
    let origin = twice.origin.clone().expect("a remix knows where it comes from");
    assert_eq!(
        origin.designs,
        [design.name.clone(), "Mine".to_owned()],
        "the first one first"
    );
    assert_eq!(twice.credit, None, "the maker of the first did not make this one");
    assert!(
        twice.credits_in(library()).contains(&maker),
        "and is credited all the same"
    );
    for credit in design.credits_in(library()) {
        assert!(twice.credits().contains(&credit), "so is {}", credit.author);
    }
    let read = Design::from_json(twice.to_json().as_bytes()).expect("a remix is a design");
    assert_eq!(read, twice, "what it remembers is written and read");
}
