//! `--open`: the HTML report, in the reader's browser. The browser is one of ours, which writes down what it is shown.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n";

/// What a browser of ours was asked to show, once it has begun.
#[cfg(unix)]
fn shown(folder: &Folder, line: &str) -> (Option<i32>, String, String) {
    use std::os::unix::fs::PermissionsExt;
    let browser = folder.path().join("browser");
    fs::write(
        &browser,
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > shown.new\nmv shown.new shown\n",
    )
    .expect("written");
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).expect("set");
    let output = Command::new(env!("CARGO_BIN_EXE_repaylint"))
        .args(line.split_whitespace())
        .current_dir(folder.path())
        .env("BROWSER", &browser)
        .env("COLUMNS", "400")
        .env("LANG", "C")
        .output()
        .expect("an end");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let started = Instant::now();
    let page = folder.path().join("shown");
    while output.status.code() != Some(2)
        && !page.exists()
        && started.elapsed() < Duration::from_secs(20)
    {
        std::thread::sleep(Duration::from_millis(10));
    }
    let page = fs::read_to_string(page).unwrap_or_default();
    let page = page.trim_end().to_owned();
    (output.status.code(), page, text(output.stderr))
}

fn is_page(folder: &Folder, name: &str) -> bool {
    folder
        .read(name)
        .to_lowercase()
        .starts_with("<!doctype html>")
}

#[cfg(unix)]
#[test]
fn the_page_lies_beside_the_report_and_is_shown() {
    let folder = Folder::new().with("in/oct.csv", REPORT);
    let (code, page, stderr) = shown(&folder, "--open in/oct.csv");
    assert_eq!(code, Some(1), "{stderr}");
    let resolved = fs::canonicalize(&page).expect(&page);
    let wanted = folder.path().join("in/oct.csv.check.html");
    assert_eq!(resolved, wanted.canonicalize().expect("a page"));
    assert!(is_page(&folder, "in/oct.csv.check.html"));
    assert!(
        stderr.contains("in/oct.csv.check.html is opened in your browser"),
        "{stderr}"
    );
    assert_eq!(folder.read("in/oct.csv"), REPORT);
}

#[cfg(unix)]
#[test]
fn an_older_page_of_ours_is_replaced_and_any_other_file_is_not() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let _ = shown(&folder, "--open oct.csv");
    let (code, _, stderr) = shown(&folder, "--open oct.csv");
    assert_eq!(code, Some(1), "{stderr}");

    let holiday = "<!doctype html><title>Holiday</title>";
    let folder = Folder::new()
        .with("oct.csv", REPORT)
        .with("oct.csv.check.html", holiday);
    let (code, page, stderr) = shown(&folder, "--open oct.csv");
    assert_eq!((code, &*page), (Some(2), ""), "{stderr}");
    assert!(stderr.contains("repaylint did not write it"), "{stderr}");
    assert_eq!(folder.read("oct.csv.check.html"), holiday);
}

#[cfg(unix)]
#[test]
fn the_page_goes_where_html_goes() {
    let folder = Folder::new().with("oct.csv", REPORT).with("out/.keep", "");
    let line = "oct.csv --open --format json=oct.json --format html=out/page.html";
    let (code, page, stderr) = shown(&folder, line);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(page.ends_with("/out/page.html"), "{page}");
    assert!(is_page(&folder, "out/page.html"));
    assert_eq!(
        folder.names(),
        ["browser", "oct.csv", "oct.json", "out", "shown"]
    );
}

#[cfg(unix)]
#[test]
fn html_for_standard_output_becomes_a_file_that_can_be_shown() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let (_, page, stderr) = shown(&folder, "oct.csv --open --format html");
    assert!(page.ends_with("/oct.csv.check.html"), "{page}{stderr}");
}

#[cfg(unix)]
#[test]
fn a_run_that_fails_shows_nothing() {
    let folder = Folder::new();
    let (code, page, _) = shown(&folder, "--open missing.csv");
    assert_eq!((code, &*page), (Some(2), ""));
    assert_eq!(folder.names(), ["browser"]);
}

#[cfg(unix)]
#[test]
fn without_a_browser_the_page_is_still_written() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let output = Command::new(env!("CARGO_BIN_EXE_repaylint"))
        .args(["--open", "oct.csv"])
        .current_dir(folder.path())
        .env("BROWSER", "/no/such/browser")
        .env("COLUMNS", "400")
        .env("LANG", "C")
        .output()
        .expect("an end");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("No browser could be started"), "{stderr}");
    assert!(is_page(&folder, "oct.csv.check.html"));
}
