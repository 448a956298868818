//! A badge is made without a mouse.

use fantoccini::key::Key;

use crate::journey;
use crate::window::{Computer, Window};
use crate::words::words;

async fn go(window: &Window, id: &str) {
    window.tab_to(&words("en", id)).await;
    window.key(Key::Enter).await;
}

#[test]
fn a_badge_is_made_with_the_keyboard_alone() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        go(&window, "door-design").await;
        window.says("begin-title").await;
        go(&window, "begin-draw").await;
        window.says("stage-start").await;
        window.tab_to("Maker").await;
        window.key(Key::Enter).await;
        window.says("stage-done").await;
        window.rest().await;

        go(&window, "stage-layers").await;
        window.rest().await;
        window.keep_picture("keyboard/layers").await;
        window.key(Key::Escape).await;

        go(&window, "stage-keys").await;
        window.says("stage-keys-arrange").await;
        window.key(Key::Escape).await;
        window
            .until(
                "return !document.querySelector('dialog[open]')",
                "the list of keys put away",
            )
            .await;
        assert_eq!(
            window.focused().await,
            words("en", "stage-keys"),
            "whoever closes a sheet goes on where they were"
        );

        go(&window, "stage-done").await;
        window.says("recent").await;
        window
            .until(
                "return !!document.querySelector('.recent img')",
                "the badge among the recent ones",
            )
            .await;
    });
}
