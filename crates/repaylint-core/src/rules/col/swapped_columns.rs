//! COL004: an id column and the amount column look exchanged.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety, Severity};
use crate::ids::Trait;
use crate::model::{CsvLayout, HeaderCell};
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
    let Some(id) = id_that_holds_amounts(file) else {
        return;
    };
    sink.silence(id);
    sink.silence(Field::Amount);
    let args = Args::none().case("field", id.as_str());
    let headers = file.csv().and_then(|layout| {
        let ids = layout.header_cell(id)?;
        Some((layout, ids, layout.header_cell(Field::Amount)?))
    });
    let columns = &file.report.columns;
    let first = match id {
        Field::ClientId => columns.client_id.first_present,
        Field::LoanId | Field::Amount => columns.loan_id.first_present,
    };
    let finding = match (headers, first) {
        (Some((layout, ids, amounts)), _) => Finding::new(&RULE, file.place(ids.span))
            .related(file.place(amounts.span))
            .fix(exchanged(file, layout, ids, amounts)),
        (None, Some(first)) => Finding::new(&RULE, file.record_place(first, id))
            .related(file.record_place(first, Field::Amount)),
        (None, None) => return,
    };
    let count = file.report.len() as u64;
    sink.push_covering(finding.args(args).count(count), file.records());
}

/// The id column of which at least half has fractions, as amounts have, while no amount has one.
pub(crate) fn id_that_holds_amounts(file: &FileView<'_>) -> Option<Field> {
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
fn exchanged(
    file: &FileView<'_>,
    layout: &CsvLayout,
    ids: &HeaderCell,
    amounts: &HeaderCell,
) -> Option<Fix> {
    let delimiter = char::from(layout.delimiter);
    let is_plain = |cell: &HeaderCell| !cell.text.contains([delimiter, '"', '\n', '\r']);
    if !is_plain(ids) || !is_plain(amounts) {
        return None;
    }
    let renamed = |cell: &HeaderCell, to: &HeaderCell| Edit {
        span: cell.span,
        replacement: file.text(to.span).into(),
    };
    let mut edits = vec![renamed(ids, amounts), renamed(amounts, ids)];
    edits.sort_by_key(|edit| edit.span);
    Some(Fix::edits(Safety::Unsafe, edits))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, outcome};
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
}
