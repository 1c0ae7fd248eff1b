//! TST006: an id that says by itself that it belongs to a test.

use crate::engine::{CellView, FileView};
use crate::finding::{Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::{about, visible};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};
use crate::settings::Settings;
use crate::words;

pub(super) static RULE: Rule = Rule {
    code: "TST006",
    name: "test-looking-id",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva: the client information used to post a test loan draft must not be used in a repayment report; its Spanish and French pages say prueba and test",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\nTEST-0001,12.50\n",
        good: b"loan_id,amount\n88001,25.00\nATTEST-0001,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("test_looking_id"),
    check: Check::Cell(
        CellCheck::new(44, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::KivaOrLedger)
            .asking(has_patterns),
    ),
};

/// In fewer ids than this a word is no habit.
const FEWEST: u32 = 10;

fn has_patterns(file: &FileView<'_>) -> bool {
    !file.settings.test_id_patterns.is_empty()
}

fn claims(cell: &CellView<'_>) -> bool {
    let carries =
        cell.id().has(Trait::TestWord) || matches_pattern(cell.value(), cell.file.settings);
    carries && !is_habit(cell) && !is_of_draft(cell)
}

/// Whether a test loan draft has this id, which is said more exactly (TST001, TST002).
pub(super) fn is_of_draft(cell: &CellView<'_>) -> bool {
    let id = cell.id().trimmed();
    cell.file.held.is_some_and(|held| match cell.field {
        Field::LoanId => held.books.tests.loans.contains_key(id),
        Field::ClientId => held.books.tests.clients.contains_key(id),
        Field::Amount => false,
    })
}

fn matches_pattern(id: &str, settings: &Settings) -> bool {
    let id = id.trim();
    let mut patterns = settings.test_id_patterns.iter();
    !id.is_empty() && patterns.any(|pattern| pattern.is_match(id))
}

/// Whether at least half of the column carries such a word, so that it says nothing about a single id.
fn is_habit(cell: &CellView<'_>) -> bool {
    let ids = cell.ids();
    let alike = if has_patterns(&cell.file) {
        *ids.test_like
            .get_or_init(|| test_like(&cell.file, cell.field))
    } else {
        ids.with(Trait::TestWord)
    };
    ids.present >= FEWEST && alike.saturating_mul(2) >= ids.present
}

/// How many ids of a column carry a test word or match a pattern.
fn test_like(file: &FileView<'_>, field: Field) -> u32 {
    let is_alike = |id: &str| words::test_word(id).is_some() || matches_pattern(id, file.settings);
    let ids = file.report.numbers().filter(|no| {
        let record = file.report.record(*no);
        record.is_some_and(|record| record.cell(field).is_some_and(|cell| is_alike(&cell.text)))
    });
    u32::try_from(ids.count()).unwrap_or(u32::MAX)
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = about(cell, cell.id().trimmed());
    let args = if let Some(word) = words::test_word(cell.id().trimmed()) {
        args.case("case", "word").text("word", word)
    } else {
        let id = cell.id().trimmed();
        let mut patterns = cell.file.settings.test_id_patterns.iter();
        let matched = patterns.find(|pattern| pattern.is_match(id));
        let pattern = matched.map_or("", |pattern| pattern.as_str());
        args.case("case", "pattern").text("word", visible(pattern))
    };
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_against};

    #[test]
    fn whole_words_of_three_languages_are_reported_and_parts_of_words_are_not() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\nTEST-0001,501,25.00\n88002,prueba3,12.50\n88003/Essai,503,9.00\n"
            ),
            "TST006 warning 2:1-2:10 \"TEST-0001\"\n\
             TST006 warning 3:7-3:14 \"prueba3\"\n\
             TST006 warning 4:1-4:12 \"88003/Essai\""
        );
        let text = "loan_id,client_id,amount\nATTEST12,501,25.00\nDEMOCRACIA7,502,12.50\nCONTEST,503,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    /// `tests` ids that carry a word, then others, ten in all.
    fn ten(tests: u32) -> String {
        let row = |number| {
            let word = if number < tests { "DEMO" } else { "KE" };
            format!("{word}-{},25.00\n", 88001 + number)
        };
        format!("loan_id,amount\n{}", (0..10).map(row).collect::<String>())
    }

    #[test]
    fn a_word_that_half_of_ten_ids_carry_is_a_name() {
        assert_eq!(findings("r.csv", ten(4)).lines().count(), 4);
        assert_eq!(findings("r.csv", ten(5)), "");
    }

    #[test]
    fn the_partner_s_own_patterns_count_like_words() {
        let config = "test-id-patterns = [\"^QA-\"]";
        let report = "loan_id,amount\n88001,25.00\nQA-17,12.50\n8-QA-3,9.00\n";
        assert_eq!(
            findings_against(report, &[], config),
            "TST006 warning 3:1-3:6 \"QA-17\""
        );
        assert_eq!(findings("r.csv", report), "");
        assert_eq!(
            findings_against(&ten(5).replace("DEMO", "QA"), &[], config),
            ""
        );
    }

    #[test]
    fn what_the_ledger_has_is_a_real_loan() {
        let report = "loan_id,amount\nTEST-0001,25.00\n";
        let of = |id: &str| format!("Loan No,Principal Paid\n{id},25.00\n");
        let against = |ledger: &str| {
            let found = findings_against(report, &[("--mis", "ledger.csv", ledger)], "");
            found.contains("TST006")
        };
        assert!(against(&of("TEST-0002")));
        assert!(!against(&of("TEST-0001")));
    }
}
