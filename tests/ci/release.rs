//! What people download.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use crate::stage::Stage;

/// The system that the archive says it is for.
pub(crate) const TARGET: &str = "x86_64-unknown-linux-musl";

/// The archive with the program, packed once for all tests: with all that debuggers need, it is large.
pub(crate) fn archive() -> PathBuf {
    static STAGE: OnceLock<Stage> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let stage = Stage::new();
        let args = [env!("CARGO_BIN_EXE_repaylint"), TARGET, "dist"];
        let _ = stage.run(".github/release/package.sh", &args).exits(0);
        stage
    });
    let version = env!("CARGO_PKG_VERSION");
    stage.path(&format!("dist/repaylint-{version}-{TARGET}.tar.gz"))
}

#[test]
fn an_archive_holds_the_program_its_pages_and_its_licences() {
    let archive = archive();
    let name = archive.file_name().expect("a name").to_string_lossy();
    let listed = Command::new("tar")
        .arg("-tzf")
        .arg(&archive)
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
