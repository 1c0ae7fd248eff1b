//! Excel workbooks, from the command line to every output.

use crate::runner::Folder;

const CLEAN: &[u8] = include_bytes!("../../fixtures/month/clean.xlsx");
const CSV: &[u8] = include_bytes!("../../fixtures/month/report.csv");
const HIDDEN: &[u8] =
    include_bytes!("../../crates/repaylint-core/src/rules/fmt/hidden_rows.bad.xlsx");

#[test]
fn a_workbook_says_the_same_as_the_csv_file_with_its_data() {
    let folder = Folder::new()
        .with("month.xlsx", CLEAN)
        .with("month.csv", CSV);
    let mode = "--column-mode three --currency HTG --format concise";
    let workbook = folder.run(&format!("month.xlsx {mode}")).exits(0);
    let csv = folder.run(&format!("month.csv {mode}")).exits(0);
    assert_eq!(workbook.stdout, csv.stdout);
    assert!(csv.stdout.contains("52955120.02"), "{}", csv.stdout);
}

#[test]
fn a_workbook_beside_its_csv_file_is_a_copy() {
    let folder = Folder::new()
        .with("month.xlsx", CLEAN)
        .with("month.csv", CSV);
    let printed = folder
        .run(". --column-mode three --format concise")
        .exits(1);
    assert!(
        printed.stdout.contains("month.xlsx: DUP005 error"),
        "{}",
        printed.stdout
    );
}

#[test]
fn a_finding_stands_in_its_cell() {
    let folder = Folder::new().with("oct.xlsx", HIDDEN);
    let concise = folder
        .run("oct.xlsx --format concise --column-mode two")
        .exits(0);
    assert!(
        concise
            .stdout
            .starts_with("oct.xlsx:Sheet1!A3: FMT017 warning "),
        "{}",
        concise.stdout
    );
    let full = folder
        .run("oct.xlsx --column-mode two --deny warnings")
        .exits(1);
    assert!(
        full.stdout.contains("[oct.xlsx:Sheet1!A3]"),
        "{}",
        full.stdout
    );
    assert!(full.stdout.contains("3 │ 88002,12.5"), "{}", full.stdout);
}

#[test]
fn json_gives_sheet_and_cell_and_no_bytes() {
    let folder = Folder::new().with("oct.xlsx", HIDDEN);
    let printed = folder
        .run("oct.xlsx --format json --column-mode two --hash")
        .exits(0);
    let report: serde_json::Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let file = &report["files"][0];
    assert_eq!(file["kind"], "xlsx");
    assert!(file["encoding"].is_null() && file["delimiter"].is_null());
    assert_eq!(file["sha256"].as_str().map(str::len), Some(64));
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["sheet"], &finding["cell"]),
        (&"Sheet1".into(), &"A3".into())
    );
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&3.into(), &1.into())
    );
    assert_eq!(
        (&finding["end_line"], &finding["end_column"]),
        (&3.into(), &3.into())
    );
    assert!(finding["byte_start"].is_null() && finding["byte_end"].is_null());
}

#[test]
fn a_sheet_that_is_not_there_is_answered_with_those_that_are() {
    let folder = Folder::new().with("oct.xlsx", HIDDEN);
    let _ = folder.run("oct.xlsx --sheet sheet1").exits(0);
    folder.run("oct.xlsx --sheet Oct").exits(2).says(&[
        "oct.xlsx has no sheet called Oct",
        "Its sheets are: Sheet1",
        "--sheet",
    ]);
}

#[test]
fn what_is_no_workbook_that_can_be_read_says_what_to_do() {
    let folder = Folder::new()
        .with("cut.xlsx", &CLEAN[..CLEAN.len() / 2])
        .with("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
        .with("oct.xlsx", HIDDEN);
    folder
        .run("cut.xlsx")
        .exits(2)
        .says(&["cut.xlsx is a damaged workbook", "Excel"]);
    folder
        .run("old.xls")
        .exits(2)
        .says(&["old.xls", "Excel Workbook (.xlsx)"]);
    folder
        .run("oct.xlsx --max-columns 1")
        .exits(2)
        .says(&["oct.xlsx, sheet Sheet1, row 1", "--max-columns"]);
    folder
        .run("oct.xlsx --max-bytes 1600")
        .exits(2)
        .says(&["oct.xlsx is too large: unpacked", "--max-bytes"]);
}
