//! COL004: an id column and the amount column look exchanged.

use std::collections::HashSet;

use crate::amount::AmountText;
use crate::books::Book;
use crate::engine::{FileView, RecordRef, Sink, Which};
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety, Severity};
use crate::ids::Trait;
use crate::model::{CsvLayout, Exchanged, HeaderCell, Record};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "COL004",
    name: "swapped-columns",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "Kiva's partner academy on repayment reporting: column A is the loan ID, column B the amount",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n25.50,501,88001\n12.75,502,88002\n",
        good: b"loan_id,client_id,amount\n88001,501,25.50\n88002,502,12.75\n",
        config: "column-mode = \"three\"",
        with: &[],
    },
    texts: texts!("swapped_columns"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(Exchanged { columns, known }) = file.report.exchanged else {
        return;
    };
    let [first, second] = columns;
    sink.silence(first);
    sink.silence(second);
    let args = Args::none()
        .case("first", first.as_str())
        .case("second", second.as_str())
        .case("case", if known { "known" } else { "decimals" });
    let headers = file.csv().and_then(|layout| {
        let cell = layout.header_cell(first)?;
        Some((layout, cell, layout.header_cell(second)?))
    });
    let ids = match first {
        Field::ClientId => &file.report.columns.client_id,
        Field::LoanId | Field::Amount => &file.report.columns.loan_id,
    };
    let finding = match (headers, ids.first_present) {
        (Some((layout, one, other)), _) => Finding::new(&RULE, file.place(one.span))
            .related(file.place(other.span))
            .fix(renamed(file, layout, one, other)),
        (None, Some(shown)) => Finding::new(&RULE, file.record_place(shown, first))
            .related(file.record_place(shown, second)),
        (None, None) => return,
    };
    let count = file.report.len() as u64;
    sink.push_covering(finding.args(args).count(count), file.records());
}

/// The two columns that look exchanged: reference data know their values the other way round, or the ids have decimals
/// and the amounts have none.
pub(crate) fn exchanged(file: &FileView<'_>) -> Option<Exchanged> {
    let by_decimals = || {
        let columns = [id_that_holds_amounts(file)?, Field::Amount];
        let known = false;
        Some(Exchanged { columns, known })
    };
    by_books(file).or_else(by_decimals)
}

/// Repayments that are looked at: columns are exchanged in all of a file, or in none.
const SAMPLE: usize = 1000;

fn by_books(file: &FileView<'_>) -> Option<Exchanged> {
    let held = file.held?;
    [Which::Kiva, Which::Ledger].into_iter().find_map(|which| {
        let book = held.books.book(which)?;
        let sample = file.report.numbers().take(SAMPLE);
        let found = sample.filter(|no| {
            let (file, record) = (file.report.id, *no);
            held.row(which, RecordRef { file, record }).is_some()
        });
        let found = found.count();
        if found * 2 >= file.report.len().min(SAMPLE) {
            return None;
        }
        let sample = file.report.numbers().take(SAMPLE);
        let sample: Vec<Record<'_>> = sample.filter_map(|no| file.report.record(no)).collect();
        let columns = if book.is_by_pair() {
            exchanged_pair(&sample, book, found)?
        } else {
            exchanged_loans(&sample, book, found)?
        };
        Some(Exchanged {
            columns,
            known: true,
        })
    })
}

/// Two columns with which exchanged most repayments name a loan under its very client.
fn exchanged_pair(sample: &[Record<'_>], book: &Book, found: usize) -> Option<[Field; 2]> {
    use Field::{Amount, ClientId, LoanId};
    let exchanges = [[LoanId, ClientId], [LoanId, Amount], [ClientId, Amount]];
    exchanges.into_iter().find(|[first, second]| {
        let wanted = |field: Field| match field {
            field if field == *first => *second,
            field if field == *second => *first,
            field => field,
        };
        let known = sample.iter().filter(|record| {
            let loan_id = value(record, wanted(LoanId));
            let client_id = value(record, wanted(ClientId));
            !loan_id.is_empty()
                && !client_id.is_empty()
                && book
                    .find(loan_id.as_bytes(), client_id.as_bytes())
                    .is_some()
        });
        let known = known.count();
        known > found && known * 2 >= sample.len()
    })
}

/// Ids and amounts, where no client proves it: the ids are none of the book's and read as amounts, and nearly all amounts
/// are loan ids of the book. Amounts repeat, ids do not: so amounts that happen to be somebody's ids are not taken for ids.
fn exchanged_loans(sample: &[Record<'_>], book: &Book, found: usize) -> Option<[Field; 2]> {
    let mut different = HashSet::new();
    let are_amounts = sample.iter().all(|record| {
        let id = AmountText::new(value(record, Field::LoanId));
        id.only_reading().is_some() && different.insert(value(record, Field::Amount))
    });
    let known = sample.iter().filter(|record| {
        let amount = value(record, Field::Amount);
        !amount.is_empty() && book.find(amount.as_bytes(), b"").is_some()
    });
    let is_enough = found == 0 && sample.len() > 1;
    (is_enough && are_amounts && known.count() * 10 >= sample.len() * 9)
        .then_some([Field::LoanId, Field::Amount])
}

fn value<'r>(record: &'r Record<'_>, field: Field) -> &'r str {
    record.cell(field).map_or("", |cell| cell.text.trim())
}

/// The id column of which at least half has fractions, as amounts have, while no amount has one.
fn id_that_holds_amounts(file: &FileView<'_>) -> Option<Field> {
    let columns = &file.report.columns;
    if columns.amount.present == 0 || columns.amount.has_fractions {
        return None;
    }
    let ids = [
        (Field::LoanId, &columns.loan_id),
        (Field::ClientId, &columns.client_id),
    ];
    ids.into_iter()
        .find(|(_, ids)| {
            let fractions = ids.with(Trait::OtherTail);
            fractions > 0 && fractions >= ids.present.div_ceil(2)
        })
        .map(|(field, _)| field)
}

/// The two names exchanged, where both are plain words.
fn renamed(
    file: &FileView<'_>,
    layout: &CsvLayout,
    one: &HeaderCell,
    other: &HeaderCell,
) -> Option<Fix> {
    let delimiter = char::from(layout.delimiter);
    let is_plain = |cell: &HeaderCell| !cell.text.contains([delimiter, '"', '\n', '\r']);
    if !is_plain(one) || !is_plain(other) {
        return None;
    }
    let named = |cell: &HeaderCell, to: &HeaderCell| Edit {
        span: cell.span,
        replacement: file.text(to.span).into(),
    };
    let mut edits = vec![named(one, other), named(other, one)];
    edits.sort_by_key(|edit| edit.span);
    Some(Fix::edits(Safety::Unsafe, edits))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_against, outcome};
    use crate::settings::Settings;

    #[test]
    fn nothing_else_is_said_about_the_two_columns() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n25.50,88001\n25.50,88002\n-12.75,88003\n"
            ),
            "COL004 error 1:1-1:8 \"loan_id\" x3 [unsafe]"
        );
    }

    #[test]
    fn the_fix_exchanges_the_names() {
        let text = "loan_id,name,amount\n25.50,Ana,88001\n12.75,Eva,88002\n";
        let outcome = outcome("r.csv", text, &Settings::default());
        let fixes = outcome
            .findings
            .iter()
            .filter(|finding| finding.rule.code == "COL004");
        let edits: Vec<_> = fixes
            .filter_map(|finding| finding.fix.as_ref())
            .flat_map(|fix| fix.edits.clone())
            .collect();
        assert_eq!(
            String::from_utf8_lossy(&crate::fix::apply(text.as_bytes(), &edits)),
            "amount,name,loan_id\n25.50,Ana,88001\n12.75,Eva,88002\n"
        );
    }

    #[test]
    fn ids_with_fractions_beside_amounts_with_fractions_are_silent() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n1042.01,25.50\n1042.02,12.00\n"),
            ""
        );
    }

    const THREE: &str = "column-mode = \"three\"";
    const LIST: &str = "internal_loan_id,internal_client_id,loan_local_price\n\
        88001,501,900\n88002,502,900\n88003,503,900\n";

    fn against_list(report: &str, config: &str) -> String {
        findings_against(report, &[("--loans", "loans.csv", LIST)], config)
    }

    #[test]
    fn pairs_that_kivas_list_knows_the_other_way_round_are_exchanged() {
        let found = "COL004 error 1:1-1:8 \"loan_id\" x3 [unsafe]";
        let report = "loan_id,client_id,amount\n501,88001,25\n502,88002,12.50\n503,88009,5\n";
        assert_eq!(against_list(report, THREE), found);
        let report = "loan_id,client_id,amount\n25,501,88001\n25,502,88002\n12,503,88003\n";
        assert_eq!(against_list(report, THREE), found);
        let found = "COL004 error 1:9-1:18 \"client_id\" x3 [unsafe]";
        let report = "loan_id,client_id,amount\n88001,25,501\n88002,25,502\n88003,12,503\n";
        assert_eq!(against_list(report, THREE), found);
    }

    #[test]
    fn whole_amounts_and_known_loan_ids_are_exchanged() {
        let report = "loan_id,amount\n25,88001\n25,88003\n12,88002\n";
        let found = "COL004 error 1:1-1:8 \"loan_id\" x3 [unsafe]";
        assert_eq!(against_list(report, ""), found);
        let ledger = "Loan No,Principal Paid\n88001,25\n88002,12\n88003,25\n";
        let found_by_ledger = findings_against(report, &[("--mis", "mis.csv", ledger)], "");
        assert_eq!(found_by_ledger, found);
    }

    #[test]
    fn columns_in_their_place_are_silent_though_ids_and_amounts_overlap() {
        let list =
            "internal_loan_id,internal_client_id,loan_local_price\n1,2,900\n2,1,900\n3,1,900\n";
        let books = [("--loans", "loans.csv", list)];
        let report = "loan_id,client_id,amount\n1,2,1\n2,1,2\n3,1,1\n";
        assert_eq!(findings_against(report, &books, THREE), "");
        let report = "loan_id,amount\n1,3\n2,1\n3,2\n";
        assert_eq!(findings_against(report, &books, ""), "");
    }

    #[test]
    fn loans_that_the_list_does_not_know_are_not_exchanged() {
        let report = "loan_id,amount\n7,88001\n8,88001\n9,88002\n";
        assert!(!against_list(report, "").contains("COL004"));
        let report = "loan_id,client_id,amount\n99001,501,25\n99002,502,12\n";
        assert!(!against_list(report, THREE).contains("COL004"));
    }
}
