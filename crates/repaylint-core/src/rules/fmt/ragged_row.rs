//! FMT004: a row with more or fewer fields than the file has columns.

use super::wrong_delimiter::name_of;
use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT004",
    name: "ragged-row",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "RFC 4180, section 2: every line of a CSV file has the same number of fields",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,Ana,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("ragged_row"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let expected = layout.named_columns() as u64;
    for row in &layout.ragged {
        let found = u64::from(row.found);
        let case = match row.other_delimiter {
            Some(_) => "separator",
            None if found > expected => "more",
            None => "fewer",
        };
        let args = Args::none()
            .case("case", case)
            .number("found", found)
            .number("expected", expected)
            .case("sign", row.other_delimiter.map_or("other", name_of))
            .case("usual", name_of(layout.delimiter));
        sink.push(Finding::new(&RULE, file.place(row.place)).args(args));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_row_that_ends_too_early_is_shown_at_its_end() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002\n88003,12.50\n"),
            "FMT004 error 3:6-3:6 \"\""
        );
    }

    #[test]
    fn a_row_in_another_separator_is_no_note() {
        let found = findings("r.csv", "loan_id,amount\n88001,25.00\n88002;12.50\n");
        assert_eq!(found, "FMT004 error 3:12-3:12 \"\"");
    }

    #[test]
    fn empty_fields_at_the_end_are_silent() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00,,\n88002,12.50,\n"),
            ""
        );
    }

    #[test]
    fn a_missing_field_that_is_not_read_is_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,name\n88001,25.00,Ana\n88002,12.50\n"
            ),
            ""
        );
    }

    #[test]
    fn a_separator_too_many_is_found_although_empty_fields_follow() {
        let damaged = "loan_id,amount,notes\n88,001,25.00,\n88002,12.50,late\n88003,1,\n";
        assert_eq!(findings("r.csv", damaged), "FMT004 error 2:14-2:14 \"\"");
        let nameless = "loan_id,amount,\n88001,25.00,\n88,002,12.50\n88003,1,\n";
        assert_eq!(
            findings("r.csv", nameless),
            "FMT004 error 3:8-3:13 \"12.50\""
        );
        let late = format!("loan_id,amount,\n{}88,002,12.50\n", rows_to_look_at());
        assert_eq!(findings("r.csv", late), "FMT004 error 42:8-42:13 \"12.50\"");
    }

    /// As many as are looked at to know the columns.
    fn rows_to_look_at() -> String {
        let rows = (0..40).map(|row| format!("{},25.5,\n", 88_100 + row * 3));
        rows.collect()
    }

    #[test]
    fn a_separator_too_many_after_every_row_is_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,age\n88001,25.00,42,\n88002,12.50,37,\n88003,1,,\n88004,30,29,\n"
            ),
            ""
        );
        for one_row in [
            "loan_id,amount,name\n88001,25,Ana\n88002,12,Eva,\n88003,1,,,\n",
            "loan_id,amount,branch\n88001,25,A1\n88002,12,A2,\n88003,1,B1\n",
            "loan_id,amount,phone\n88001,25.00,770001\n88002,12.50,770002,\n88003,1,770003\n",
        ] {
            assert_eq!(findings("r.csv", one_row), "", "{one_row}");
        }
    }

    #[test]
    fn a_header_of_another_length_than_all_rows_is_the_only_one_at_fault() {
        let rows = "88001,501,25.00\n88002,502,12.50\n88003,503,1\n";
        assert_eq!(
            findings("r.csv", format!("loan_id,,client_id,amount\n{rows}")),
            "FMT004 error 1:20-1:26 \"amount\""
        );
        assert_eq!(
            findings(
                "r.csv",
                format!("loan,_id,loan_id,client_id,amount\n{rows}")
            ),
            "FMT004 error 1:18-1:27 \"client_id\""
        );
        assert_eq!(
            findings("r.csv", format!("loan_id,client_id,amount\n{rows}")),
            ""
        );
    }

    #[test]
    fn a_header_in_another_separator_is_the_only_one_at_fault() {
        let rows = "88001,501,25.00\n88002,502,12.50\n88003,503,1\n";
        assert_eq!(
            findings("r.csv", format!("loan_id;client_id;amount\n{rows}")),
            "FMT004 error 1:25-1:25 \"\""
        );
        assert_eq!(
            findings(
                "r.csv",
                format!("loan_id,client_id,amount\n{}", rows.replace(',', ";"))
            ),
            "FMT003 error 2:6-2:7 \";\" [safe]"
        );
    }
}
