use super::*;

#[test]
fn two_programs_cannot_give_the_same_badge_twice() {
    let home = home();
    let mut first = furnished(home.path());
    let mut second = Catalogue::open(&home.path().join(FILE_NAME), clock()).expect("a second program");
    assert!(
        first
            .keep_awards(&[award("urn:1", "name:mika", 1)])
            .expect("kept")
            .is_empty(),
        "the first one wins"
    );
    let refused = second
        .keep_awards(&[award("urn:2", "name:mika", 1), award("urn:3", "name:ada", 1)])
        .expect("the rest of the batch is kept");
    assert_eq!(
        refused,
        ["urn:2"],
        "the second one learns which award came too late"
    );
    let ids: Vec<String> = first
        .awards_of("did:key:z6MkA", "urn:badge")
        .expect("readable")
        .into_iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(ids, ["urn:1", "urn:3"], "one award for each earner");
}

#[test]
fn an_award_comes_back_as_it_was_kept() {
    let home = home();
    let mut catalogue = furnished(home.path());
    assert_eq!(
        catalogue.last_signed().expect("readable"),
        None,
        "nothing is signed yet"
    );
    let kept = award("urn:1", "name:mika", 1);
    catalogue.keep_awards(std::slice::from_ref(&kept)).expect("kept");
    assert_eq!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable"),
        std::slice::from_ref(&kept.row),
        "every column"
    );
    assert_eq!(
        catalogue.credential("urn:1").expect("readable"),
        kept.credential,
        "the signed text"
    );
    assert_eq!(
        catalogue.last_signed().expect("readable"),
        Some(kept.row.signed.clone()),
        "the newest signature"
    );

    let moved = AwardRow {
        folder: text("/stick"),
        file: text("Mika (2).png"),
        ..kept.row
    };
    catalogue
        .place_awards(std::slice::from_ref(&moved))
        .expect("moved");
    catalogue.mark_written(["urn:1"]).expect("marked");
    let expected = AwardRow {
        state: AwardState::Written,
        ..moved
    };
    assert_eq!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable"),
        [expected],
        "where it is now"
    );
    let others = catalogue
        .files_of_others("/stick", "did:key:z6MkA", "urn:other")
        .expect("readable");
    assert!(
        others.contains("Mika (2).png"),
        "another badge must not take this name"
    );
}

#[test]
fn a_batch_is_kept_whole_or_not_at_all() {
    let home = home();
    let mut catalogue = furnished(home.path());
    let stray = SignedAward {
        row: AwardRow {
            run: text("no such run"),
            ..award("urn:2", "name:ada", 1).row
        },
        credential: text("{}"),
    };
    assert!(
        catalogue
            .keep_awards(&[award("urn:1", "name:mika", 1), stray])
            .is_err(),
        "a run that is not there"
    );
    assert!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable")
            .is_empty(),
        "the good one went with it"
    );
}

#[test]
fn an_interrupted_run_is_found_until_it_is_finished() {
    let home = home();
    let mut catalogue = furnished(home.path());
    assert_eq!(
        catalogue.unfinished_run("task").expect("readable"),
        Some(run()),
        "it has not ended"
    );
    assert_eq!(
        catalogue.unfinished_run("another").expect("readable"),
        None,
        "another task"
    );
    catalogue
        .finish_run(&run(), "2026-10-01T09:31:00Z")
        .expect("kept");
    assert_eq!(
        catalogue.unfinished_run("task").expect("readable"),
        None,
        "it has ended"
    );
}
