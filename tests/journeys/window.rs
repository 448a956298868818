//! The real window on a display of its own, driven as a person would.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::film::Screen;
use crate::process::{Group, manager, xdotool};

/// The program, which cargo builds for the tests of its package.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_roundel-desktop");

/// The program of the process that shows the page.
pub(crate) const PAGE: &str = "WebKitWebProcess";

/// How long anything on a page may take to appear: two busy cores are slow, never this slow.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Lists what somebody would choose next.
const CHOSEN: &str = "chosen.txt";

/// What a person's computer keeps between starts of the program.
pub(crate) struct Computer {
    pub(crate) folder: tempfile::TempDir,
    /// Width and height of the screen, in px.
    pub(crate) screen: (u32, u32),
    /// The language of the system, as in `LANG`.
    pub(crate) language: &'static str,
    /// Whether a window manager runs, without which no window is closed or comes to the front.
    pub(crate) managed: bool,
    /// Folders that stand for the sticks that are plugged in.
    pub(crate) sticks: Vec<PathBuf>,
    /// The folder in which Xvfb keeps the pixels of the screen.
    pub(crate) pixels: tempfile::TempDir,
}

impl Computer {
    /// A laptop of many schools, in English, on which Roundel never ran.
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("the system has room for a temporary folder"),
            screen: (1366, 768),
            language: "en_GB.UTF-8",
            managed: false,
            sticks: Vec::new(),
            // In memory, where there is such a folder: nothing is written to a disk while somebody draws.
            pixels: tempfile::tempdir_in("/dev/shm")
                .or_else(|_| tempfile::tempdir())
                .expect("the system has room for a temporary folder"),
        }
    }

    /// The same with an empty stick, of as much room as the computer has.
    pub(crate) fn with_stick() -> Self {
        let mut computer = Self::new();
        let stick = computer.path("STICK");
        fs::create_dir(&stick).expect("the system has room for a folder");
        computer.sticks.push(stick);
        computer
    }

    /// The same with a window manager.
    pub(crate) fn managed() -> Self {
        Self {
            managed: true,
            ..Self::new()
        }
    }

    /// The only stick.
    pub(crate) fn stick(&self) -> &Path {
        self.sticks.first().expect("there is a stick")
    }

    /// Where a file or folder of this person lies.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Answers the choosers of files and folders from now on.
    pub(crate) fn choose(&self, path: &Path) {
        let path = path.to_str().expect("tests have names in UTF-8");
        fs::write(self.path(CHOSEN), path).expect("the folder can be written");
    }

    /// Where Roundel keeps what this person makes.
    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("roundel")
    }

    /// Starts the program and waits until its first screen can be used.
    pub(crate) async fn start(&self) -> Window {
        let window = self.start_program(Path::new(PROGRAM)).await;
        window.see("h1").await;
        window
    }

    /// Starts a program and opens its window over the whole screen.
    pub(crate) async fn start_program(&self, program: &Path) -> Window {
        let (screen, display) = self.display();
        let manager = self.managed.then(|| manager(&display));
        let (driver, port) = self.driver(&display);
        let client = connect(port, program).await;
        let (width, height) = self.screen;
        client
            .set_window_rect(0, 0, width, height)
            .await
            .expect("a window without a manager can have any size");
        Window {
            client,
            driver,
            display,
            screen: Screen::open(&self.pixels.path().join("Xvfb_screen0")),
            _manager: manager,
            _screen: screen,
        }
    }

    /// Opens a file as a double click does, while a window is open, and waits until that start of the program has ended.
    pub(crate) fn double_click(&self, window: &Window, file: &Path) {
        let mut program = Command::new(PROGRAM);
        program.arg(file);
        self.prepare(&mut program, &window.display);
        let mut start = Group::spawn(&mut program);
        let ended = start.0.wait().expect("it was started");
        assert!(ended.success(), "the second start hands its file over");
    }

    fn display(&self) -> (Group, String) {
        let (width, height) = self.screen;
        let mut xvfb = Command::new("Xvfb");
        // Without -noreset it begins anew, and throws out who just came, when the last of its clients leaves.
        xvfb.args([
            "-displayfd",
            "1",
            "-noreset",
            "-nolisten",
            "tcp",
            "-nocursor",
            "-screen",
            "0",
        ])
        .arg(format!("{width}x{height}x24"))
        .arg("-fbdir")
        .arg(self.pixels.path())
        .stdout(Stdio::piped());
        let mut group = Group::spawn(&mut xvfb);
        let stdout = group.0.stdout.take().expect("it is piped");
        let mut number = String::new();
        BufReader::new(stdout)
            .read_line(&mut number)
            .expect("Xvfb says which display it is");
        (group, format!(":{}", number.trim()))
    }

    fn driver(&self, display: &str) -> (Group, u16) {
        // Taken and given back: nobody else asks for ports meanwhile.
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("this computer has a free port")
            .port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        self.prepare(&mut driver, display);
        (Group::spawn(&mut driver), port)
    }

    /// Has a program run on this computer, and in nothing of the one that the test runs on.
    fn prepare(&self, program: &mut Command, display: &str) {
        let sticks = std::env::join_paths(&self.sticks).expect("no path of a test has a colon");
        program
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("XDG_DATA_HOME", self.folder.path())
            .env("XDG_CACHE_HOME", self.folder.path().join("cache"))
            .env("XDG_CONFIG_HOME", self.folder.path().join("config"))
            .env("ROUNDEL_TEST_SAVE", self.folder.path())
            .env("ROUNDEL_TEST_OPEN", self.path(CHOSEN))
            .env("ROUNDEL_TEST_STICKS", sticks)
            .env("LANG", self.language)
            .env("LANGUAGE", self.language)
            .env("LC_ALL", self.language)
            .env("TZ", "Europe/London")
            .env_remove("ROUNDEL_HOME")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
    }
}

async fn connect(port: u16, program: &Path) -> Client {
    let options = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
    let capabilities: Capabilities = serde_json::from_value(options).expect("an object");
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let begun = Instant::now();
    let address = format!("http://127.0.0.1:{port}");
    loop {
        // The driver waits for ever for a program that ended at once.
        match timeout(2 * PATIENCE, builder.connect(&address)).await {
            Ok(Ok(client)) => return client,
            Ok(Err(e)) => assert!(begun.elapsed() < PATIENCE, "the window does not open: {e}"),
            Err(_) => panic!("the window does not open, and its driver does not say why"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// The open window.
pub(crate) struct Window {
    pub(crate) client: Client,
    driver: Group,
    display: String,
    pub(crate) screen: Arc<Screen>,
    _manager: Option<Group>,
    _screen: Group,
}

impl Window {
    /// Kills the program where it stands, as a power cut or the system does.
    pub(crate) fn crash(self) {
        for pid in self.processes("roundel-desktop") {
            kill_process(pid, Signal::KILL).expect("our own process");
        }
        self.wait_for_the_end();
    }

    /// Closes the window with the keys that close the window in front, and waits until the program has ended.
    pub(crate) fn close(self) {
        let begun = Instant::now();
        while !self.is_in_front() {
            assert!(begun.elapsed() < PATIENCE, "the window has not the focus");
            thread::sleep(Duration::from_millis(20));
        }
        assert!(
            xdotool(&self.display, &["key", "alt+F4"]).is_some(),
            "keys arrive"
        );
        self.wait_for_the_end();
    }

    fn wait_for_the_end(&self) {
        let begun = Instant::now();
        while !self.processes("roundel-desktop").is_empty() {
            assert!(begun.elapsed() < PATIENCE, "the program goes on");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Moves the mouse, presses keys, or waits for a window, as xdotool is told.
    pub(crate) fn mouse(&self, words: &[&str]) {
        assert!(xdotool(&self.display, words).is_some(), "{words:?} is done");
    }

    /// The middle of what this CSS selector names, in pixels of the screen.
    pub(crate) async fn middle(&self, selector: &str) -> [i64; 2] {
        let middle = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)";
        let middle = self.run(middle, vec![json!(selector)]).await;
        [0, 1].map(|axis| middle[axis].as_i64().expect("a number of pixels"))
    }

    /// Starts another program on the same screen; it ends with what is returned.
    pub(crate) fn run_beside(&self, mut program: Command) -> impl Drop + use<> {
        program.env("DISPLAY", &self.display).env("GDK_BACKEND", "x11");
        Group::spawn(&mut program)
    }

    /// Whether this window has the focus.
    pub(crate) fn is_in_front(&self) -> bool {
        xdotool(&self.display, &["getactivewindow", "getwindowname"])
            .is_some_and(|name| name.contains("Roundel"))
    }

    /// Puts the window out of sight.
    pub(crate) fn minimise(&self) {
        assert!(
            xdotool(&self.display, &["getactivewindow", "windowminimize"]).is_some(),
            "the window has the focus"
        );
    }

    /// Kills the process that shows the page.
    pub(crate) fn crash_the_page(&self) {
        for pid in self.processes(PAGE) {
            kill_process(pid, Signal::KILL).expect("our own process");
        }
    }

    /// The processes of this window whose program has this name.
    pub(crate) fn processes(&self, name: &str) -> Vec<Pid> {
        let is_it = |(program, _): &(PathBuf, Pid)| program.file_name().is_some_and(|file| file == name);
        let found = self.all_processes().into_iter().filter(is_it);
        found.map(|(_, pid)| pid).collect()
    }

    /// The programs of this window and its driver, with their processes.
    pub(crate) fn all_processes(&self) -> Vec<(PathBuf, Pid)> {
        self.driver.processes()
    }

    /// Runs JavaScript in the page.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|e| panic!("the page cannot run this: {e}\n{script}"))
    }
}
