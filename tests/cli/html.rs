//! `--format html=FILE`: the page that a Kiva Coordinator opens.

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\nKE-1042970,25.00\nKE-1042971,\"12,50\"\n";

#[test]
fn the_page_is_written_beside_other_formats() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let line = "oct.csv --column-mode two --format html=oct.html --format json";
    let printed = folder.run(line).exits(1);
    assert!(printed.stdout.starts_with('{'), "{}", printed.stdout);
    let page = folder.read("oct.html");
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    for part in [
        "<html lang=\"en\">",
        "Not ready: 1 error",
        "A comma as decimal mark",
        "<th scope=\"row\">3</th><td>B3</td>",
        "12<mark>,</mark>50",
        "12.50",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn the_page_has_the_fingerprint_of_the_file_unasked() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n88001,25.00\n");
    let line = "oct.csv --column-mode two --format html=oct.html --format json";
    let printed = folder.run(line).exits(0);
    // Of the 27 bytes above, by another program.
    let sum = "baf05af03f31f39821c6c7dc046fa57fa49f7e44377ee166ce908e96665c558e";
    assert!(folder.read("oct.html").contains(sum));
    let json: serde_json::Value = serde_json::from_str(&printed.stdout).expect("JSON");
    assert!(json["files"][0]["sha256"].is_null());
}

#[test]
fn the_page_shows_the_settings_of_the_run() {
    let folder = Folder::new().with("oct.csv", REPORT).with(
        "repaylint.toml",
        "column-mode = \"two\"\ncurrency = \"KES\"\nmax-amount = \"9000\"\n",
    );
    let _ = folder.run("oct.csv --format html=oct.html").exits(1);
    let page = folder.read("oct.html");
    for part in ["two: loan ID and amount", "KES", "9000"] {
        assert!(page.contains(&format!("<td>{part}</td>")), "{part}");
    }
}

#[test]
fn no_id_is_in_a_redacted_page() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let _ = folder
        .run("oct.csv --format html=oct.html --redact")
        .exits(1);
    let page = folder.read("oct.html");
    assert!(!page.contains("104297"), "{page}");
    let _ = folder.run("oct.csv --format html=oct.html").exits(1);
    assert!(folder.read("oct.html").contains("KE-1042971"));
}

#[test]
fn a_workbook_is_told_by_sheet_and_cell() {
    let workbook = include_bytes!("../../fixtures/month/clean.xlsx");
    let folder = Folder::new().with("oct.xlsx", workbook);
    let _ = folder
        .run("oct.xlsx --format html=oct.html --exit-zero")
        .exits(0);
    assert!(folder.read("oct.html").contains("Excel, sheet “"));
}

/// The page of a report in two columns.
fn page_of(rows: &str) -> String {
    let folder = Folder::new().with("oct.csv", format!("loan_id,amount\n{rows}"));
    let line = "oct.csv --column-mode two --format html=oct.html --exit-zero";
    let _ = folder.run(line).exits(0);
    folder.read("oct.html")
}

#[test]
fn a_run_of_rows_says_from_where_to_where_it_goes() {
    let page = page_of("88001,25.00\n,\n,\n,\n88002,12.50\n,\n88003,5.00\n");
    assert!(page.contains("<th scope=\"row\">3 to 5</th><td>A3</td>"));
    assert!(page.contains("<th scope=\"row\">7</th><td>A7</td>"));
}

#[test]
fn a_column_for_what_should_stand_there_is_shown_only_where_something_stands_in_it() {
    let head = "<th scope=\"col\">Should be</th>";
    assert!(page_of("88001,\"12,50\"\n").contains(head));
    assert!(!page_of("88001,25.00\n88002,12.50\nTotal,37.50\n").contains(head));
}

#[test]
fn amounts_of_one_size_are_no_picture() {
    let rows = |amount: fn(u32) -> u32| -> String {
        let row = |row| format!("{},{}.00\n", 88001 + row, amount(row));
        (0..10).map(row).collect()
    };
    assert!(!page_of(&rows(|_| 25)).contains("class=\"histogram\""));
    assert!(page_of(&rows(|row| 25 << row)).contains("class=\"histogram\""));
}
