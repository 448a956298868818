//! The window closes when its page has kept what is being typed, and at the latest after a moment.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{Emitter, Manager, State, Window, WindowEvent};

/// How long the page may take: a page that has crashed must not keep its window open.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the page's answer goes, while it is asked.
#[derive(Default)]
pub(crate) struct Closing(Mutex<Option<Sender<Answer>>>);

/// What the page says when it is asked whether the window may close.
enum Answer {
    Close,
    Stay,
}

impl Closing {
    /// Puts something else in the place of the answer that is awaited, and returns that one.
    fn replace(&self, other: Option<Sender<Answer>>) -> Option<Sender<Answer>> {
        std::mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), other)
    }
}

/// Asks the page, when somebody closes the window. Whoever closes it again meanwhile does not wait.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let (answer, answered) = channel();
    if window.state::<Closing>().replace(Some(answer)).is_some() {
        return;
    }
    api.prevent_close();
    let window = window.clone();
    thread::spawn(move || {
        let _ = window.emit("closing", ());
        if !matches!(answered.recv_timeout(PATIENCE), Ok(Answer::Stay)) {
            let _ = window.destroy();
        }
    });
}

/// The page's answer: whether everything is kept, so that the window may close.
#[tauri::command(async)]
pub(crate) fn answer_closing(closing: State<'_, Closing>, close: bool) {
    if let Some(asked) = closing.replace(None) {
        // Nobody waits any more when the page took too long.
        let _ = asked.send(if close { Answer::Close } else { Answer::Stay });
    }
}
