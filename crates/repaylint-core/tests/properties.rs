//! What must hold for reports that nobody thought of: any bytes, the same data in both formats, whatever a CSV
//! field may hold, and every safe fix.

#[path = "support/invariants.rs"]
mod invariants;

use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use repaylint_core::engine::{Input, Outcome, check};
use repaylint_core::finding::{Edit, Field, Finding, RecordNo, Safety, Severity};
use repaylint_core::fix;
use repaylint_core::settings::Settings;
use repaylint_core::terms::ColumnMode;

fn settings(mode: Option<ColumnMode>) -> Settings {
    Settings {
        column_mode: mode,
        ..Settings::default()
    }
}

fn checked(name: &str, bytes: &[u8], settings: &Settings) -> Outcome {
    invariants::check_one(name, bytes, settings).expect("a small text file can be checked")
}

// ---- any bytes

const FILE_NAMES: [&str; 4] = ["report.csv", "report.tsv", "report.json", "report"];

/// Pieces that mean something to a reader, in an order that means nothing.
const CSV_PIECES: &[&str] = &[
    "loan_id",
    "client_id",
    "amount",
    "monto",
    "Total",
    "sep=;",
    ",",
    ",",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    " ",
    "\u{a0}",
    "\u{feff}",
    "\0",
    "é",
    "1042",
    "88001",
    "0012",
    "25.00",
    "12,50",
    "1.250,00",
    "1,04E+11",
    "=A1",
    "n/a",
    "-",
    "KES",
    "\u{200b}",
];

const JSON_PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    ",",
    "\"",
    "\"repayments\"",
    "\"loan_id\"",
    "\"amount\"",
    "\"client_id\"",
    "\"88001\"",
    "\"\"",
    "25.00",
    "-0",
    "007",
    "1e9",
    "null",
    "true",
    "NaN",
    "//",
    "/*",
    "*/",
    "\\",
    "\\u00e9",
    "\\ud83d",
    " ",
    "\n",
    "\t",
    "\u{feff}",
    "é",
    "'",
    "{\"repayments\":[",
    "]}",
    "{\"loan_id\":\"1\",\"amount\":2}",
];

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let joined = |pieces: Vec<&'static str>| pieces.concat().into_bytes();
    let broken = (vec(select(CSV_PIECES), 0..60), any::<u8>(), any::<Index>()).prop_map(
        move |(pieces, byte, place)| {
            let mut bytes = pieces.concat().into_bytes();
            let at = place.index(bytes.len() + 1);
            bytes.insert(at, byte);
            bytes
        },
    );
    let utf16 = vec(select(CSV_PIECES), 0..60).prop_map(|pieces| {
        let text = format!("\u{feff}{}", pieces.concat());
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    });
    prop_oneof![
        vec(any::<u8>(), 0..300),
        vec(select(CSV_PIECES), 0..120).prop_map(joined),
        vec(select(JSON_PIECES), 0..120).prop_map(joined),
        broken,
        utf16,
    ]
}

fn any_mode() -> impl Strategy<Value = Option<ColumnMode>> {
    select(&[None, Some(ColumnMode::Two), Some(ColumnMode::Three)][..])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// No panic, places inside the text, rows and records that add up: [`invariants`] says what is held.
    #[test]
    fn any_bytes_give_an_outcome_that_adds_up(bytes in any_bytes(), name in select(&FILE_NAMES[..]), mode in any_mode()) {
        invariants::check_one(name, &bytes, &settings(mode));
    }
}

// ---- the same repayments in both formats

/// A repayment as a person would describe it, before it is written as CSV or JSON.
#[derive(Clone, Debug)]
struct Repayment {
    loan_id: String,
    client_id: String,
    amount: String,
}

/// No control characters: JSON has no way to write them that FMT012 would not name first.
const ID_DEFECTS: &[&str] = &[
    " 410233",
    "410233 ",
    "410\u{a0}233",
    "410  233",
    "41\u{200b}0233",
    "410233\u{ad}",
    "1,04E+11",
    "1.04297E+06",
    "410233.0",
    "410233,00",
    "'00123",
    "=\"00123\"",
    "“410233”",
    "n/a",
    "-",
    "sin dato",
    "000000",
    "=A1+1",
    "@SUM",
    "#N/A",
    "12-Mar",
    "2024-03-12",
    "КЕ-0001",
    "Ｋ410",
    "KE-0001204",
    "ke-1204",
    "1234567890123456000",
    "12E345",
];

const AMOUNT_DEFECTS: &[&str] = &[
    "12,50",
    "1.250,00",
    "1,250",
    "1,250.00",
    "1 250.00",
    "1'250.00",
    "1.250.000",
    "5.000",
    "KES 1250",
    "$25.00",
    "25 USh",
    "-25.00",
    "(25.00)",
    "25.00-",
    "12.345",
    "12.34567",
    "25.000000000000004",
    "24.999999999999996",
    "1.25E+3",
    "٢٥",
    "２５",
    "abc",
    "-",
    "12/03/2024",
    " 25.00",
    "25.00 ",
    "=A1",
    "#REF!",
    "12345678901234567890123456789012",
    "+25.00",
    ".5",
];

fn plain_amount() -> impl Strategy<Value = String> {
    (1u32..90_000).prop_map(|hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn repayment() -> impl Strategy<Value = Repayment> {
    let id = || {
        prop_oneof![
            6 => (400_100u32..400_160).prop_map(|number| number.to_string()),
            6 => (500_100u32..599_999).prop_map(|number| number.to_string()),
            2 => select(ID_DEFECTS).prop_map(str::to_owned),
        ]
    };
    let amount = prop_oneof![
        6 => plain_amount(),
        1 => select(AMOUNT_DEFECTS).prop_map(str::to_owned),
    ];
    // Of three empty fields at most one: with more of them a CSV row is no repayment but a note or a blank row.
    let emptied = prop_oneof![20 => Just(None), 1 => Just(Some(Field::ClientId)), 1 => Just(Some(Field::Amount))];
    (id(), id(), amount, emptied).prop_map(|(loan_id, client_id, amount, emptied)| {
        // Words beside an empty amount are a note under the data.
        let is_number = loan_id.bytes().all(|byte| byte.is_ascii_digit());
        let emptied = emptied.filter(|field| *field != Field::Amount || is_number);
        let unless = |field, value: String| {
            if emptied == Some(field) {
                String::new()
            } else {
                value
            }
        };
        Repayment {
            loan_id,
            client_id: unless(Field::ClientId, client_id),
            amount: unless(Field::Amount, amount),
        }
    })
}

/// A defect that a whole column may share.
#[derive(Clone, Copy, Debug)]
enum Shared {
    Nothing,
    DecimalCommas,
    BlanksBeforeLoanIds,
    BlanksAfterAmounts,
}

impl Shared {
    fn spoil(self, repayment: &mut Repayment) {
        match self {
            Shared::Nothing => {}
            Shared::DecimalCommas => repayment.amount = repayment.amount.replace('.', ","),
            Shared::BlanksBeforeLoanIds => repayment.loan_id.insert(0, ' '),
            Shared::BlanksAfterAmounts => repayment.amount.push(' '),
        }
    }
}

/// Repayments whose columns may share a defect and of which one may lack its loan id. The amount of that one is more
/// than all others can come to, or in CSV it could be taken for a row of totals.
fn repayments() -> impl Strategy<Value = Vec<Repayment>> {
    let shared = prop_oneof![
        7 => Just(Shared::Nothing),
        1 => Just(Shared::DecimalCommas),
        1 => Just(Shared::BlanksBeforeLoanIds),
        1 => Just(Shared::BlanksAfterAmounts),
    ];
    let without_loan_id = proptest::option::weighted(0.3, any::<Index>());
    (vec(repayment(), 1..40), shared, without_loan_id).prop_map(
        |(mut repayments, shared, place)| {
            for repayment in &mut repayments {
                shared.spoil(repayment);
            }
            if let Some(place) = place {
                let length = repayments.len();
                if let Some(repayment) = repayments.get_mut(place.index(length)) {
                    *repayment = Repayment {
                        loan_id: String::new(),
                        client_id: "450001".to_owned(),
                        amount: "987654321.09".to_owned(),
                    };
                }
            }
            repayments
        },
    )
}

fn as_csv(repayments: &[Repayment], mode: ColumnMode) -> Vec<u8> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let mut write = |loan_id: &str, client_id: &str, amount: &str| {
        let row = match mode {
            ColumnMode::Two => vec![loan_id, amount],
            _ => vec![loan_id, client_id, amount],
        };
        writer.write_record(row).expect("a vector takes anything");
    };
    write("loan_id", "client_id", "amount");
    for repayment in repayments {
        write(&repayment.loan_id, &repayment.client_id, &repayment.amount);
    }
    writer.into_inner().expect("a vector takes anything")
}

fn as_json(repayments: &[Repayment], mode: ColumnMode) -> Vec<u8> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let records: Vec<String> = repayments
        .iter()
        .map(|repayment| {
            let amount = if is_json_number(&repayment.amount) {
                repayment.amount.clone()
            } else {
                quoted(&repayment.amount)
            };
            let client = match mode {
                ColumnMode::Two => String::new(),
                _ => format!(",\"client_id\":{}", quoted(&repayment.client_id)),
            };
            format!(
                "{{\"loan_id\":{},\"amount\":{amount}{client}}}",
                quoted(&repayment.loan_id)
            )
        })
        .collect();
    format!("{{\"repayments\":[{}]}}", records.join(",\n")).into_bytes()
}

fn is_json_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok() && text.trim() == text
}

/// What is said about which value, without what only one of the formats can be told.
fn said(outcome: &Outcome) -> Vec<(&'static str, Option<RecordNo>, Option<Field>, u64)> {
    const OF_ONE_FORMAT: [&str; 10] = [
        "FMT006", "FMT020", "FMT021", "FMT022", "FMT023", "FMT024", "FMT025", "COL005", "COL006",
        "BAT001",
    ];
    let mut said: Vec<_> = outcome
        .findings
        .iter()
        .filter(|finding| !OF_ONE_FORMAT.contains(&finding.rule.code))
        .map(|finding| {
            let code = finding.rule.code;
            match code {
                // A column that is missing or not wanted is shown where the format has it.
                "COL001" | "COL002" => (code, None, None, finding.count),
                _ => (
                    code,
                    finding.place.record,
                    finding.place.field,
                    finding.count,
                ),
            }
        })
        .collect();
    said.sort_unstable();
    said
}

proptest! {
    #[test]
    fn csv_and_json_of_the_same_repayments_are_judged_alike(repayments in repayments(), three in any::<bool>()) {
        let mode = if three { ColumnMode::Three } else { ColumnMode::Two };
        let settings = settings(Some(mode));
        let csv = checked("report.csv", &as_csv(&repayments, mode), &settings);
        let json = checked("report.json", &as_json(&repayments, mode), &settings);
        prop_assert_eq!(said(&csv), said(&json));
        prop_assert_eq!(csv.summary.records, json.summary.records);
        prop_assert_eq!(csv.summary.total.to_string(), json.summary.total.to_string());
    }
}

/// The same loans, once with clients and once without: two files of one run, in either order.
fn loans_in_both_modes() -> impl Strategy<Value = (Vec<Repayment>, bool)> {
    let loans = btree_map(
        400_100u32..900_000,
        (plain_amount(), 500_100u32..599_999),
        1..40,
    );
    let repayments = loans.prop_map(|loans| {
        let repayment = |(loan_id, (amount, client_id)): (u32, (String, u32))| Repayment {
            loan_id: loan_id.to_string(),
            client_id: client_id.to_string(),
            amount,
        };
        loans.into_iter().map(repayment).collect()
    });
    (repayments, any::<bool>())
}

proptest! {
    #[test]
    fn a_loan_with_its_client_is_the_same_as_without((repayments, clients_first) in loans_in_both_modes()) {
        let mut modes = [ColumnMode::Two, ColumnMode::Three];
        if clients_first {
            modes.reverse();
        }
        let input = |mode| Input::new("report.csv", Box::new(as_csv(&repayments, mode)));
        let outcome = check(modes.map(input).into_iter().collect::<Vec<_>>(), &Settings::default(), &()).expect("small files");
        let doubled = outcome.findings.iter().filter(|finding| matches!(finding.rule.code, "DUP001" | "DUP005"));
        prop_assert_eq!(doubled.map(|finding| finding.count).sum::<u64>(), repayments.len() as u64);
    }
}

// ---- the `csv` crate as a witness

/// Text that only quotes can hold together. No letters of which a label such as `Total` could be made.
fn awkward_text() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "é", "Я", "🌾", "7", "x", "-",
        "'", "=", "\\",
    ];
    vec(select(PIECES), 0..8).prop_map(|pieces| pieces.concat())
}

/// How a program may write its CSV.
#[derive(Clone, Copy, Debug)]
struct Dialect {
    delimiter: u8,
    terminator: Terminator,
    quotes: QuoteStyle,
}

fn dialect() -> impl Strategy<Value = Dialect> {
    let delimiters = select(&[b',', b',', b',', b';', b'\t', b'|'][..]);
    let terminators = select(&[b'\n', b'\r', 0][..]);
    let quotes = (0..3).prop_map(|style| match style {
        0 => QuoteStyle::Necessary,
        1 => QuoteStyle::Always,
        _ => QuoteStyle::NonNumeric,
    });
    (delimiters, terminators, quotes).prop_map(|(delimiter, terminator, quotes)| Dialect {
        delimiter,
        terminator: if terminator == 0 {
            Terminator::CRLF
        } else {
            Terminator::Any(terminator)
        },
        quotes,
    })
}

/// The rows of a well-formed file: loan id, client id, amount and two columns that are not read.
fn awkward_rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    let row = (
        0u32..9999,
        awkward_text(),
        awkward_text(),
        plain_amount(),
        awkward_text(),
        awkward_text(),
    );
    let row = row.prop_map(|(number, loan, client, amount, name, note)| {
        vec![
            format!("L{number}{loan}"),
            format!("C{client}"),
            amount,
            name,
            note,
        ]
    });
    vec(row, 1..12)
}

fn written(rows: &[Vec<String>], dialect: Dialect) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(dialect.delimiter)
        .terminator(dialect.terminator)
        .quote_style(dialect.quotes)
        .from_writer(Vec::new());
    writer
        .write_record(["loan_id", "client_id", "amount", "client name", "notes"])
        .expect("a vector takes anything");
    for row in rows {
        writer.write_record(row).expect("a vector takes anything");
    }
    writer.into_inner().expect("a vector takes anything")
}

fn read_by_the_csv_crate(bytes: &[u8], dialect: Dialect) -> Vec<Vec<String>> {
    ReaderBuilder::new()
        .delimiter(dialect.delimiter)
        .from_reader(bytes)
        .records()
        .map(|record| {
            let record = record.expect("the file is well-formed");
            record.iter().take(3).map(str::to_owned).collect()
        })
        .collect()
}

fn read_by_us(outcome: &Outcome) -> Vec<Vec<String>> {
    let report = outcome.files.first().expect("one report for one file");
    let numbers = 0..u32::try_from(report.len()).expect("few repayments");
    numbers
        .filter_map(|number| report.record(RecordNo(number)))
        .map(|record| {
            Field::ALL
                .iter()
                .filter_map(|field| record.cell(*field))
                .map(|cell| cell.text.clone().into_owned())
                .collect()
        })
        .collect()
}

proptest! {
    #[test]
    fn a_well_formed_file_is_read_as_the_csv_crate_reads_it(rows in awkward_rows(), dialect in dialect()) {
        let bytes = written(&rows, dialect);
        let name = if dialect.delimiter == b'\t' { "report.tsv" } else { "report.csv" };
        let outcome = checked(name, &bytes, &settings(None));
        prop_assert_eq!(read_by_us(&outcome), read_by_the_csv_crate(&bytes, dialect));
        let broken = outcome.findings.iter().find(|finding| matches!(finding.rule.code, "FMT004" | "FMT005"));
        prop_assert!(broken.is_none(), "{:?}", broken);
    }
}

// ---- safe fixes

/// A report with defects around the rows as well as in them.
fn fixable_report() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let csv = (repayments(), vec(any::<bool>(), 4)).prop_map(|(repayments, with)| {
        let with = |index: usize, text| match with.get(index) {
            Some(true) => text,
            _ => "",
        };
        let rows = as_csv(&repayments, ColumnMode::Three);
        let rows = String::from_utf8(rows).expect("written from text");
        let text = [
            with(0, "\u{feff}"),
            with(1, "sep=,\r\n"),
            "loan_id,client_id,amount\n410001,20001,10.00\n",
            with(2, ",,\n\n"),
            "410002,20002,11.50\n",
            with(3, "loan_id,client_id,amount\n"),
            rows.split_once('\n').map_or("", |(_, rest)| rest),
        ]
        .concat();
        ("report.csv", text.into_bytes())
    });
    let json = (repayments(), 0..6usize).prop_map(|(repayments, damage)| {
        let text =
            String::from_utf8(as_json(&repayments, ColumnMode::Three)).expect("written from text");
        let text = match damage {
            0 => text.replace("]}", ",]}"),
            1 => text.replace(",\n", ", // and\n"),
            2 => text.replace("{\"repayments\":", "").replace("]}", "]"),
            3 => format!("\u{feff}{text}"),
            4 => text.replacen("\"loan_id\"", "/* first */\"loan_id\"", 1),
            _ => text,
        };
        ("report.json", text.into_bytes())
    });
    prop_oneof![csv, json]
}

fn safe_edits(outcome: &Outcome) -> Vec<Edit> {
    safely_fixable(outcome)
        .filter_map(|finding| finding.fix.as_ref())
        .flat_map(|fix| fix.edits.iter().cloned())
        .collect()
}

/// Findings that say how they are mended by edits, and that it is safe.
fn safely_fixable(outcome: &Outcome) -> impl Iterator<Item = &Finding> {
    outcome.findings.iter().filter(|finding| {
        let fix = finding.fix.as_ref();
        fix.is_some_and(|fix| fix.safety == Safety::Safe && !fix.edits.is_empty())
    })
}

/// What a finding is about, whatever row it has moved to.
fn subject(finding: &Finding) -> (&'static str, Option<RecordNo>, Option<Field>) {
    (finding.rule.code, finding.place.record, finding.place.field)
}

/// Edits that overlap wait for the next round; more rounds than this are a quarrel between rules.
const ROUNDS: usize = 4;

proptest! {
    #[test]
    fn safe_fixes_take_their_findings_away_and_nothing_else((name, bytes) in fixable_report()) {
        let settings = settings(Some(ColumnMode::Three));
        let before = checked(name, &bytes, &settings);
        let mended: Vec<_> = safely_fixable(&before).map(subject).collect();
        let mut after = checked(name, &bytes, &settings);
        for _ in 0..ROUNDS {
            let edits = safe_edits(&after);
            if edits.is_empty() {
                break;
            }
            let text = after.files.first().expect("one report for one file").source.text();
            after = checked(name, &fix::apply(text, &edits), &settings);
        }

        let left: Vec<_> = safely_fixable(&after).map(subject).collect();
        prop_assert!(left.is_empty(), "still to be mended: {:?}", left);
        let again: Vec<_> = after.findings.iter().map(subject).filter(|subject| mended.contains(subject)).collect();
        prop_assert!(again.is_empty(), "mended and still there: {:?}", again);
        prop_assert_eq!(before.summary.records, after.summary.records);
        prop_assert_eq!(before.summary.total, after.summary.total);
        prop_assert!(!(before.worst() < Some(Severity::Error) && after.worst() == Some(Severity::Error)));
    }
}
