//! How the GitHub action comes by the program.

use std::fs;
use std::os::unix::fs::symlink;

use crate::release::{TARGET, archive};
use crate::stage::{Ended, Stage};

const INSTALL: &str = ".github/action/install.sh";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// On a runner for Linux, with an own server that holds releases.
fn stage() -> Stage {
    let stage = Stage::new();
    let at = |name: &str| stage.path(name).to_string_lossy().into_owned();
    let (temp, path, server) = (at("temp"), at("path"), format!("file://{}", at("server")));
    stage
        .env("RUNNER_TEMP", &temp)
        .env("RUNNER_OS", "Linux")
        .env("RUNNER_ARCH", "X64")
        .env("GITHUB_PATH", &path)
        .env("GITHUB_SERVER_URL", &server)
        .env("ACTION_REPOSITORY", "somebody/repaylint")
}

fn installed(stage: &Stage) -> Ended {
    stage.run(INSTALL, &[])
}

#[test]
fn the_installed_program_is_taken() {
    let stage = stage().with_program();
    let printed = installed(&stage).exits(0);
    assert_eq!(printed, format!("repaylint {VERSION}\n"));
    assert_eq!(
        stage.read("path"),
        format!("{}\n", stage.path("bin").display())
    );
}

#[test]
fn a_program_that_should_be_installed_and_is_not_is_told() {
    let stage = stage().env("INPUT_VERSION", "installed");
    let printed = installed(&stage).exits(2);
    assert!(
        printed.starts_with("::error title=repaylint::No program"),
        "{printed}"
    );
    assert_eq!(stage.read("path"), "");
}

#[test]
fn without_rust_nothing_is_built() {
    let stage = stage().env("INPUT_VERSION", "source");
    let printed = installed(&stage).exits(2);
    assert!(printed.contains("Rust must be installed"), "{printed}");
}

#[test]
fn with_rust_the_source_of_the_action_is_built() {
    let stage = stage()
        .env("GITHUB_ACTION_PATH", "/the/action")
        .with_command(
            "cargo",
            "echo \"$@\"; mkdir -p temp/repaylint/bin; cp bin/parrot temp/repaylint/bin/repaylint",
        )
        .with_command("parrot", "echo built");
    let printed = installed(&stage).exits(0);
    assert!(
        printed
            .contains("install --quiet --locked --force --path /the/action/crates/repaylint-cli"),
        "{printed}"
    );
    assert!(printed.ends_with("built\n"), "{printed}");
    assert!(stage.read("path").ends_with("temp/repaylint/bin\n"));
}

/// A server with a release that was packed by our own script, and a list of checksums.
fn with_release(stage: Stage, checksums: impl Fn(&str) -> String) -> Stage {
    let archive = archive();
    let name = archive.file_name().expect("a name").to_string_lossy();
    let release = format!("server/somebody/repaylint/releases/download/v{VERSION}");
    fs::create_dir_all(stage.path(&release)).expect("folders");
    symlink(&archive, stage.path(&format!("{release}/{name}"))).expect("linked");
    let sum = stage.run("tests/ci/sha256.sh", &[&archive.to_string_lossy()]);
    let sum = sum.exits(0);
    let sum = sum.split(' ').next().expect("a checksum");
    let list = format!("{}  {name}\n", checksums(sum));
    stage.with(&format!("{release}/SHA256SUMS"), &list)
}

#[test]
fn a_release_is_taken_if_its_checksum_is_right() {
    let stage = with_release(stage(), str::to_owned).env("INPUT_VERSION", VERSION);
    let printed = installed(&stage).exits(0);
    assert_eq!(printed, format!("repaylint {VERSION}\n"));
    let bin = format!("repaylint/repaylint-{VERSION}-{TARGET}\n");
    assert!(stage.read("path").ends_with(&bin), "{}", stage.read("path"));
}

#[test]
fn a_release_with_another_checksum_is_refused() {
    let stage =
        with_release(stage(), |sum| sum.chars().rev().collect()).env("INPUT_VERSION", VERSION);
    let printed = installed(&stage).exits(2);
    assert!(printed.contains("its checksum is another"), "{printed}");
    assert_eq!(stage.read("path"), "");
}

#[test]
fn a_release_that_is_not_there_is_told() {
    let stage = stage().env("INPUT_VERSION", "9.9.9");
    let printed = installed(&stage).exits(2);
    assert!(
        printed.contains("The release 9.9.9 has no repaylint-9.9.9-x86_64"),
        "{printed}"
    );
}

#[test]
fn what_is_no_version_is_refused() {
    for version in ["../../evil", "latest please", "1;id"] {
        let stage = stage().env("INPUT_VERSION", version);
        let printed = installed(&stage).exits(2);
        assert!(printed.contains("version is:"), "{printed}");
    }
}

#[test]
fn a_system_without_a_release_is_told() {
    let stage = stage()
        .env("INPUT_VERSION", VERSION)
        .env("RUNNER_ARCH", "RISCV");
    let printed = installed(&stage).exits(2);
    assert!(
        printed.contains("There is no release for Linux on RISCV"),
        "{printed}"
    );
}
