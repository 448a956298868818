//! Roundel works without any network.

use std::env;
use std::process::Command;

use crate::journey;
use crate::window::Computer;

/// Runs `the_window_opens` again in a network namespace that has nothing but itself.
#[test]
fn a_computer_without_a_network_is_enough() {
    let test = env::current_exe().expect("the running test knows its own path");
    let script = "ip link set lo up && exec \"$@\"";
    let alone = Command::new("unshare")
        .args(["--map-root-user", "--net", "sh", "-c", script, "sh"])
        .arg(test)
        .args(["--exact", "offline::the_window_opens", "--nocapture"])
        .env("ROUNDEL_NO_NETWORK", "1")
        .output()
        .expect("unshare is part of every Linux");
    let said = String::from_utf8_lossy(&alone.stdout);
    assert!(
        alone.status.success() && said.contains("1 passed"),
        "without a network: {said}{}",
        String::from_utf8_lossy(&alone.stderr)
    );
}

#[test]
fn the_window_opens() {
    if env::var_os("ROUNDEL_NO_NETWORK").is_none() {
        return;
    }
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.is_accessible("home").await;
    });
}
