//! One base, many levels.

use roundel_art::design::{Colour, Content, Design, LevelKind, LevelPlace, Levels};
use roundel_art::{level, problem};

use super::{composed, library, starters};

fn with(design: &Design, kind: LevelKind) -> Design {
    Design {
        levels: Some(Levels::usual(kind)),
        ..design.clone()
    }
}

fn levels(design: &Design) -> Vec<Design> {
    let count = design.levels.as_ref().map_or(0, |levels| levels.count);
    (1..=count)
        .map(|n| level::at(design, n, library()).expect("a design has the levels that it counts"))
        .collect()
}

#[test]
fn every_level_of_every_kind_is_a_finished_design() {
    for (name, design) in starters() {
        for &kind in LevelKind::ALL {
            let mut seen = Vec::new();
            let all = levels(&with(&design, kind));
            for one in &all {
                let drawn = composed(one);
                assert!(!seen.contains(&drawn.svg), "{name}: no two levels look the same");
                seen.push(drawn.svg);
                let read =
                    Design::from_json(one.to_json().as_bytes()).expect("a level is a design like any other");
                assert_eq!(read, *one, "and is written and read as one");
            }
            if let Some(one) = all.last() {
                // A base of many words may need smaller ones; that is said, and nothing else may be wrong.
                let found = problem::check(one, library());
                let other = found
                    .iter()
                    .find(|problem| !matches!(problem.kind, problem::ProblemKind::TextTooSmall { .. }));
                assert_eq!(other, None, "{name}, {kind:?}");
            }
        }
    }
}

#[test]
fn the_base_is_edited_once_and_all_levels_follow() {
    let base = |design: &Design| {
        let group = design.layers.iter().find(|layer| layer.id == "level-base");
        match &group.expect("each level holds the base").content {
            Content::Group(group) => group.layers.clone(),
            other => panic!("the base is a group, found {other:?}"),
        }
    };
    for (name, design) in starters() {
        for &kind in LevelKind::ALL {
            let before = with(&design, kind);
            let mut after = before.clone();
            for swatch in &mut after.palette {
                let Colour { r, g, b, a } = swatch.colour;
                swatch.colour = Colour { r: b, g: r, b: g, a };
            }
            for (old, new) in levels(&before).iter().zip(&levels(&after)) {
                assert_eq!(base(old), design.layers, "{name}: the mark is all that differs");
                assert_ne!(
                    composed(old).svg,
                    composed(new).svg,
                    "{name}: every level has the new colours"
                );
            }
        }
    }
}

#[test]
fn no_level_is_told_by_its_colour_alone() {
    let studs = |design: &Design| {
        let marks = design
            .layers
            .iter()
            .filter(|layer| layer.id.starts_with("level-stud-"));
        marks.map(|layer| (layer.x, layer.y)).collect::<Vec<_>>()
    };
    for (name, design) in starters() {
        for kind in [LevelKind::Ring, LevelKind::Metals] {
            for (one, level) in levels(&with(&design, kind)).iter().zip(1..) {
                let places = studs(one);
                assert_eq!(places.len(), level, "{name}, {kind:?}: a stud for each level");
                let apart = places
                    .iter()
                    .enumerate()
                    .flat_map(|(i, a)| places[..i].iter().map(move |b| (a.0 - b.0).hypot(a.1 - b.1)));
                assert!(
                    apart.fold(f64::MAX, f64::min) > 47.0,
                    "{name}, {kind:?}: studs can be counted"
                );
                assert!(one.alt.contains(" stud"), "{}", one.alt);
            }
        }
    }
}

#[test]
fn levels_have_names_and_limits() {
    let (_, design) = starters().swap_remove(0);
    let steps = levels(&with(&design, LevelKind::Steps));
    let names: Vec<_> = steps
        .iter()
        .filter_map(|one| one.name.split(", ").last())
        .collect();
    assert_eq!(
        names,
        Levels::STEPS,
        "what steps are called where nobody says otherwise"
    );
    assert!(
        steps[1].alt.ends_with("level 2 of 4: Participate"),
        "{}",
        steps[1].alt
    );
    let stars = with(&design, LevelKind::Stars);
    for none in [0, 4] {
        assert_eq!(
            level::at(&stars, none, library()),
            None,
            "there are three levels, counted from 1"
        );
    }
    assert_eq!(
        level::at(&design, 1, library()),
        None,
        "a design without levels has none"
    );
    let mut many = stars.clone();
    many.levels = Some(Levels {
        count: 40,
        ..Levels::usual(LevelKind::Stars)
    });
    let error = Design::from_json(many.to_json().as_bytes()).expect_err("no plate has room for 40 stars");
    assert_eq!(error.to_string(), "the number of levels is 40, expected 2 to 6");
    assert_eq!(level::at(&many, 40, library()), None, "nor is such a level drawn");
}

#[test]
fn own_words_and_places() {
    let (_, design) = starters().swap_remove(0);
    let own = Design {
        levels: Some(Levels {
            words: vec!["Seed".to_owned(), "Leaf".to_owned()],
            count: 3,
            place: LevelPlace::Head,
            ..Levels::usual(LevelKind::Steps)
        }),
        ..design
    };
    let names: Vec<_> = levels(&own).into_iter().map(|one| one.name).collect();
    assert!(
        names[0].ends_with("Seed") && names[2].ends_with("Demonstrate"),
        "{names:?}"
    );
    let drawn = composed(&levels(&own)[0]);
    let of = |id: &str| {
        drawn
            .boxes
            .iter()
            .find(|area| area.layer == id)
            .expect("it is drawn")
    };
    assert!(
        of("level-plate").y < of("level-base").y,
        "the plate stands above the base"
    );
}
