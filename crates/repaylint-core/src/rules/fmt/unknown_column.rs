//! FMT007: headers that name no known column.

use super::missing_column::lacks_a_column;
use super::missing_header::positions;
use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Finding, Fix, Safety, Severity};
use crate::model::{Column, HeaderCell};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::words::Meaning;

pub(super) static RULE: Rule = Rule {
    code: "FMT007",
    name: "unknown-column",
    severity: Severity::Warning,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "The fields of a repayment are loan_id, client_id and amount (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"lona_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("unknown_column"),
    check: Check::File(check),
};

/// More names than this in one message help nobody.
const NAMES_SHOWN: usize = 6;

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let Some(header) = &layout.header else {
        return;
    };
    let columns = header.cells.iter().zip(&layout.columns);
    let unknown: Vec<_> = columns
        .filter(|(cell, _)| cell.meaning == Meaning::Unknown)
        .collect();
    let misspelt = unknown.iter().find(|(cell, _)| cell.misspelt.is_some());
    let Some((first, _)) = misspelt.or_else(|| unknown.first()).copied() else {
        return;
    };
    if lacks_a_column(layout) {
        return;
    }
    // A column that is read under a name that is not known gets the name that it should have.
    let renamed = unknown.iter().filter_map(|(cell, column)| match column {
        Column::Read(field) => Some((cell.span, field.as_str())),
        Column::Label(_) | Column::Unread | Column::Nameless => None,
    });
    let (wanted, edits): (Vec<_>, Vec<_>) = renamed
        .map(|(span, name)| {
            let replacement = name.into();
            (name, Edit { span, replacement })
        })
        .unzip();
    let (args, severity) = match first.misspelt {
        Some(field) => {
            let args = Args::none().case("case", "misspelt");
            (args.text("meant", field.as_str()), Severity::Error)
        }
        None if layout.by_position => (positions(layout), Severity::Warning),
        None if first.text.trim().is_empty() => {
            (Args::none().case("case", "nameless"), Severity::Warning)
        }
        None => (Args::none().case("case", "unread"), Severity::Warning),
    };
    let args = args
        .text("name", first.text.trim())
        .text("names", names(unknown.iter().map(|(cell, _)| *cell)))
        .number("number", unknown.len() as u64)
        .text("wanted", wanted.join(", "));
    sink.push(
        Finding::new(&RULE, file.place(first.span))
            .severity(severity)
            .args(args)
            .fix((!edits.is_empty()).then(|| Fix::edits(Safety::Unsafe, edits))),
    );
}

/// Headers in a row, as the file spells them.
pub(super) fn names<'h>(cells: impl Iterator<Item = &'h HeaderCell>) -> String {
    let mut cells = cells.map(|cell| cell.text.trim());
    let mut names: Vec<_> = cells.by_ref().take(NAMES_SHOWN).collect();
    if cells.next().is_some() {
        names.push("…");
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_misspelt_column_is_an_error_and_no_further_one_is_missing() {
        assert_eq!(
            findings(
                "r.csv",
                "zone,loan_id,clinet_id,amount\nA,88001,501,25.00\nB,88002,502,12.50\n"
            ),
            "FMT007 error 1:14-1:23 \"clinet_id\" [unsafe]"
        );
    }

    #[test]
    fn columns_that_are_not_read_are_one_warning_at_the_first() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,zone,shelf\n88001,25.00,A,3\n"),
            "FMT007 warning 1:16-1:20 \"zone\""
        );
    }

    #[test]
    fn two_unknown_names_are_read_by_position() {
        assert_eq!(
            findings("r.csv", "first,second\n88001,25.00\n88002,12.50\n"),
            "FMT007 warning 1:1-1:6 \"first\" [unsafe]"
        );
    }

    #[test]
    fn known_columns_that_no_rule_reads_are_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,Nombre,Kiva ID,\n88001,25.00,Ana,7,\n"
            ),
            ""
        );
    }

    #[test]
    fn values_without_a_name_above_them_are_a_warning() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,\n88001,25.00,Ana\n"),
            "FMT007 warning 1:16-1:16 \"\""
        );
    }
}
