//! BAT001: more repayments in one JSON document than a call of the API should carry.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "BAT001",
    name: "batch-too-large",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A call should carry at most 200 to 300 loans; larger reports are to be split (fps-sdk, portal, report_payments)",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"88002","amount":12.50},{"loan_id":"88003","amount":5.00}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"88002","amount":12.50}]}"#,
        config: "column-mode = \"two\"\n[batch]\nmax = 2",
        with: &[],
    },
    texts: texts!("batch_too_large"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let max = file.settings.batch_max;
    let repayments = file.report.len() as u64;
    if file.json().is_none() || repayments <= u64::from(max) {
        return;
    }
    let args = Args::none()
        .number("repayments", repayments)
        .number("max", u64::from(max))
        .number("size", u64::from(file.settings.batch_size().min(max)));
    sink.push(Finding::new(&RULE, file.whole()).args(args));
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    fn report(repayments: u32) -> String {
        let objects: Vec<_> = (0..repayments)
            .map(|loan| format!("{{\"loan_id\":\"{}\",\"amount\":25.00}}", 88000 + loan))
            .collect();
        format!("{{\"repayments\":[{}]}}", objects.join(","))
    }

    #[test]
    fn the_file_is_named_from_the_first_repayment_too_many() {
        assert_eq!(findings("r.json", report(301)), "BAT001 warning");
        assert_eq!(findings("r.json", report(300)), "");
    }

    #[test]
    fn a_csv_file_is_uploaded_as_a_whole() {
        let rows = (0..301).map(|loan| format!("{},25.00\n", 88000 + loan));
        let text = format!("loan_id,amount\n{}", rows.collect::<String>());
        assert_eq!(findings("r.csv", text), "");
    }
}
