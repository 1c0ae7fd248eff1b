//! FMT005: a double quote at fault.

use crate::engine::{FileView, RecordRef, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::model::QuoteFault;
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT005",
    name: "broken-quote",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "RFC 4180, section 2: a quoted field ends with its closing quote, and a quote inside it is written twice",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,\"12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,\"12.50\"\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("broken_quote"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    for quote in &layout.quotes {
        let case = match quote.fault {
            QuoteFault::Unclosed => "unclosed",
            QuoteFault::TextAfter => "text-after",
            QuoteFault::Bare => "bare",
        };
        let args = Args::none().case("case", case);
        let record = file
            .report
            .record_before(quote.place.start)
            .filter(|_| quote.row_readable)
            .map(|record| RecordRef {
                file: file.report.id,
                record,
            });
        sink.push_covering(
            Finding::new(&RULE, file.place(quote.place)).args(args),
            record,
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn an_unclosed_quote_spoils_no_row_but_its_own() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,name\n88001,25.00,\"Ana\n88002,12.50,Eva\n88002,12.50,Eva\n"
            ),
            "FMT005 error 2:13-2:14 \"\\\"\"\nDUP001 error 4:1-4:6 \"88002\" [unsafe]"
        );
    }

    #[test]
    fn a_quote_inside_a_bare_field_is_shown() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,name\n88001,25.00,Ana \"Nana\n"),
            "FMT005 error 2:17-2:18 \"\\\"\""
        );
    }

    #[test]
    fn quotes_written_twice_and_line_ends_inside_quotes_are_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,name\n88001,25.00,\"Ana \"\"Nana\"\" Roa\"\n88002,12.50,\"Eva\nSol\"\n"
            ),
            ""
        );
    }

    #[test]
    fn a_quote_in_the_header_is_one_finding_and_the_names_are_still_read() {
        for (header, place) in [
            ("\"loan_id,client_id,amount", "1:1-1:2"),
            ("l\"oan_id,client_id,amount", "1:2-1:3"),
            ("loan_id,client_id,am\"ount", "1:21-1:22"),
        ] {
            assert_eq!(
                findings(
                    "r.csv",
                    format!("{header}\n88001,501,25.00\n88002,502,12.50\n")
                ),
                format!("FMT005 error {place} \"\\\"\"")
            );
        }
        assert_eq!(
            findings(
                "r.csv",
                "\"loan_id\",client_id,\"amount\"\n88001,501,25.00\n"
            ),
            ""
        );
    }

    #[test]
    fn a_repayment_with_a_broken_quote_is_not_clean() {
        let outcome = crate::rules::testing::outcome(
            "r.csv",
            "loan_id,amount\n88001,\"25.00\n88002,12.50\n",
            &crate::settings::Settings::default(),
        );
        assert_eq!(
            (outcome.summary.records, outcome.summary.clean_records),
            (2, 1)
        );
    }

    #[test]
    fn quotes_that_keep_the_zeros_in_excel_are_a_matter_of_ids() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n=\"00123\",25.00\n88002,12.50\n"),
            "IDS010 error 2:1-2:9 \"=\\\"00123\\\"\" [safe]"
        );
    }
}
