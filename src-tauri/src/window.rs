//! The window and its page.

use std::path::Path;
#[cfg(target_os = "linux")]
use std::{env, process::Command};

use tauri::window::Color;
use tauri::{App, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The colour of paper, until the page is there.
const PAPER: Color = Color(0xF6, 0xF1, 0xE7, 0xFF);

/// Opens the window. What the webview keeps lies in the user's folder.
pub(crate) fn open(app: &App, home: Option<&Path>) -> tauri::Result<WebviewWindow> {
    let mut builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Roundel")
        .inner_size(1200.0, 780.0)
        .min_inner_size(640.0, 480.0)
        .maximized(true)
        .background_color(PAPER)
        // Pictures are dropped into the page, which reads them; the window's own handler would take them.
        .disable_drag_drop_handler()
        .on_navigation(is_own);
    if let Some(home) = home {
        builder = builder.data_directory(home.join("window"));
    }
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    help_webkit(&window)?;
    Ok(window)
}

/// Whether an address is a page of the program: nothing else is ever shown.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        scheme => scheme == "about",
    }
}

/// What WebKitGTK leaves to the program; WebView2 and WKWebView do it by themselves. Files that are dropped are taken, and dragged out. The
/// page is loaded again when its process has crashed: what it had done is kept by then.
#[cfg(target_os = "linux")]
fn help_webkit(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    crate::dragged::listen(&window.gtk_window()?);
    let own = window.clone();
    window.with_webview(|webview| {
        let page = webview.inner();
        crate::dropped::listen(own, &page);
        page.connect_web_process_terminated(|page, _| page.reload());
    })
}

/// Without a graphics card, starts the program anew with WebKitGTK told to paint straight into the window: where the processor
/// plays the card and puts layers together, a picture takes 70 ms instead of 10, and twice the memory. Told later, by the
/// setting of a page, WebKitGTK no longer scrolls by the wheel. Returns where nothing is to be told, or it cannot be.
#[cfg(target_os = "linux")]
pub(crate) fn paint_plainly() {
    use std::os::unix::process::CommandExt;

    const PLAINLY: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    if has_graphics_card() || env::var_os(PLAINLY).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        let _ = Command::new(program)
            .args(env::args_os().skip(1))
            .env(PLAINLY, "1")
            .exec();
    }
}

/// Whether the kernel knows a device that draws.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|devices| {
        devices
            .flatten()
            .any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_pages_are_shown() {
        for (address, own) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
        ] {
            let url = Url::parse(address).expect("an address");
            assert_eq!(is_own(&url), own, "{address}");
        }
    }
}
