//! What the page may ask of the window. Everything runs off the main thread, which only draws.

use std::path::PathBuf;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use roundel::api::{self, Answer};
use roundel::failure::{Code, Failure};
use roundel::files;
use serde::Deserialize;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

#[cfg(target_os = "linux")]
use crate::clipboard::{self, Picture};
use crate::desk::Desk;
#[cfg(target_os = "linux")]
use crate::dragged;
use crate::opened::Opened;

/// Runs a command of the table on a thread of its own.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Arc<Desk>>,
    name: String,
    request: String,
) -> Result<Response, Failure> {
    let desk = Arc::clone(&desk);
    let answer = off_the_main_thread(move || api::dispatch(desk.context()?, &name, &request)).await?;
    Ok(match answer {
        Answer::Json(text) => Response::new(text),
        Answer::Bytes(bytes) => Response::new(bytes),
    })
}

/// Asks where to put the bytes of the request, whose header `name` proposes a file name, and writes them there.
#[tauri::command]
pub(crate) async fn save(window: WebviewWindow, request: Request<'_>) -> Result<Option<PathBuf>, Failure> {
    let (name, bytes) = file_of(&request)?;
    off_the_main_thread(move || {
        let Some(path) = place(&window, &name) else {
            return Ok(None);
        };
        files::write_atomically(&path, &bytes)?;
        Ok(Some(path))
    })
    .await
}

/// The file in a request: its name, from the header `name`, and its bytes.
fn file_of(request: &Request<'_>) -> Result<(String, Vec<u8>), Failure> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Failure::new(Code::Program, "the file did not arrive as bytes"));
    };
    let name = request.headers().get("name").map_or_else(String::new, |name| {
        percent_decode_str(&String::from_utf8_lossy(name.as_bytes()))
            .decode_utf8_lossy()
            .into_owned()
    });
    Ok((name, bytes.clone()))
}

/// Drags the bytes of the request to another program, as a file that its header `name` names, while the mouse button is pressed.
#[cfg(target_os = "linux")]
#[tauri::command]
pub(crate) async fn drag_out(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    request: Request<'_>,
) -> Result<(), Failure> {
    let (name, bytes) = file_of(&request)?;
    let desk = Arc::clone(&desk);
    off_the_main_thread(move || {
        let Some(home) = desk.home() else { return Ok(()) };
        let file = dragged::keep(&home.join("dragged"), &name, &bytes)?;
        dragged::begin(window, file)
    })
    .await
}

/// Asks where a file belongs. None when somebody thought better of it.
fn place(window: &WebviewWindow, name: &str) -> Option<PathBuf> {
    // WebDriver cannot press the buttons of the system's dialog.
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("ROUNDEL_TEST_SAVE") {
        return Some(PathBuf::from(folder).join(name));
    }
    let dialog = window.dialog().file().set_parent(window).set_file_name(name);
    dialog.blocking_save_file()?.into_path().ok()
}

/// What may be chosen.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    File,
    Files,
    Folder,
}

/// Asks for files or a folder; `kind` is what the dialog calls files with these endings. Empty when somebody thought
/// better of it.
#[tauri::command]
pub(crate) async fn choose(
    window: WebviewWindow,
    what: What,
    kind: String,
    endings: Vec<String>,
) -> Result<Vec<PathBuf>, Failure> {
    off_the_main_thread(move || Ok(chosen(&window, what, &kind, &endings))).await
}

fn chosen(window: &WebviewWindow, what: What, kind: &str, endings: &[String]) -> Vec<PathBuf> {
    // WebDriver cannot press the buttons of the system's dialog.
    #[cfg(debug_assertions)]
    if let Some(list) = std::env::var_os("ROUNDEL_TEST_OPEN") {
        let paths = std::fs::read_to_string(list).unwrap_or_default();
        return paths.lines().map(PathBuf::from).collect();
    }
    let mut dialog = window.dialog().file().set_parent(window);
    if !endings.is_empty() {
        let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(kind, &endings);
    }
    let chosen = match what {
        What::File => dialog.blocking_pick_file().map(|file| vec![file]),
        What::Files => dialog.blocking_pick_files(),
        What::Folder => dialog.blocking_pick_folder().map(|folder| vec![folder]),
    };
    let paths = chosen.into_iter().flatten();
    paths.filter_map(|path| path.into_path().ok()).collect()
}

/// The picture on the clipboard where the webview keeps it from the page, as `take_picture` takes it; null elsewhere, and
/// where there is none.
#[cfg(target_os = "linux")]
#[tauri::command]
pub(crate) async fn pasted_picture(window: WebviewWindow) -> Result<Option<Picture>, Failure> {
    off_the_main_thread(move || Ok(clipboard::picture(&window))).await
}

/// The webviews of Windows and macOS hand the page what is pasted.
#[cfg(not(target_os = "linux"))]
#[tauri::command]
pub(crate) async fn pasted_picture() -> Option<()> {
    None
}

/// Fills the screen, or stops doing so.
#[tauri::command]
pub(crate) async fn set_full_screen(window: WebviewWindow, on: bool) -> Result<(), Failure> {
    window
        .set_fullscreen(on)
        .map_err(|e| Failure::new(Code::Program, e))
}

/// Hands over the files that were opened since the last time, the oldest first.
#[tauri::command]
pub(crate) async fn take_opened(opened: State<'_, Arc<Opened>>) -> Result<Vec<PathBuf>, Failure> {
    Ok(opened.take())
}

async fn off_the_main_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .map_err(|e| Failure::new(Code::Program, e))?
}
