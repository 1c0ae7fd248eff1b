//! Workbooks as libraries write them, as they can be written by hand, and as they should not be.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::engine::{Input, Outcome, RunError, check};
use crate::rules::testing;
use crate::settings::Settings;

type Row<'a> = &'a [&'a str];

/// A workbook whose cells are texts.
fn workbook(rows: &[Row<'_>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            if !cell.is_empty() {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A workbook with this one sheet, given as the inside of `<worksheet>`.
fn by_hand(sheet: &str) -> Vec<u8> {
    package(
        &[("xl/worksheets/sheet1.xml", worksheet(sheet).as_bytes())],
        1,
    )
}

fn worksheet(inside: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</worksheet>"#
    )
}

/// Zipped parts, with those around them that a workbook of so many sheets needs.
fn package(parts: &[(&str, &[u8])], sheets: usize) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/></Types>"#
    );
    let name = |number| format!(r#"<sheet name="Sheet{number}" sheetId="{number}" r:id="rId1"/>"#);
    let names = (1..=sheets).map(name).collect::<Vec<_>>().concat();
    let workbook = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>"#
    );
    let rel = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let (root, sheet) = (
        rel("officeDocument", "xl/workbook.xml"),
        rel("worksheet", "worksheets/sheet1.xml"),
    );
    let around = [
        ("[Content_Types].xml", &*types),
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &sheet),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let around = around.iter().map(|(name, text)| (*name, text.as_bytes()));
    let given = |name: &str| parts.iter().any(|(given, _)| *given == name);
    for (name, bytes) in around
        .filter(|(name, _)| !given(name))
        .chain(parts.iter().copied())
    {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn run(bytes: &[u8], settings: &Settings) -> Result<Outcome, RunError> {
    let input = Input::new("r.xlsx", Box::new(bytes.to_vec()));
    check(vec![input], settings, &())
}

fn error(bytes: &[u8]) -> RunError {
    run(bytes, &Settings::default()).expect_err("a workbook that is refused")
}

fn findings(bytes: impl AsRef<[u8]>) -> String {
    testing::findings("r.xlsx", bytes)
}

/// The sheet as it is handed to the CSV reader.
fn text(bytes: &[u8]) -> String {
    let outcome = run(bytes, &Settings::default()).unwrap();
    String::from_utf8(outcome.files[0].source.text().to_vec()).unwrap()
}

const HEADER: Row<'_> = &["loan_id", "amount"];

/// Rows that are a report, numbers as numbers.
fn with_amounts(amounts: &[f64]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    for (row, amount) in (1..).zip(amounts) {
        sheet
            .write_string(row, 0, format!("{}", 88_000 + row))
            .unwrap();
        sheet.write_number(row, 1, *amount).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_clean_workbook_is_silent_and_sums_to_the_cent() {
    let outcome = run(&with_amounts(&[0.1, 0.2, 25.1]), &Settings::default()).unwrap();
    assert_eq!(outcome.summary.total.to_string(), "25.4");
    assert_eq!(outcome.summary.records, 3);
    assert_eq!(outcome.files[0].kind().as_str(), "xlsx");
    assert_eq!(findings(with_amounts(&[0.1, 0.2, 25.1])), "");
}

#[test]
fn cells_become_rows_of_separated_values() {
    let rows: &[Row<'_>] = &[
        &["Report, October"],
        &[],
        &["loan_id", "amount", "name"],
        &["88001", "25.00", "Ana \"la\" Paz"],
        &["88002", "", "two\nlines"],
        &["", "12.50"],
    ];
    assert_eq!(
        text(&workbook(rows)),
        "\"Report, October\",,\n\nloan_id,amount,name\n88001,25.00,\"Ana \"\"la\"\" Paz\"\n\
         88002,,\"two\nlines\"\n,12.50,"
    );
}

#[test]
fn findings_stand_in_cells() {
    let rows: &[Row<'_>] = &[
        HEADER,
        &["88001", "25.00"],
        &["88002", "12,50"],
        &[],
        &["88003", ""],
        &["", "7.00"],
    ];
    assert_eq!(
        findings(workbook(rows)),
        "AMT002 error 3:2-3:3 \"12,50\"\n\
         FMT010 warning 4:1-4:2 \"\"\n\
         AMT011 error 5:2-5:3 \"\"\n\
         IDS001 error 6:1-6:2 \"\""
    );
}

#[test]
fn no_fix_is_offered_or_counted() {
    let rows: &[Row<'_>] = &[HEADER, &["88001", "25.00"], &[" 88002", "12.50"]];
    let outcome = run(&workbook(rows), &Settings::default()).unwrap();
    assert_eq!(findings(workbook(rows)), "IDS002 error 3:1-3:2 \" 88002\"");
    assert_eq!(outcome.summary.fixable, 0);
}

#[test]
fn what_separated_values_suffer_from_is_harmless_in_cells() {
    let rows: &[Row<'_>] = &[
        &["loan_id", "amount", "name"],
        &["88001", "25.00", "a\" b"],
        &["88002", "12.50", "x\n88009,1.00,y"],
        &["88003", "9.00", "\u{feff}Zoé; sep=;"],
    ];
    assert_eq!(findings(workbook(rows)), "");
    let first: &[Row<'_>] = &[&["sep=;"], HEADER, &["88001", "25.00"]];
    assert_eq!(
        findings(workbook(first)),
        "FMT016 warning 1:1-1:3 \"sep=;,\""
    );
}

#[test]
fn what_stands_beside_the_table_is_no_ragged_row() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    for row in 1..60 {
        sheet
            .write_row(row, 0, [f64::from(88_000 + row), 25.0 + f64::from(row)])
            .unwrap();
    }
    sheet.write_string(50, 2, "50").unwrap();
    sheet.write_string(55, 7, "ask Ana").unwrap();
    assert_eq!(findings(workbook.save_to_buffer().unwrap()), "");
}

#[test]
fn ids_are_read_as_they_are_shown() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let zeros = Format::new().set_num_format("0000000");
    let dashes = Format::new().set_num_format("00\\-0000");
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    sheet.write_number_with_format(1, 0, 42, &zeros).unwrap();
    sheet
        .write_number_with_format(2, 0, 120_042, &dashes)
        .unwrap();
    sheet.write_number(3, 0, 1_042_970).unwrap();
    for row in 1..4 {
        sheet.write_number(row, 1, 25.1).unwrap();
    }
    assert_eq!(
        text(&workbook.save_to_buffer().unwrap()),
        "loan_id,amount\n0000042,25.1\n12-0042,25.1\n1042970,25.1"
    );
}

#[test]
fn amounts_have_no_zeros_but_their_own() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let zeros = Format::new().set_num_format("0 000");
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    sheet.write_number_with_format(1, 0, 42, &zeros).unwrap();
    sheet.write_number_with_format(1, 1, 30, &zeros).unwrap();
    assert_eq!(
        text(&workbook.save_to_buffer().unwrap()),
        "loan_id,amount\n0 042,30"
    );
}

#[test]
fn dates_are_found_in_ids_and_amounts() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("dd\\-mmm");
    let time = Format::new().set_num_format_index(22);
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    for row in 1..6 {
        sheet.write_number(row, 0, 88_000 + row).unwrap();
        sheet.write_number(row, 1, 25 + row).unwrap();
    }
    sheet.write_number_with_format(3, 0, 45363, &date).unwrap();
    sheet
        .write_number_with_format(4, 1, 45363.5, &time)
        .unwrap();
    assert_eq!(
        findings(workbook.save_to_buffer().unwrap()),
        "IDS012 error 4:1-4:2 \"2024-03-12\"\n\
         AMT001 error 5:2-5:3 \"2024-03-12 12:00:00\""
    );
}

#[test]
fn dates_of_the_mac_are_four_years_later() {
    let styles = r#"<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let sheet =
        worksheet(r#"<sheetData><row r="1"><c r="A1" s="1"><v>43901</v></c></row></sheetData>"#);
    let book = r#"<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>"#;
    let bytes = package(
        &[
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
        ],
        1,
    );
    assert_eq!(text(&bytes), "2024-03-12");
}

#[test]
fn formulas_count_by_their_stored_values() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    sheet.write_row(1, 0, [88_001, 25]).unwrap();
    sheet.write_number(2, 0, 88_002).unwrap();
    let half = Formula::new("=B2/2").set_result("12.5");
    sheet.write_formula(2, 1, half).unwrap();
    assert_eq!(
        text(&workbook.save_to_buffer().unwrap()),
        "loan_id,amount\n88001,25\n88002,12.5"
    );
}

#[test]
fn formulas_without_value_and_error_values_are_found() {
    let sheet = r#"<sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>loan_id</t></is></c><c r="B1" t="inlineStr"><is><t>amount</t></is></c></row>
        <row r="2"><c r="A2"><v>88001</v></c><c r="B2"><f>SUM(C2:D2) &amp; ""</f><v></v></c></row>
        <row r="3"><c r="A3"><v>88002</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
        <row r="4"><c r="A4"><v>88003</v></c><c r="B4" t="str"><f>IF(TRUE,"","x")</f><v></v></c></row>
        <row r="5"><c r="A5"><v>88004</v></c><c r="B5" t="b"><v>1</v></c></row>
        <row r="6"><c r="A6"><v>88005</v></c><c r="B6"><f>B2</f><v>25.100000000000001</v></c></row>
    </sheetData>"#;
    assert_eq!(
        findings(by_hand(sheet)),
        "FMT013 error 2:2-2:3 \"=SUM(C2:D2) & \\\"\\\"\\\"\\\"\"\n\
         FMT013 error 3:2-3:3 \"#DIV/0!\"\n\
         AMT011 error 4:2-4:3 \"\"\n\
         AMT001 error 5:2-5:3 \"TRUE\""
    );
}

#[test]
fn rich_text_is_joined_and_its_reading_aid_left_out() {
    let sheet = r#"<sheetData><row><c t="inlineStr"><is><r><t>loan</t></r><r><rPr><b/></rPr><t>_id</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="s"><v>0</v></c></row></sheetData>"#;
    let strings = r#"<sst count="1" uniqueCount="1"><si><r><t xml:space="preserve">am</t></r><r><t>ount</t></r><phoneticPr fontId="1"/></si></sst>"#;
    let bytes = package(
        &[
            ("xl/worksheets/sheet1.xml", worksheet(sheet).as_bytes()),
            ("xl/sharedStrings.xml", strings.as_bytes()),
        ],
        1,
    );
    assert_eq!(text(&bytes), "loan_id,amount");
}

#[test]
fn nothing_follows_the_last_value() {
    let sheet = r#"<sheetData>
        <row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row>
        <row r="2"><c r="A2" t="str"><f>""</f><v></v></c></row>
        <row r="9"/><row r="1048576"><c r="A1048576" s="1"/></row>
    </sheetData>"#;
    assert_eq!(text(&by_hand(sheet)), "1");
}

/// Three sheets: notes, last month, and a hidden one.
fn three_sheets() -> Workbook {
    let mut workbook = Workbook::new();
    let notes = workbook.add_worksheet().set_name("Notes").unwrap();
    notes.write_string(0, 0, "For Ana").unwrap();
    for name in ["Oct", "Sep"] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
        sheet.write_row(1, 0, [88_001, 25]).unwrap();
    }
    workbook
}

#[test]
fn the_first_sheet_that_reads_as_a_report_is_read_and_another_is_named() {
    let bytes = three_sheets().save_to_buffer().unwrap();
    let outcome = run(&bytes, &Settings::default()).unwrap();
    assert_eq!(outcome.files[0].source.sheet().unwrap().name(), "Oct");
    assert_eq!(findings(&bytes), "FMT017 warning");
}

#[test]
fn a_hidden_sheet_is_neither_read_nor_named() {
    let mut workbook = three_sheets();
    workbook
        .worksheet_from_name("Sep")
        .unwrap()
        .set_hidden(true);
    assert_eq!(findings(workbook.save_to_buffer().unwrap()), "");
}

#[test]
fn a_sheet_of_the_wanted_name_is_read_though_others_are_reports() {
    let bytes = three_sheets().save_to_buffer().unwrap();
    let wanting = |sheet: &str| Settings {
        sheet: Some(sheet.to_owned()),
        ..Settings::default()
    };
    let outcome = run(&bytes, &wanting("sep")).unwrap();
    assert_eq!(outcome.files[0].source.sheet().unwrap().name(), "Sep");
    assert_eq!(
        testing::findings_with("r.xlsx", &bytes, &wanting("Sep")),
        ""
    );
    assert_eq!(
        run(&bytes, &wanting("Nov")).unwrap_err(),
        RunError::UnknownSheet {
            file: "r.xlsx".to_owned(),
            sheet: "Nov".to_owned(),
            sheets: "Notes, Oct, Sep".to_owned(),
        }
    );
}

#[test]
fn without_a_report_the_first_sheet_with_anything_in_it_is_read() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, [88_001.0, 25.5]).unwrap();
    assert_eq!(text(&workbook.save_to_buffer().unwrap()), "88001,25.5");
}

#[test]
fn hidden_rows_with_repayments_are_one_finding_at_the_first() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    for row in 1..9 {
        sheet.write_row(row, 0, [88_000 + row, 20 + row]).unwrap();
    }
    for row in [3, 4, 7, 20] {
        sheet.set_row_hidden(row).unwrap();
    }
    assert_eq!(
        findings(workbook.save_to_buffer().unwrap()),
        "FMT017 warning 4:1-4:3 \"88003,23\""
    );
}

#[test]
fn hidden_rows_without_repayments_are_silent() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .write_row(0, 0, ["loan_id", "amount", "zone"])
        .unwrap();
    sheet.write_row(1, 0, [88_001, 25]).unwrap();
    for row in [0, 5, 6] {
        sheet.set_row_hidden(row).unwrap();
    }
    sheet.set_column_range_hidden(2, 16_383).unwrap();
    assert_eq!(
        findings(workbook.save_to_buffer().unwrap()),
        "FMT007 warning 1:3-1:4 \"zone\""
    );
}

#[test]
fn a_hidden_column_that_is_read_is_found() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["loan_id", "amount"]).unwrap();
    sheet.write_row(1, 0, [88_001, 25]).unwrap();
    sheet.set_column_hidden(1).unwrap();
    assert_eq!(
        findings(workbook.save_to_buffer().unwrap()),
        "FMT017 warning 1:2-1:3 \"amount\""
    );
}

#[test]
fn merged_titles_and_totals_are_what_they_are_in_csv() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .merge_range(0, 0, 0, 1, "Reembolsos de octubre", &Format::new())
        .unwrap();
    sheet.write_row(2, 0, ["loan_id", "amount"]).unwrap();
    sheet.write_row(3, 0, [88_001, 25]).unwrap();
    sheet.write_row(4, 0, [88_002, 30]).unwrap();
    sheet.write_string(5, 0, "Total").unwrap();
    sheet
        .write_formula(5, 1, Formula::new("=SUM(B4:B5)").set_result("55"))
        .unwrap();
    assert_eq!(
        findings(workbook.save_to_buffer().unwrap()),
        "FMT016 warning 1:1-1:3 \"Reembolsos de octubre,\"\n\
         FMT011 error 6:1-6:2 \"Total\""
    );
}

#[test]
fn columns_in_another_order_are_found() {
    let rows: &[Row<'_>] = &[&["amount", "loan_id"], &["25.00", "88001"]];
    assert_eq!(
        findings(workbook(rows)),
        "COL006 warning 1:1-1:2 \"amount\""
    );
}

#[test]
fn a_sparse_bomb_is_refused_by_its_column() {
    let sheet = r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#;
    assert_eq!(
        error(&by_hand(sheet)),
        RunError::TooManyColumns {
            file: "r.xlsx".to_owned(),
            sheet: Some("Sheet1".to_owned()),
            line: 1_048_576,
            limit: 256,
        }
    );
}

fn too_large(bytes: &[u8]) -> &'static str {
    match error(bytes) {
        RunError::WorkbookTooLarge { what, .. } => what,
        other => panic!("{other}"),
    }
}

#[test]
fn what_inflates_beyond_measure_is_refused_wherever_it_stands() {
    let blanks = vec![b' '; 20 << 20];
    let small = worksheet("<sheetData/>");
    for part in [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "docProps/thumbnail.jpeg",
    ] {
        let bytes = if part.contains("sheet1") {
            package(&[(part, &blanks)], 1)
        } else {
            package(
                &[
                    ("xl/worksheets/sheet1.xml", small.as_bytes()),
                    (part, &blanks),
                ],
                1,
            )
        };
        let refused = error(&bytes);
        let is_refused = matches!(refused, RunError::WorkbookTooLarge { what: "ratio", .. });
        assert!(is_refused, "{part}: {refused}");
    }
}

#[test]
fn too_many_sheets_parts_and_styles_are_refused() {
    let sheet = worksheet("<sheetData/>");
    let sheet = ("xl/worksheets/sheet1.xml", sheet.as_bytes());
    assert_eq!(too_large(&package(&[sheet], 10_000)), "sheets");
    let names: Vec<String> = (0..10_001).map(|number| format!("x/{number}")).collect();
    let mut parts: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &b""[..])).collect();
    parts.push(sheet);
    assert_eq!(too_large(&package(&parts, 1)), "parts");
    let styles = format!(
        "<styleSheet><cellXfs>{}</cellXfs></styleSheet>",
        "<xf/>".repeat(100_001)
    );
    assert_eq!(
        too_large(&package(&[sheet, ("xl/styles.xml", styles.as_bytes())], 1)),
        "styles"
    );
}

#[test]
fn one_long_text_in_a_hundred_thousand_cells_is_refused() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "ab".repeat(16_000));
    let row = |row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#);
    let cells = (1..100_000).map(row).collect::<Vec<_>>().concat();
    let sheet = worksheet(&format!("<sheetData>{cells}</sheetData>"));
    let bytes = package(
        &[
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ("xl/sharedStrings.xml", strings.as_bytes()),
        ],
        1,
    );
    assert_eq!(too_large(&bytes), "text");
}

#[test]
fn strings_that_are_announced_and_not_there_take_no_room() {
    let sheet = worksheet("<sheetData/>");
    for count in ["4294967295", "99999999999999999999999"] {
        let strings = format!(r#"<sst uniqueCount="{count}"/>"#);
        let bytes = package(
            &[
                ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
                ("xl/sharedStrings.xml", strings.as_bytes()),
            ],
            1,
        );
        assert!(matches!(error(&bytes), RunError::BrokenWorkbook { .. }));
    }
}

fn broken(bytes: &[u8]) -> &'static str {
    match error(bytes) {
        RunError::BrokenWorkbook { what, .. } => what,
        other => panic!("{other}"),
    }
}

#[test]
fn cells_outside_of_a_sheet_or_out_of_order_are_refused() {
    let cell = |place: &str| format!(r#"<c r="{place}"><v>1</v></c>"#);
    for cells in [
        cell("A1048577"),
        cell("A4294967297"),
        cell("AAAAAAAAAAA1"),
        cell("A0"),
        cell("1A"),
        cell("XFE1"),
        format!("{}{}", cell("B1"), cell("A1")),
        format!("{}{}", cell("A2"), cell("A1")),
        format!("{}{}", cell("A1"), cell("A1")),
    ] {
        let sheet = format!("<sheetData><row>{cells}</row></sheetData>");
        assert_eq!(broken(&by_hand(&sheet)), "cells", "{cells}");
    }
    for dimension in ["B2:A1", "A1:XFD99999999999", "A"] {
        let sheet = format!(r#"<dimension ref="{dimension}"/><sheetData/>"#);
        assert_eq!(broken(&by_hand(&sheet)), "cells", "{dimension}");
    }
}

#[test]
fn broken_archives_and_xml_are_refused() {
    let good = workbook(&[HEADER, &["88001", "25.00"]]);
    assert_eq!(broken(&good[..good.len() / 2]), "zip");
    assert_eq!(broken(&by_hand("<sheetData><row><c><v>1</v")), "xml");
    assert_eq!(broken(&by_hand("")), "xml");
    assert_eq!(broken(&package(&[], 1)), "xml");
    assert_eq!(
        broken(&package(&[("xl/workbook.xml", b"<workbook/>")], 1)),
        "no-sheet"
    );
}

#[test]
fn other_formats_are_named() {
    let format = |bytes: &[u8]| match error(bytes) {
        RunError::UnsupportedFormat { format, .. } => format,
        other => panic!("{other}"),
    };
    let zip = |names: &[&str]| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    assert_eq!(format(&zip(&["mimetype", "content.xml"])), "ods");
    assert_eq!(
        format(&zip(&["[Content_Types].xml", "xl/workbook.bin"])),
        "xlsb"
    );
    assert_eq!(format(&zip(&["report.csv"])), "zip");
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(format(&old), "xls");
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(format(&old), "encrypted");
}

#[test]
fn no_byte_that_is_changed_or_missing_makes_a_panic() {
    let good = workbook(&[HEADER, &["88001", "25.00"], &["88002", "12.50"]]);
    for at in (0..good.len()).step_by(3) {
        let mut bytes = good.clone();
        bytes[at] ^= 0x55;
        let _ = run(&bytes, &Settings::default());
        if at % 5 == 0 {
            let _ = run(&good[..at], &Settings::default());
        }
    }
}

/// Values as they are typed, good and bad; no line breaks, which CSV cannot always tell from the ends of rows.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[1-9][0-9]{4}",
        "[0-9]{1,4}([.,][0-9]{1,3})?",
        "[ -~]{0,8}",
        "[0-9 \u{a0}',.A-ZñК=@+-]{0,8}",
        "Total|#N/A|12-Mar|n/a|1,04E\\+11||",
    ]
}

/// What is said of which value, and the sums.
fn said(outcome: &Outcome) -> (Vec<String>, String) {
    let mut findings: Vec<String> = outcome
        .findings
        .iter()
        .map(|finding| {
            let place = finding.place;
            let code = finding.rule.code;
            format!(
                "{code} {:?} {:?} {:?}",
                finding.severity, place.record, place.field
            )
        })
        .collect();
    findings.sort();
    let summary = &outcome.summary;
    let sums = format!(
        "{} {} {} {} {}",
        summary.records,
        summary.clean_records,
        summary.total,
        summary.clean_total,
        summary.rows_set_aside
    );
    (findings, sums)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_same_data_as_separated_values_and_as_a_workbook_are_judged_alike(
        rows in proptest::collection::vec((typed(), typed(), typed()), 1..30)
    ) {
        let settings = Settings {
            delimiter: Some(b','),
            ..Settings::default()
        };
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let mut csv = "loan_id,client_id,amount\n".to_owned();
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["loan_id", "client_id", "amount"]).unwrap();
        let last = ("88001".to_owned(), "501".to_owned(), "25.00".to_owned());
        for (row, (loan, client, amount)) in (1..).zip(rows.iter().chain([&last])) {
            for (column, text) in (0..).zip([loan, client, amount]) {
                sheet.write_string(row, column, text).unwrap();
            }
            csv += &[quoted(loan), quoted(client), quoted(amount)].join(",");
            csv.push('\n');
        }
        let book = run(&book.save_to_buffer().unwrap(), &settings).unwrap();
        let csv_outcome = testing::outcome("r.csv", &csv, &settings);
        prop_assert_eq!(said(&book), said(&csv_outcome), "{}", csv);
    }
}
