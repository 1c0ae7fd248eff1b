//! What the reader makes of files, shown as one line a repayment and one a row set aside.

use std::fmt::Write;

use super::*;
use crate::model::{BrokenQuote, Cell, QuoteFault};
use crate::source::Position;

fn read_text(text: &str) -> Report {
    read_named("report.csv", text)
}

fn read_named(name: &str, text: &str) -> Report {
    let source = Source::new(name, Box::new(text.as_bytes().to_vec()), None);
    match read(
        FileId(0),
        source,
        &Settings::default(),
        &RandomState::default(),
        &(),
    ) {
        Ok(report) => report,
        Err(error) => panic!("{error}"),
    }
}

fn shown(report: &Report) -> String {
    let mut out = String::new();
    let line = |offset| report.source.position(offset).line;
    let cell = |cell: Option<&Cell<'_>>| {
        cell.map_or("-".to_owned(), |cell| cell.text.escape_debug().to_string())
    };
    for no in 0..report.starts.len() {
        let Some(record) = report.record(RecordNo(to_u32(no))) else {
            panic!("{no} is a repayment")
        };
        let broken = if record.broken_quote { " broken" } else { "" };
        let values = [&record.loan_id, &record.client_id, &record.amount]
            .map(|value| cell(value.as_ref()))
            .join(" | ");
        let _ = writeln!(out, "{}: {values}{broken}", line(record.span.start));
    }
    for run in &report.rows.set_aside {
        let _ = writeln!(
            out,
            "{}-{}: {}",
            line(run.span.start),
            line(run.span.end),
            run.why
        );
    }
    let rows = &report.rows;
    assert_eq!(
        rows.read,
        rows.header + rows.repayments + rows.set_aside_count()
    );
    let _ = write!(
        out,
        "{} rows, {} header, total {}",
        rows.read, rows.header, report.total
    );
    out
}

#[test]
fn an_ordinary_file() {
    insta::assert_snapshot!(shown(&read_text("loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.5\n")), @"
    2: 88001 | 501 | 25.00
    3: 88002 | 502 | 12.5
    3 rows, 1 header, total 37.50
    ");
}

#[test]
fn every_line_end_parts_rows() {
    for end in ["\n", "\r\n", "\r", "\r\r\n"] {
        let text = ["loan_id,amount", "88001,25.00", "88002,12.50", ""].join(end);
        let report = read_text(&text);
        assert_eq!((report.len(), report.rows.read), (2, 3), "{end:?}");
    }
}

#[test]
fn a_file_of_one_character_ends() {
    for sign in ["\r", "\"", "\n", " ", "\"\n", "\"\r"] {
        let text = sign.repeat(200_000 / sign.len());
        let reports = [text.clone(), format!("loan_id,amount\n88001,25.00\n{text}")];
        for (report, rows) in reports.iter().zip([0, 1]) {
            assert!(read_text(report).len() >= rows, "{sign:?}");
        }
    }
}

#[test]
fn a_row_beyond_all_columns_is_split_no_further_than_needed() {
    let text = ",".repeat(200_000);
    let layout = CsvLayout {
        delimiter: b',',
        max_columns: Some(256),
        ..CsvLayout::default()
    };
    let mut row = split::RawRow::default();
    split::split(text.as_bytes(), 0, &layout, &mut row);
    assert_eq!((row.fields.len(), row.next), (257, text.len()));
    for text in [
        text.clone(),
        format!("loan_id,amount\n88001,25.00\n{text}\n"),
    ] {
        let source = Source::new("r.csv", Box::new(text.into_bytes()), None);
        let outcome = read(
            FileId(0),
            source,
            &Settings::default(),
            &RandomState::default(),
            &(),
        );
        assert!(matches!(
            outcome,
            Err(RunError::TooManyColumns { limit: 256, .. })
        ));
    }
}

#[test]
fn headers_are_found_under_titles_and_in_any_order() {
    insta::assert_snapshot!(shown(&read_text("Rapport de remboursements\nPériode;octobre\n\nMontant;N° de prêt\n25;88001\n12,50;88002\n")), @"
    5: 88001 | - | 25
    6: 88002 | - | 12,50
    1-3: FMT016
    6 rows, 1 header, total 25
    ");
}

#[test]
fn an_unclosed_quote_loses_no_row() {
    insta::assert_snapshot!(shown(&read_text("loan_id,amount\n\"88001,25.00\n88002,12.50\n88003,1\n")), @r#"
    2: \"88001 | - | 25.00 broken
    3: 88002 | - | 12.50
    4: 88003 | - | 1
    4 rows, 1 header, total 38.50
    "#);
}

#[test]
fn a_quote_missing_in_a_quoted_file_loses_no_row() {
    let text = "\"loan_id\",\"amount\"\n\"88001,\"25.00\"\n\"88002\",\"12.50\"\n\"88003\",\"1.00\n\"88004\",\"2.00\"\n";
    insta::assert_snapshot!(shown(&read_text(text)), @r#"
    2: \"88001 | - | 25.00 broken
    3: 88002 | - | 12.50
    4: 88003 | - | \"1.00 broken
    5: 88004 | - | 2.00
    5 rows, 1 header, total 39.50
    "#);
}

#[test]
fn a_quote_that_the_next_row_closes_is_one_never_closed() {
    let faults = |text: &str| {
        let report = read_text(text);
        let quotes = report.layout.csv().map(|layout| layout.quotes.clone());
        let of = |quote: &BrokenQuote| (report.source.position(quote.place.start), quote.fault);
        quotes
            .unwrap_or_default()
            .iter()
            .map(of)
            .collect::<Vec<_>>()
    };
    let at = |column| Position { line: 2, column };
    assert_eq!(
        faults("\"loan_id\",\"amount\"\n\"88002\",\"5.00\n\"88003\",\"6.00\"\n"),
        [(at(9), QuoteFault::Unclosed)]
    );
    assert_eq!(
        faults("loan_id,amount\n\"88002\",\"5.00\"x\n\"88003\",\"6.00\"\n"),
        [(at(9), QuoteFault::TextAfter)]
    );
}

#[test]
fn line_breaks_in_sane_quotes_belong_to_the_field() {
    let text = "loan_id,amount,note\n88001,25.00,\"late,\nvery late\"\n88002,12.50,\"he said \"\"no\"\"\"\n";
    insta::assert_snapshot!(shown(&read_text(text)), @"
    2: 88001 | - | 25.00
    4: 88002 | - | 12.50
    3 rows, 1 header, total 37.50
    ");
}

#[test]
fn quotes_that_swallow_a_repayment_are_not_sane() {
    let text = "loan_id,amount,note\n88001,25.00,\"late\n88002,12.50,ok\"\n88003,1.00,x\n";
    insta::assert_snapshot!(shown(&read_text(text)), @"
    2: 88001 | - | 25.00 broken
    3: 88002 | - | 12.50 broken
    4: 88003 | - | 1.00
    4 rows, 1 header, total 38.50
    ");
}

#[test]
fn blank_rows_totals_notes_and_repeated_headers_are_set_aside() {
    let text = "loan_id,amount\n88001,25.00\n,\n\n88002,12.50\nloan_id,amount\n88003,1.00\nTotal,38.50\n,38.50\nPrinted by Ana,\n\n\n";
    insta::assert_snapshot!(shown(&read_text(text)), @"
    2: 88001 | - | 25.00
    5: 88002 | - | 12.50
    7: 88003 | - | 1.00
    3-4: FMT010
    6-6: FMT018
    8-8: FMT011
    9-9: FMT011
    10-10: FMT016
    10 rows, 1 header, total 38.50
    ");
}

#[test]
fn a_comma_inside_an_unquoted_amount_joins_two_fields() {
    insta::assert_snapshot!(shown(&read_text("loan_id,amount,name\n88001,25,50,Ana\n88002,12.50,Eva\n88003,1,2,3,Ivo\n")), @"
    2: 88001 | - | 25,50
    3: 88002 | - | 12.50
    4-4: FMT004
    4 rows, 1 header, total 12.50
    ");
}

#[test]
fn a_file_without_header_is_read_by_position() {
    insta::assert_snapshot!(shown(&read_text("88001;501;25\n88002;502;12,50\n")), @"
    1: 88001 | 501 | 25
    2: 88002 | 502 | 12,50
    2 rows, 0 header, total 25
    ");
    assert!(
        read_text("88001,25\n")
            .layout
            .csv()
            .is_some_and(|layout| layout.header.is_none())
    );
}

#[test]
fn excels_sep_line_names_the_separator() {
    insta::assert_snapshot!(shown(&read_text("sep=;\nloan_id;amount\n88001;25.00\n")), @"
    3: 88001 | - | 25.00
    1-1: FMT015
    3 rows, 1 header, total 25.00
    ");
}

#[test]
fn rows_with_surplus_empty_fields_fit() {
    insta::assert_snapshot!(shown(&read_text("loan_id,amount,note\n88001,25.00,,,\n88002,12.50\n88003\n")), @"
    2: 88001 | - | 25.00
    3: 88002 | - | 12.50
    4-4: FMT004
    4 rows, 1 header, total 37.50
    ");
}

#[test]
fn a_line_break_in_an_unread_field_is_no_row_of_its_own() {
    for note in [
        "\"\né,,7\"",
        "\"one\n2,5\"",
        "\"one\n88001,late\"",
        "\"one\ntwo\",,",
    ] {
        let text = format!("loan_id,amount,note\n88001,25.00,{note}\n88002,12.50,\n");
        let report = read_text(&text);
        let quotes = report.layout.csv().map(|layout| layout.quotes.len());
        assert_eq!((report.len(), quotes), (2, Some(0)), "{note}");
    }
}

#[test]
fn a_quote_that_ends_inside_a_longer_row_swallows_it_too() {
    insta::assert_snapshot!(shown(&read_text("loan_id,amount,note,zone\n88001,25.00,\"late,A\n88002,12.50,ok\",B\n")), @"
    2: 88001 | - | 25.00 broken
    3: 88002 | - | 12.50 broken
    3 rows, 1 header, total 37.50
    ");
}

#[test]
fn a_line_break_in_the_first_field_is_no_row_of_its_own() {
    for first in ["\"An\na\"", "\"7\n8\""] {
        let report = read_text(&format!("name,loan_id,amount\n{first},88001,25.00\n"));
        let quotes = report.layout.csv().map(|layout| layout.quotes.len());
        assert_eq!((report.len(), quotes), (1, Some(0)), "{first}");
    }
}

#[test]
fn titles_of_two_cells_stand_above_a_header_of_two_names() {
    insta::assert_snapshot!(shown(&read_text("My report\nOctober,2026\nloan_id,amount\n88001,25\n")), @"
    4: 88001 | - | 25
    1-2: FMT016
    4 rows, 1 header, total 25
    ");
}

#[test]
fn a_repayment_that_says_paid_is_no_header() {
    let report = read_text("88001,25.00,Paid\n88002,12.50,Paid\n");
    assert_eq!((report.len(), report.rows.header), (2, 0));
}

/// Thirty repayments under a header.
fn under_header(header: &str, separator: char) -> String {
    let row = |no| format!("{},{},{}.50\n", 88_000 + no, 500 + no, 20 + no);
    let rows: String = (0..30).map(row).collect();
    format!("{header}\n{}", rows.replace(',', &separator.to_string()))
}

#[test]
fn a_header_in_another_separator_is_split_by_it() {
    for (header, separator) in [
        ("loan_id;client_id;amount", ','),
        ("loan_id\tclient_id\tamount", ','),
        ("loan_id|client_id|amount", ';'),
        ("loan_id,client_id,amount", ';'),
    ] {
        let report = read_text(&under_header(header, separator));
        assert_eq!((report.len(), report.rows.header), (30, 1), "{header}");
        assert_eq!(report.columns.amount.present, 30, "{header}");
        assert_eq!(report.columns.client_id.present, 30, "{header}");
    }
}

#[test]
fn a_header_with_one_name_too_many_is_the_fault_and_not_the_rows() {
    for (header, amounts) in [
        ("loan_id,,client_id,amount", 30),
        ("loan,_id,client_id,loan_id,amount", 0),
    ] {
        let report = read_text(&under_header(header, ','));
        assert_eq!((report.len(), report.rows.header), (30, 1), "{header}");
        assert_eq!(report.columns.amount.present, amounts, "{header}");
    }
}

#[test]
fn a_separator_inside_ids_is_not_the_files() {
    let report = read_text("loan_id,client_id,amount,name\nL0|7|,C,0.01,\n");
    assert_eq!(
        report.layout.csv().map(|layout| layout.delimiter),
        Some(b',')
    );
}

mod short_and_long_way {
    use proptest::prelude::*;

    use super::*;
    use crate::ids::IdText;
    use crate::read::csv::plain::PlainRows;

    proptest! {
        #[test]
        fn agree(rows in "([0-9]{1,6}|KE-[0-9]{3}|[ '\"x.]{0,3})[,;][0-9]{0,5}[,;\r\n][0-9]{0,4}(\\.[0-9]{0,3})?(\r\n|\n|\r|\r\r\n|,|\")[0-9\"]{0,3}") {
            let text = format!("loan_id,client_id,amount\n{rows}");
            let report = read_text(&text);
            let Some(layout) = report.layout.csv() else { panic!("it is CSV") };
            // Three short lines in a row are a header that is too long.
            let Some(plain) = PlainRows::new(layout) else { return Ok(()) };
            if let Some((short, next)) = plain.read(text.as_bytes(), layout.body as usize) {
                let mut row = split::RawRow::default();
                split::split(text.as_bytes(), layout.body as usize, layout, &mut row);
                prop_assert_eq!(row.next, next);
                prop_assert_eq!(row.fault, None);
                let long = record_at(text.as_bytes(), layout.body, layout, RecordNo(0));
                prop_assert_eq!(long.loan_key().as_bytes(), short.loan_id);
                prop_assert!(!IdText::new(long.loan_key()).is_remarkable());
                let amount = long.amount.map(|cell| crate::amount::AmountText::new(&cell.text).only_reading());
                prop_assert_eq!(amount, Some(Some(short.amount.to_decimal())));
            }
        }
    }
}
