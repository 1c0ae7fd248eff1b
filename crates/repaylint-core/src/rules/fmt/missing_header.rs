//! FMT006: the file begins with data, without a header.

use super::missing_column::lacks_a_column;
use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::model::CsvLayout;
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT006",
    name: "missing-header",
    severity: Severity::Info,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy on repayment reporting gives the two columns by their letters: A is the loan ID, B the amount",
    example: Example {
        file: "report.csv",
        bad: b"88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("missing_header"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let Some(first) = layout.first_row else {
        return;
    };
    if layout.header.is_some() || layout.header_declared_absent || lacks_a_column(layout) {
        return;
    }
    sink.push(Finding::new(&RULE, file.place(first)).args(positions(layout)));
}

/// Which column was taken for what, for messages: `case` is `two` or `three`.
pub(super) fn positions(layout: &CsvLayout) -> Args {
    let position = |field| layout.column_of(field).map(|index| index as u64 + 1);
    let client = position(Field::ClientId);
    Args::none()
        .case("case", if client.is_some() { "three" } else { "two" })
        .number("loan", position(Field::LoanId).unwrap_or_default())
        .number("client", client.unwrap_or_default())
        .number("amount", position(Field::Amount).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;

    #[test]
    fn the_first_row_is_shown() {
        assert_eq!(
            findings("r.csv", "88001,25.00\n88002,12.50\n"),
            "FMT006 info 1:1-1:12 \"88001,25.00\""
        );
    }

    #[test]
    fn a_damaged_first_amount_makes_no_header_of_its_row() {
        for (amount, said) in [
            ("12.5O", "AMT001 error 1:7-1:12 \"12.5O\""),
            ("-", "AMT001 error 1:7-1:8 \"-\""),
            ("n/a", "AMT001 error 1:7-1:10 \"n/a\""),
            ("#N/A", "FMT013 error 1:7-1:11 \"#N/A\""),
            ("", "AMT011 error 1:7-1:7 \"\""),
        ] {
            let found = findings("r.csv", format!("88001,{amount}\n88002,5.00\n88003,6.00\n"));
            let lines: Vec<&str> = found.lines().collect();
            assert!(
                lines.first().is_some_and(|line| line.starts_with("FMT006")),
                "{found}"
            );
            assert_eq!(lines.get(1..), Some([said].as_slice()), "{found}");
        }
        let found = findings("r.csv", "88001,n/a\n88002,n/a\n");
        assert_eq!(found.matches("AMT001").count(), 2, "{found}");
    }

    #[test]
    fn a_header_above_a_damaged_amount_stays_a_header() {
        assert_eq!(
            findings("r.csv", "first,second\n88001,n/a\n88002,5.00\n"),
            "FMT007 warning 1:1-1:6 \"first\" [unsafe]\nAMT001 error 2:7-2:10 \"n/a\""
        );
        assert_eq!(
            findings("r.csv", "October\n88001,5.00\n88002,6.00\n"),
            "FMT016 warning 1:1-1:8 \"October\" [unsafe]\nFMT006 info 2:1-2:11 \"88001,5.00\""
        );
    }

    #[test]
    fn amounts_split_by_their_commas_are_no_further_column() {
        let three = Settings {
            column_mode: Some(crate::terms::ColumnMode::Three),
            ..Settings::default()
        };
        let text = "88001,501,12,50\n88002,502,10,25\n";
        let found = findings_with("r.csv", text, &three);
        let codes: Vec<&str> = found.lines().map(|line| &line[..6]).collect();
        assert_eq!(codes, ["FMT006", "AMT002", "AMT002"], "{found}");
    }

    #[test]
    fn a_user_who_says_so_is_told_nothing() {
        let settings = Settings {
            header: Some(false),
            ..Settings::default()
        };
        assert_eq!(
            findings_with("r.csv", "88001,25.00\n88002,12.50\n", &settings),
            ""
        );
    }
}
