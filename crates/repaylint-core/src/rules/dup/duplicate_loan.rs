//! DUP001: the same loan again with the same amount.

use super::copies::Copies;
use super::groups::{Group, groups};
use crate::engine::{RunView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "DUP001",
    name: "duplicate-loan",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "\"The amount reported should match what appears in your organization's MIS\" (Kiva, Using the API to report repayments): one loan has one amount",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88001,25.0\n",
        good: b"loan_id,amount\n88001,25.00\n88002,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("duplicate_loan"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    let copies = Copies::of(run);
    for group in groups(run, &copies).filter(Group::is_of_one_amount) {
        let mut repayments = group.repayments();
        let Some(first) = repayments.next() else {
            continue;
        };
        for repayment in repayments {
            let amount = repayment
                .record
                .amount
                .as_ref()
                .map_or("", |cell| cell.text.trim());
            let args = Args::none()
                .id("loan", repayment.record.loan_key())
                .text("amount", amount);
            let fix = repayment
                .deletion()
                .map(|edit| Fix::edit(Safety::Unsafe, edit));
            sink.push(
                Finding::new(&RULE, repayment.place())
                    .args(args)
                    .related(first.place())
                    .fix(fix),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::FileId;
    use crate::rules::testing::{findings, findings_of, lines_of, outcome, outcome_of};
    use crate::settings::Settings;

    #[test]
    fn every_later_row_points_at_the_first() {
        let text = "loan_id,amount\n88001,25.00\n88001,25\n88002,5.00\n 88001,25.0\n";
        let outcome = outcome("r.csv", text, &Settings::default());
        let duplicates = outcome
            .findings
            .iter()
            .filter(|finding| finding.rule.code == "DUP001");
        let places: Vec<_> = duplicates
            .filter_map(|finding| {
                let first = finding.related.first()?.place.record?.0;
                Some((finding.place.record?.0, first))
            })
            .collect();
        assert_eq!(places, [(1, 0), (3, 0)]);
    }

    #[test]
    fn files_of_one_run_are_compared() {
        let text = b"loan_id,amount\n88001,25.00\n".as_slice();
        let outcome = outcome_of(&[("a.csv", text), ("b.csv", text)], &Settings::default());
        let duplicate = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "DUP001");
        let files = duplicate.map(|finding| {
            let related = finding.related.first();
            (
                finding.place.file,
                related.and_then(|related| related.place.file),
            )
        });
        assert_eq!(files, Some((Some(FileId(1)), Some(FileId(0)))));
    }

    #[test]
    fn a_file_without_clients_is_compared_with_one_that_has_them() {
        let by_id = b"loan_id,amount\n88001,25.00\n1,5.00\n".as_slice();
        let by_pair = b"loan_id,client_id,amount\n88001,501,25.00\n".as_slice();
        for files in [[by_id, by_pair], [by_pair, by_id]] {
            let files = [("a.csv", files[0]), ("b.csv", files[1])];
            let outcome = outcome_of(&files, &Settings::default());
            let found = lines_of(&outcome);
            assert_eq!(found.lines().count(), 1, "{found}");
            assert!(
                found.starts_with("DUP001 error 2:1-2:6 \"88001\""),
                "{found}"
            );
            let duplicate = outcome
                .findings
                .iter()
                .find(|finding| finding.rule.code == "DUP001");
            assert_eq!(
                duplicate.and_then(|finding| finding.place.file),
                Some(FileId(1))
            );
        }
        let per_client =
            b"loan_id,client_id,amount\n1,501,5.00\n1,502,6.00\n1,503,7.00\n".as_slice();
        let files = [("a.csv", by_id), ("b.csv", per_client)];
        assert_eq!(findings_of(&files, &Settings::default()), "");
    }

    #[test]
    fn the_fix_deletes_the_later_row() {
        let text = "loan_id,amount\r\n88001,25.00\r\n88001,25.00\r\n";
        let outcome = outcome("r.csv", text, &Settings::default());
        let fixes = outcome
            .findings
            .iter()
            .filter_map(|finding| finding.fix.as_ref());
        let edits: Vec<_> = fixes.flat_map(|fix| fix.edits.clone()).collect();
        assert_eq!(
            String::from_utf8_lossy(&crate::fix::apply(text.as_bytes(), &edits)),
            "loan_id,amount\r\n88001,25.00\r\n"
        );
    }

    #[test]
    fn a_loan_number_under_several_clients_is_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n1,501,25.00\n1,502,25.00\n1,503,25.00\n"
            ),
            ""
        );
    }
}
