//! What people download.

use std::process::Command;

use crate::stage::Stage;

/// Packs the program for a system; the archive's name.
pub(crate) fn packed(stage: &Stage, target: &str, folder: &str) -> String {
    let args = [env!("CARGO_BIN_EXE_repaylint"), target, folder];
    let _ = stage.run(".github/release/package.sh", &args).exits(0);
    let version = env!("CARGO_PKG_VERSION");
    format!("repaylint-{version}-{target}.tar.gz")
}

#[test]
fn an_archive_holds_the_program_its_pages_and_its_licences() {
    let stage = Stage::new();
    let name = packed(&stage, "aarch64-apple-darwin", "dist");
    let listed = Command::new("tar")
        .arg("-tzf")
        .arg(stage.path("dist").join(&name))
        .output()
        .expect("a list");
    let listed = String::from_utf8_lossy(&listed.stdout);
    let folder = name.trim_end_matches(".tar.gz");
    for file in [
        "repaylint",
        "README.md",
        "CHANGELOG.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "man/repaylint.1",
        "man/repaylint-check.1",
        "completions/repaylint.bash",
        "completions/_repaylint",
        "completions/repaylint.fish",
        "completions/_repaylint.ps1",
        "completions/repaylint.elv",
    ] {
        let path = format!("{folder}/{file}");
        assert!(listed.lines().any(|line| line == path), "{path}: {listed}");
    }
}
