//! A window with an empty page and no commands: what Tauri and the system's webview take by themselves. The journey
//! `feel` measures Roundel beside it.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let blank = "about:blank".parse().expect("an address");
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(blank)).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
