//! What the tests share: files read as a run reads them, findings made by hand with rules of their own, so that a
//! change of a real rule's texts changes nothing here.

use repaylint_core::amount::{Plain, Total};
use repaylint_core::engine::{Input, NotChecked, Outcome, check};
use repaylint_core::finding::{
    Args, Edit, Field, FileId, Finding, Fix, Place, RecordNo, Safety, Severity,
};
use repaylint_core::model::Report;
use repaylint_core::rules::{Check, Example, Fixable, Rule, Texts};
use repaylint_core::settings::Settings;
use repaylint_core::source::{Span, to_u32};

use crate::formats::Format;
use crate::language::Language;
use crate::messages::Messages;
use crate::options::Options;

const fn rule(
    code: &'static str,
    name: &'static str,
    severity: Severity,
    en: &'static str,
) -> Rule {
    Rule {
        code,
        name,
        severity,
        fix: Fixable::Either,
        since: "0.1.0",
        source: "A page of Kiva's documentation",
        example: Example {
            file: "report.csv",
            bad: b"\xef\xbb\xbfloan_id,amount\r\n88001,\"12,50\"\r\n",
            good: b"loan_id,amount\r\n88001,12.50\r\n",
            config: "column-mode = \"two\"",
            with: &[],
        },
        texts: Texts { en, es: "", fr: "" },
        check: Check::Run(|_, _| {}),
    }
}

pub(crate) static COMMA: Rule = rule(
    "AMT002",
    "decimal-comma",
    Severity::Error,
    "decimal-comma = The amount { $value } has a comma as its decimal mark: it reads as { $decimal }
    .help = Write { $decimal }: a point before the decimals,
        nothing between the thousands.
    .fix = Write { $decimal }
    .summary = A comma as decimal mark
    .what = An amount whose comma marks the decimals, such as 12,50 or 1.250,00. Where a comma stands before exactly three digits, both readings are shown.
    .why = Kiva reads amounts with a point.
    .excel = Choose Data, Text to Columns.
    .mis = Set the number format of the export.
",
);

pub(crate) static DUPLICATE: Rule = rule(
    "DUP001",
    "duplicate-loan",
    Severity::Error,
    "duplicate-loan = The loan { $id } stands in the report { $times ->
        [2] twice
       *[other] { $times } times
    } with the amount { $amount }
    .help = Keep one of the lines, unless two members of a group paid the same.
    .fix = Drop the later line
    .related = the same loan with the same amount
",
);

pub(crate) static TOTALS: Rule = rule(
    "FMT011",
    "totals-row",
    Severity::Error,
    "totals-row = This row is a total and no repayment
    .help = Delete the row.
    .fix = Drop the row
",
);

pub(crate) static SPACE: Rule = rule(
    "IDS002",
    "id-whitespace",
    Severity::Error,
    "id-whitespace = The loan id { $id } has blanks at its ends
    .help = Remove the blanks.
    .fix = Remove the blanks
",
);

pub(crate) static REPEATED_KEY: Rule = rule(
    "FMT022",
    "json-duplicate-key",
    Severity::Error,
    "json-duplicate-key = The field { $key } stands here a second time
    .help = Keep one of the two.
    .related = the first
",
);

pub(crate) static ASSUMED: Rule = rule(
    "COL005",
    "column-mode-assumed",
    Severity::Info,
    "column-mode-assumed = The file is read in two-column mode
    .help = See PA2, Account, Profile, CSV upload format.
",
);

pub(crate) static COUNT: Rule = rule(
    "TOT002",
    "control-count",
    Severity::Warning,
    "control-count = The run has { $found } repayments, and { $wanted } were expected
    .help = Ask your MIS for the rows that are missing.
",
);

/// A run whose findings are made by hand.
pub(crate) struct Run {
    pub(crate) outcome: Outcome,
}

impl Run {
    pub(crate) fn of(files: &[(&str, &[u8])]) -> Self {
        let inputs = files
            .iter()
            .map(|(name, bytes)| Input::new(*name, Box::new(bytes.to_vec())));
        let mut outcome = match check(inputs.collect::<Vec<_>>(), &Settings::default(), &()) {
            Ok(outcome) => outcome,
            Err(error) => panic!("{error}"),
        };
        outcome.findings.clear();
        outcome.not_checked = vec![
            NotChecked {
                rules: vec!["AMT013"],
                why: "max-amount",
                unlock: Some("max-amount"),
            },
            NotChecked {
                rules: vec!["TST", "TOT"],
                why: "ledger",
                unlock: None,
            },
        ];
        let mut run = Self { outcome };
        run.count();
        run
    }

    /// The `nth` place (from 0) of a text in a file, with the repayment and the field that it is the value of.
    pub(crate) fn place(&self, file: usize, text: &str, nth: usize) -> Place {
        let report = &self.outcome.files[file];
        let whole = String::from_utf8_lossy(report.source.text()).into_owned();
        let (at, _) = whole.match_indices(text).nth(nth).unwrap();
        let span = Span::of(at, at + text.len());
        Place {
            file: Some(report.id),
            span: Some(span),
            ..cell_at(report, span)
        }
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        self.outcome.findings.push(finding);
        self.count();
    }

    /// Counts the findings as the engine does.
    fn count(&mut self) {
        let Outcome {
            files,
            findings,
            summary,
            ..
        } = &mut self.outcome;
        let of = |severity| {
            findings
                .iter()
                .filter(|finding| finding.severity == severity)
                .count() as u64
        };
        summary.errors = of(Severity::Error);
        summary.warnings = of(Severity::Warning);
        summary.infos = of(Severity::Info);
        let is_safe = |finding: &&Finding| {
            let fix = finding.fix.as_ref();
            fix.is_some_and(|fix| fix.safety == Safety::Safe)
        };
        summary.fixable = findings.iter().filter(is_safe).count() as u64;
        summary.by_code.clear();
        for finding in &*findings {
            *summary.by_code.entry(finding.rule.code).or_default() += 1;
        }
        (summary.clean_records, summary.clean_total) = (0, Total::default());
        for report in &*files {
            for no in (0..to_u32(report.len())).map(RecordNo) {
                let is_flagged = findings.iter().any(|finding| {
                    let here = (finding.place.file, finding.place.record);
                    here == (Some(report.id), Some(no)) && finding.severity > Severity::Info
                });
                let amount = report.record(no).and_then(|record| record.amount);
                let amount = amount.and_then(|amount| Plain::parse(amount.text.as_bytes()));
                if !is_flagged {
                    summary.clean_records += 1;
                    summary
                        .clean_total
                        .add(amount.map_or_else(Default::default, Plain::to_decimal));
                }
            }
        }
    }

    /// The outcome in a format.
    pub(crate) fn render<'a>(&self, format: &str, change: impl FnOnce(&mut Options<'a>)) -> String {
        let messages = Box::leak(Box::new(Messages::new(Language::English)));
        let mut options = Options::new(messages);
        change(&mut options);
        let mut out = Vec::new();
        let format = Format::find(format).unwrap();
        (format.render)(&mut out, &self.outcome, &options).unwrap();
        String::from_utf8(out).unwrap()
    }
}

fn cell_at(report: &Report, span: Span) -> Place {
    for no in (0..to_u32(report.len())).map(RecordNo) {
        let Some(record) = report.record(no) else {
            continue;
        };
        for field in Field::ALL {
            if record.cell(field).is_some_and(|cell| cell.span == span) {
                return Place {
                    record: Some(no),
                    field: Some(field),
                    ..Place::default()
                };
            }
        }
    }
    Place::default()
}

fn edit(place: Place, replacement: &str) -> Edit {
    Edit {
        span: place.span.unwrap(),
        replacement: replacement.into(),
    }
}

pub(crate) const REPORT: &str = "loan_id,Monto,borrower
1042970,25.00,Ana Pérez
1042971,\"12,50\",Luis
,,
1042970,25.00,Rosa
Total,62.50,
";

pub(crate) const EXTRA: &str = "{\"repayments\":[{\"loan_id\":\"1042973\",\"loan_id\":\"1042974\",\"amount\":10.5},\
{\"loan_id\":\" 1042971 \",\"amount\":7,\"note\":\"Juana\"}]}\n";

/// Two files with everything that a finding can have: a fix, related places in the same line, in another line and in
/// another file, no place, no file, a count.
pub(crate) fn sample() -> Run {
    let mut run = Run::of(&[
        ("report.csv", REPORT.as_bytes()),
        ("extra.json", EXTRA.as_bytes()),
    ]);

    run.add(Finding::new(&ASSUMED, Place::whole_file(FileId(0))));
    let amount = run.place(0, "12,50", 0);
    run.add(
        Finding::new(&COMMA, amount)
            .args(Args::none().text("value", "12,50").text("decimal", "12.50"))
            .fix(Fix::edit(Safety::Safe, edit(amount, "12.50"))),
    );
    let (first, second) = (run.place(0, "1042970", 0), run.place(0, "1042970", 1));
    let duplicate = |place: Place, amount: &str| {
        let args = Args::none()
            .id("id", "1042970")
            .number("times", 2)
            .text("amount", amount);
        Finding::new(&DUPLICATE, place).args(args)
    };
    let row = run.place(0, "1042970,25.00,Rosa\n", 0);
    run.add(
        duplicate(second, "25.00")
            .related(first)
            .fix(Fix::edit(Safety::Unsafe, edit(row, ""))),
    );
    let totals = run.place(0, "Total", 0);
    run.add(Finding::new(&TOTALS, totals));

    let (first, second) = (run.place(1, "loan_id", 0), run.place(1, "loan_id", 1));
    run.add(
        Finding::new(&REPEATED_KEY, second)
            .args(Args::none().text("key", "loan_id"))
            .related(first),
    );
    let padded = run.place(1, " 1042971 ", 0);
    run.add(
        Finding::new(&SPACE, padded)
            .args(Args::none().id("id", " 1042971 "))
            .count(1200)
            .fix(Fix::edit(Safety::Safe, edit(padded, "1042971"))),
    );
    let elsewhere = run.place(0, "1042971", 0);
    run.add(duplicate(padded, "7").related(elsewhere));

    let args = Args::none().number("found", 5).number("wanted", 12345);
    run.add(Finding::new(&COUNT, Place::default()).args(args));
    run
}
