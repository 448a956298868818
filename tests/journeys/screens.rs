//! Every screen as people see it: accessible, in each language, and as pictures to look at.

use crate::journey;
use crate::window::Computer;
use crate::words::languages;

#[test]
fn nothing_is_wrong_with_any_screen() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window
            .tour(async |window, screen| window.is_accessible(screen).await)
            .await;
    });
}

/// The languages that ship, a long one with accents, and one from right to left.
#[test]
fn each_language_has_room_on_the_first_screen() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        for tag in languages()
            .iter()
            .map(String::as_str)
            .chain(["qps-ploc", "qps-plocm"])
        {
            window.speak(tag).await;
            window.has_room(tag).await;
            window.is_accessible(tag).await;
        }
    });
}

/// `cargo xtask screens`: for the README, and for us to look at.
#[test]
#[ignore = "makes pictures; nothing can fail that another journey does not tell"]
fn every_screen_at_every_size() {
    for (width, height) in [(1024, 640), (1366, 768), (1920, 1080)] {
        journey(async {
            let computer = Computer {
                screen: (width, height),
                ..Computer::new()
            };
            let window = computer.start().await;
            window
                .tour(async |window, screen| {
                    window.keep_picture(&format!("{width}x{height}/{screen}")).await;
                    window.has_room(screen).await;
                })
                .await;
        });
    }
}
