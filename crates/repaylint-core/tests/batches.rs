//! What leaves is what was reported: every call parsed back gives the report's ids and digits, from every format, and the
//! calls together come to its sum.

use std::collections::HashSet;
use std::num::NonZeroU32;

use proptest::collection::vec;
use proptest::prelude::*;
use repaylint_core::batch::Batches;
use repaylint_core::engine::{Input, Outcome, check};
use repaylint_core::settings::Settings;
use repaylint_core::terms::ColumnMode;
use rust_xlsxwriter::Workbook;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Loan id, client id, amount as written.
type Row = (String, String, String);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    // Ids may hold whatever a name can, but blanks at their ends.
    let id = "[0-9A-Za-zÀ-ž][0-9A-Za-zÀ-ž \"',;:/\\\\|.-]{0,6}[0-9A-Z]";
    let amount = prop_oneof![
        "(0|[1-9][0-9]{0,9})(\\.[0-9]{1,2})?",
        // No run of noughts or nines: that is what a float spoils an amount to, and it does not leave.
        "[1-9][0-9]{0,14}\\.[1-8]{4,9}",
    ];
    vec((id, id, amount), 1..40).prop_map(|mut rows: Vec<Row>| {
        // A loan that is there twice does not leave.
        let mut seen = HashSet::new();
        rows.retain(|(loan, _, _)| seen.insert(loan.clone()));
        rows
    })
}

fn settings(mode: ColumnMode) -> Settings {
    let mut settings = Settings {
        column_mode: Some(mode),
        ..Settings::default()
    };
    // Ids that mean nothing look odd; what is proven here does not depend on it.
    settings.levels.select_only(&[]);
    settings
}

fn checked(name: &str, bytes: Vec<u8>, mode: ColumnMode) -> Outcome {
    let inputs = vec![Input::new(name, Box::new(bytes))];
    check(inputs, &settings(mode), &()).expect("a small file")
}

fn as_csv(rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["loan_id", "client_id", "amount"])
        .expect("written");
    for (loan, client, amount) in rows {
        writer
            .write_record([loan, client, amount])
            .expect("written");
    }
    writer.into_inner().expect("flushed")
}

fn as_json(rows: &[Row]) -> Vec<u8> {
    let quoted = |text: &str| serde_json::to_string(text).expect("text");
    let objects = rows.iter().map(|(loan, client, amount)| {
        format!(
            "{{\"loan_id\":{},\"client_id\":{},\"amount\":{amount}}}",
            quoted(loan),
            quoted(client)
        )
    });
    let objects: Vec<String> = objects.collect();
    format!("{{\"repayments\":[{}]}}", objects.join(", ")).into_bytes()
}

fn as_xlsx(rows: &[Row]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let header = ["loan_id", "client_id", "amount"].map(str::to_owned);
    let rows = rows
        .iter()
        .map(|(loan, client, amount)| [loan.clone(), client.clone(), amount.clone()]);
    for (row, cells) in (0..).zip(std::iter::once(header).chain(rows)) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("written");
        }
    }
    workbook.save_to_buffer().expect("saved")
}

#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    repayments: Vec<Sent<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent<'a> {
    loan_id: String,
    #[serde(borrow)]
    amount: &'a RawValue,
    client_id: Option<String>,
}

/// The rows of a body, by another reader than ours.
fn sent(body: &[u8]) -> Vec<Row> {
    let body: Body<'_> = serde_json::from_slice(body).expect("JSON");
    let sent = body.repayments.into_iter();
    sent.map(|sent| {
        (
            sent.loan_id,
            sent.client_id.unwrap_or_default(),
            sent.amount.get().to_owned(),
        )
    })
    .collect()
}

/// Rows as they should leave in a mode.
fn leaving(rows: &[Row], mode: ColumnMode) -> Vec<Row> {
    let mut rows = rows.to_vec();
    if mode == ColumnMode::Two {
        for row in &mut rows {
            row.1.clear();
        }
    }
    rows
}

fn prove(outcome: &Outcome, rows: &[Row], size: u32, mode: ColumnMode) {
    let size = NonZeroU32::new(size).expect("not zero");
    let batches = Batches::of(outcome, size).expect("fit");
    let mut total = repaylint_core::amount::Total::default();
    let mut all = Vec::new();
    for batch in batches.iter() {
        total += batch.total();
        assert!((1..=u64::from(size.get())).contains(&batch.len()));
        let body = batch.body().expect("a body");
        let sent = sent(&body);
        assert_eq!(sent.len() as u64, batch.len());
        all.extend(sent);
        // Our own reader takes it for the same.
        let again = checked("again.json", body, mode);
        assert_eq!(again.summary.total, batch.total());
        let again = Batches::of(&again, size).expect("fit again");
        assert_eq!(again.whole().body().ok(), batch.body().ok());
    }
    assert_eq!(all, leaving(rows, mode));
    assert_eq!(total, outcome.summary.total);
    assert_eq!(total.to_string(), outcome.summary.total.to_string());
    let mut csv = Vec::new();
    batches.whole().write_csv(&mut csv).expect("written");
    let again = checked("again.csv", csv, mode);
    let again = Batches::of(&again, size).expect("fit again");
    assert_eq!(again.whole().body().ok(), batches.whole().body().ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_call_holds_the_data_of_the_report(rows in rows(), size in 1..12_u32, two: bool) {
        let mode = if two { ColumnMode::Two } else { ColumnMode::Three };
        prove(&checked("oct.csv", as_csv(&rows), mode), &rows, size, mode);
        prove(&checked("oct.json", as_json(&rows), mode), &rows, size, mode);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_workbook_leaves_as_a_text_file_does(rows in rows(), size in 1..12_u32) {
        let mode = ColumnMode::Three;
        prove(&checked("oct.xlsx", as_xlsx(&rows), mode), &rows, size, mode);
    }
}
