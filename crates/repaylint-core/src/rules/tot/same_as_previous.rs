//! TOT010: every amount is the one of the report before.

use crate::engine::{BooksView, Sink, Which};
use crate::finding::{Args, Finding, Severity};
use crate::rules::tot::missing::place_of_run;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT010",
    name: "same-as-previous",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Every month is reported anew (Kiva's partner academy); amounts that nobody has paid anything on since are last month's file",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,40.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,15.50\n88003,40.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--previous",
            file: "last-month.csv",
            bytes: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,40.00\n",
        }],
    },
    texts: texts!("same_as_previous"),
    check: Check::Books(BooksCheck {
        // Instalments that are paid anew every month may well be equal.
        needs: &[Need::Previous, Need::RunningAmounts],
        in_place_of: &[],
        check,
    }),
};

/// Fewer equal amounts may be chance.
const TELLING: u64 = 3;
/// So many are none.
const CERTAIN: u64 = 20;

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let mut differing = view.differing(Which::Previous);
    if differing.any(|common| common.reported.is_some() && common.booked.is_some()) {
        return;
    }
    let amounts = view
        .common(Which::Previous)
        .filter_map(|common| common.reported.and(common.booked));
    let equal = amounts
        .filter(|amount| amount.is_sign_positive() && !amount.is_zero())
        .count() as u64;
    let Some(previous) = view
        .books
        .previous
        .as_ref()
        .and_then(|book| book.files.first())
    else {
        return;
    };
    if equal < TELLING {
        return;
    }
    let severity = if equal < CERTAIN {
        Severity::Warning
    } else {
        Severity::Error
    };
    let is_copy = matches!(view.files, [only] if only.source.text() == previous.source.text());
    let args = Args::none()
        .case("case", if is_copy { "copy" } else { "amounts" })
        .number("count", equal)
        .text("previous", previous.source.name());
    let finding = Finding::new(&RULE, place_of_run(view));
    sink.push(finding.severity(severity).args(args));
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    fn against(report: &str, previous: &str, config: &str) -> String {
        findings_against(report, &[("--previous", "sep.csv", previous)], config)
    }

    fn loans(count: u32) -> String {
        let rows = (0..count).map(|loan| format!("{},25.00\n", 88001 + loan));
        format!("loan_id,amount\n{}", rows.collect::<String>())
    }

    #[test]
    fn three_equal_amounts_are_telling_and_twenty_are_certain() {
        for (count, found) in [
            (2, ""),
            (3, "TOT010 warning"),
            (19, "TOT010 warning"),
            (20, "TOT010 error"),
        ] {
            let report = loans(count);
            assert_eq!(against(&report, &report, ""), found, "{count}");
        }
    }

    #[test]
    fn the_same_amounts_are_recognised_in_another_writing_and_order() {
        let previous = "Monto;Numero de prestamo\n25,0;88003\n25;88002\n25,00;88001\n";
        assert_eq!(against(&loans(3), previous, ""), "TOT010 warning");
    }

    #[test]
    fn one_other_amount_is_enough_to_be_silent() {
        let report = loans(30);
        let previous = report.replace("88030,25.00", "88030,24.00");
        assert_eq!(against(&report, &previous, ""), "");
    }

    #[test]
    fn zeros_and_loans_of_one_report_only_do_not_count() {
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n88003,0\n88004,5.00\n";
        let previous = "loan_id,amount\n88001,25.00\n88002,12.50\n88003,0\n88005,7.00\n";
        assert_eq!(against(report, previous, ""), "");
    }

    #[test]
    fn equal_instalments_are_ordinary_where_the_months_payments_are_reported() {
        let report = loans(30);
        assert_eq!(against(&report, &report, "basis = \"period\""), "");
        for config in ["basis = \"cumulative\"", "basis = \"outstanding\""] {
            assert_eq!(against(&report, &report, config), "TOT010 error");
        }
    }
}
