//! TOT001: the amounts do not add up to the control total.

use rust_decimal::Decimal;

use super::difference::Difference;
use super::explain::explain;
use crate::engine::{Expectation, Expecting, RunView, Sink, can_be_summed, expectations, total_of};
use crate::finding::{Args, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Reference, Rule, texts};
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    code: "TOT001",
    name: "control-total",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.2.0",
    source: "The amount reported should match what appears in the organization's MIS (Kiva, Report Repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,21.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "",
            file: "report.csv.control.toml",
            bytes: b"total = \"37.50\"\n",
        }],
    },
    texts: texts!("control_total"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    for wanted in expectations(run.files, run.settings) {
        let files = wanted.files(run.files);
        if let Some(total) = wanted.expected.total
            && files.iter().all(|file| can_be_summed(file, run.settings))
            && let Some(difference) = Difference::between(total_of(files), total)
        {
            sink.push(finding(run, &wanted, total, &difference));
        }
    }
}

fn finding(
    run: &RunView<'_>,
    wanted: &Expectation<'_>,
    total: Decimal,
    difference: &Difference,
) -> Finding {
    let explanation = explain(run, wanted, difference);
    let found = total_of(wanted.files(run.files));
    let money = |amount: String| with_currency(amount, run.settings);
    let args = by(wanted)
        .case(
            "direction",
            if difference.is_more { "more" } else { "less" },
        )
        .text("expected", money(total.to_string()))
        .text("found", money(found.to_string()))
        .text("difference", money(difference.amount.to_string()));
    let finding = Finding::new(&RULE, wanted.place()).args(explanation.fill(args));
    explanation
        .places
        .into_iter()
        .fold(finding, Finding::related)
}

/// Who expects it.
pub(super) fn by(wanted: &Expectation<'_>) -> Args {
    match wanted.by {
        Expecting::File(name) => Args::none().case("by", "file").text("control", name),
        Expecting::User => Args::none().case("by", "user").text("control", ""),
    }
}

/// An amount with its currency, where only one is known.
fn with_currency(amount: String, settings: &Settings) -> String {
    match settings.currencies.as_slice() {
        [only] => format!("{amount} {}", only.code()),
        _ => amount,
    }
}
