use super::*;

fn step(label: &str, body: &str) -> Snapshot {
    Snapshot {
        label: text(label),
        body: text(body),
    }
}

fn body(snapshot: Option<Snapshot>) -> Option<String> {
    snapshot.map(|snapshot| snapshot.body)
}

#[test]
fn steps_go_back_and_forth_and_survive_a_restart() {
    let home = home();
    let mut first = catalogue(home.path());
    let id = first
        .put_step(Draft::new(Kind::Design, "A", "[0]"), "opened")
        .expect("written")
        .id;
    for number in 1..=3 {
        first
            .push_undo(id, &step(&format!("step {number}"), &format!("[{number}]")))
            .expect("kept");
    }
    assert_eq!(body(first.undo(id).expect("back")), Some(text("[2]")));
    drop(first);

    let mut second = catalogue(home.path());
    let history = second.undo_history(id).expect("readable");
    assert_eq!(history.labels, ["opened", "step 1", "step 2", "step 3"]);
    assert_eq!(history.position, Some(2), "it stands where it stood");
    assert_eq!(body(second.undo(id).expect("back")), Some(text("[1]")));
    assert_eq!(body(second.redo(id).expect("forth")), Some(text("[2]")));
    assert_eq!(body(second.redo(id).expect("forth")), Some(text("[3]")));
    assert_eq!(
        second.redo(id).expect("at the end"),
        None,
        "nothing comes after the newest"
    );

    second.undo(id).expect("back");
    second.push_undo(id, &step("other", "[9]")).expect("kept");
    let history = second.undo_history(id).expect("readable");
    assert_eq!(
        history.labels,
        ["opened", "step 1", "step 2", "other"],
        "a new step ends what was undone"
    );
    second.clear_undo(id).expect("forgotten");
    assert_eq!(second.undo_history(id).expect("readable"), UndoHistory::default());
    assert_eq!(second.undo(id).expect("nothing there"), None);
}

#[test]
fn the_oldest_steps_are_dropped() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let id = catalogue
        .put_document(Draft::new(Kind::Design, "A", "{}"))
        .expect("written")
        .id;
    for number in 0..MOST_STEPS + 20 {
        catalogue
            .push_undo(id, &step("s", &number.to_string()))
            .expect("kept");
    }
    let history = catalogue.undo_history(id).expect("readable");
    assert_eq!(
        history.labels.len() as i64,
        MOST_STEPS,
        "as many as can be gone back to"
    );
    for _ in 1..MOST_STEPS {
        assert!(catalogue.undo(id).expect("back").is_some());
    }
    assert_eq!(
        catalogue.undo(id).expect("at the beginning"),
        None,
        "the first is gone"
    );
}

#[test]
fn many_steps_of_one_design_are_small() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let id = catalogue
        .put_document(Draft::new(Kind::Design, "A", "{}"))
        .expect("written")
        .id;
    let picture = "iVBO".repeat(100_000);
    for number in 0..100 {
        let layers = format!(r#"{{"x":{number},"fill":"sky","content":{{"type":"shape"}}}},"#).repeat(200);
        let body = format!(r#"{{"layers":[{layers}{{"data":"{picture}"}}]}}"#);
        catalogue.push_undo(id, &step("moved", &body)).expect("kept");
    }
    let bytes: i64 = catalogue
        .read(|connection| {
            connection.query_row(
                "select (select sum(length(snapshot)) from undo) + (select sum(length(bytes)) from picture)",
                [],
                |row| row.get(0),
            )
        })
        .expect("a number");
    assert!(bytes < 500_000, "a hundred states of 410 KB take {bytes} bytes");
    let back = catalogue.undo(id).expect("back").expect("a step").body;
    assert!(
        back.contains(&picture) && back.contains(r#""x":98"#),
        "and come back whole"
    );
}
