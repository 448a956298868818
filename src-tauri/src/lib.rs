//! Roundel's window: the system's webview around `roundel::api`, and as little else as possible.
//!
//! What the page may do is the command table of [`roundel::api`], opening, saving and dragging files where its user says, and
//! going full screen. It loads nothing from outside, and nothing here opens a socket. There is one window a user's folder: a second
//! start hands its file to the first (`opened`). Should the page crash it is loaded again; should the user's folder be
//! unusable, each command says why and tries again, so that the window can tell.

#[cfg(target_os = "linux")]
mod clipboard;
mod closing;
mod commands;
mod desk;
#[cfg(target_os = "linux")]
mod dragged;
#[cfg(target_os = "linux")]
mod dropped;
mod opened;
mod window;

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use desk::Desk;
use opened::{Opened, Start};

/// Opens the window and returns when it was closed. Files named as arguments are opened in it; with `--sample` the first
/// start is on the sample workshop.
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    window::paint_plainly();
    let desk = Desk::of_this_user();
    let files = opened::named(env::args_os().skip(1));
    let first = match opened::start(desk.home(), &files) {
        Start::First(first) => first,
        Start::Second => return ExitCode::SUCCESS,
    };
    if env::args_os().any(|argument| argument == "--sample") {
        // A folder that cannot be used is told by the page.
        let _ = desk.show_sample();
    }
    let opened = Arc::new(Opened::new(files));
    let home = desk.home().map(ToOwned::to_owned);
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Arc::new(desk))
        .manage(Arc::clone(&opened))
        .manage(closing::Closing::default())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::choose,
            #[cfg(target_os = "linux")]
            commands::drag_out,
            commands::pasted_picture,
            commands::save,
            commands::set_full_screen,
            commands::take_opened,
            closing::answer_closing,
        ])
        .on_window_event(closing::on_window_event)
        .setup(move |app| {
            let window = window::open(app, home.as_deref())?;
            if let Some(first) = first {
                opened::listen(first, opened, window);
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(opened::on_event);
            ExitCode::SUCCESS
        }
        Err(e) => {
            eprintln!("Roundel's window cannot be opened: {e}");
            ExitCode::FAILURE
        }
    }
}
