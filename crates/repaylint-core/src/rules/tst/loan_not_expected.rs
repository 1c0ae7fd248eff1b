//! TST004: Kiva's list does not have the loan.

use super::shared::{Many, push_all};
use super::strangers::{Why, missing_as};
use crate::books::{KivaList, Near, NearMiss};
use crate::engine::{BooksView, RecordRef, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::ids::is_separator;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TST004",
    name: "loan-not-expected",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Loans in payingBack and defaulted can receive payments and should be reported (Kiva, fetch loans); a loan is found by its internal_loan_id (FPS-Lib)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.json",
            bytes: b"{\"totalRecords\": 1, \"data\": [\n  {\"kiva_id\": 2100001, \"internal_loan_id\": \"88001\", \"status\": \"payingBack\"}\n]}\n",
        }],
    },
    texts: texts!("loan_not_expected"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Loans],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let records = missing_as(view, |why| why == Why::Unknown);
    let Some(list) = view.books.kiva.as_ref().filter(|_| !records.is_empty()) else {
        return;
    };
    let trust = Trust::of(list, view);
    push_all(view, sink, &RULE, &records, |record, many| {
        let stranger = Stranger {
            view,
            list,
            record,
            trust,
        };
        stranger.finding(many)
    });
}

/// What makes a list prove less than that a loan is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Full,
    Staging,
    Incomplete,
    Old,
    /// The loan may be a member's part of a group loan, which Kiva has under the group's id.
    Group,
}

impl Trust {
    fn of(list: &KivaList, view: &BooksView<'_>) -> Self {
        let is_old = list.month().zip(view.settings.period);
        if list.is_staging() {
            Trust::Staging
        } else if !list.is_complete() {
            Trust::Incomplete
        } else if is_old.is_some_and(|(taken, reported)| taken < reported) {
            Trust::Old
        } else {
            Trust::Full
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Trust::Full => "full",
            Trust::Staging => "staging",
            Trust::Incomplete => "incomplete",
            Trust::Old => "old",
            Trust::Group => "group",
        }
    }
}

struct Stranger<'v> {
    view: &'v BooksView<'v>,
    list: &'v KivaList,
    record: RecordRef,
    trust: Trust,
}

impl Stranger<'_> {
    fn finding(&self, many: Option<Many>) -> Finding {
        let (loan_id, client_id) = self.view.ids(self.record);
        let near = self.nearest(&loan_id, &client_id);
        let is_group = |miss: &NearMiss| self.list.is_group(miss.row);
        let trust = match self.trust {
            Trust::Full if near.as_ref().is_some_and(is_group) => Trust::Group,
            trust => trust,
        };
        let period = self.view.settings.period;
        let args = Args::none()
            .id("loan_id", loan_id)
            .case("near", near.as_ref().map_or("none", word))
            .id("other", near.as_ref().map_or("", |miss| &miss.loan_id))
            .case("trust", trust.as_str())
            .number("listed", self.list.book.len() as u64)
            .number("said", self.list.pages.totals.iter().sum())
            .text(
                "taken",
                self.list
                    .month()
                    .map_or(String::new(), |month| month.to_string()),
            )
            .text(
                "period",
                period.map_or(String::new(), |month| month.to_string()),
            )
            .case("many", Many::case(many))
            .number("count", many.map_or(1, |many| many.count))
            .number("all", many.map_or(1, |many| many.all));
        let severity = if trust == Trust::Full {
            Severity::Error
        } else {
            Severity::Warning
        };
        let finding = Finding::new(&RULE, self.view.place(self.record, Field::LoanId))
            .args(args)
            .severity(severity);
        match near.filter(|_| many.is_none()) {
            Some(miss) => finding.related(self.list.book.place(miss.row, Field::LoanId)),
            None => finding,
        }
    }

    /// The loan of the list whose id looks most like this one, or the group that it seems to be of.
    fn nearest(&self, loan_id: &str, client_id: &str) -> Option<NearMiss> {
        let mut misses = self.list.book.near_misses(loan_id);
        misses.sort_by_key(|miss| {
            let is_group = self.list.is_group(miss.row);
            (
                !is_group,
                miss.client_id != client_id,
                miss.differs != Near::Zeros,
            )
        });
        misses.into_iter().next().or_else(|| self.group_of(loan_id))
    }

    /// The group loan whose id is this one without its last parts: `G-12` of `G-12-3`.
    fn group_of(&self, loan_id: &str) -> Option<NearMiss> {
        if !self.list.has_groups() {
            return None;
        }
        let ends = loan_id.bytes().enumerate().rev();
        let mut parts = ends.filter(|(_, byte)| is_separator(*byte));
        parts.find_map(|(end, _)| {
            let misses = self.list.book.near_misses(loan_id.get(..end)?);
            let is_its =
                |miss: &NearMiss| miss.differs == Near::Client && self.list.is_group(miss.row);
            misses.into_iter().find(is_its)
        })
    }
}

/// The word that texts choose their wording by. Here a near id whose only difference is none is a group's.
fn word(miss: &NearMiss) -> &'static str {
    match miss.differs {
        Near::Client => "group",
        other => other.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::finding::Arg;
    use crate::rules::testing::{findings_against, outcome_against};

    fn list(ids: &[&str], more: &str) -> String {
        let loan =
            |id: &&str| format!(r#"{{"internal_loan_id":"{id}","status":"payingBack"{more}}}"#);
        let loans: Vec<String> = ids.iter().map(loan).collect();
        format!(
            r#"{{"totalRecords":{},"data":[{}]}}"#,
            loans.len(),
            loans.join(",")
        )
    }

    fn against(report: &str, list: &str, config: &str) -> String {
        let found = findings_against(report, &[("--loans", "loans.json", list)], config);
        let about_this = found.lines().filter(|line| !line.starts_with("TOT"));
        about_this.collect::<Vec<_>>().join("\n")
    }

    const REPORT: &str = "loan_id,amount\n88001,25.00\n88002,12.50\n";
    const ERROR: &str = "TST004 error 3:1-3:6 \"88002\"";
    const WARNING: &str = "TST004 warning 3:1-3:6 \"88002\"";

    #[test]
    fn a_loan_that_a_complete_list_lacks_is_an_error() {
        assert_eq!(against(REPORT, &list(&["88001"], ""), ""), ERROR);
        assert_eq!(against(REPORT, &list(&["88001", "88002"], ""), ""), "");
    }

    #[test]
    fn an_incomplete_list_proves_less() {
        let list = list(&["88001"], "").replace("Records\":1", "Records\":2");
        assert_eq!(against(REPORT, &list, ""), WARNING);
    }

    #[test]
    fn pages_are_complete_together() {
        let first = list(&["88001"], "").replace("Records\":1", "Records\":2");
        let second = list(&["88003"], "").replace("Records\":1", "Records\":2");
        let pages = format!("[{first},{second}]");
        assert_eq!(against(REPORT, &pages, ""), ERROR);
        assert_eq!(against(REPORT, &format!("[{first}]"), ""), WARNING);
    }

    #[test]
    fn the_test_environment_proves_nothing() {
        let staging = list(&["88001"], "").replace(
            "{\"totalRecords",
            "{\"snapshot\":{\"environment\":\"staging\"},\"totalRecords",
        );
        assert_eq!(against(REPORT, &staging, ""), WARNING);
    }

    #[test]
    fn a_list_older_than_the_month_reported_proves_less() {
        use crate::books::Inputs;
        use crate::engine::Input;
        use crate::rules::testing::{lines_of, outcome_of_inputs};
        use crate::settings::Settings;
        use crate::terms::Period;
        let list = list(&["88001"], "").replace(
            "{\"totalRecords",
            "{\"snapshot\":{\"taken_at\":\"2026-10-31T09:00:00Z\"},\"totalRecords",
        );
        let of = |period: &str| {
            let mut inputs = Inputs::from(vec![Input::new("r.csv", Box::new(REPORT))]);
            inputs.loans = vec![Input::new("loans.json", Box::new(list.clone()))];
            let settings = Settings {
                period: Period::parse(period),
                ..Settings::default()
            };
            lines_of(&outcome_of_inputs(inputs, &settings))
        };
        assert_eq!(of("2026-10"), ERROR);
        assert_eq!(of("2026-11"), WARNING);
    }

    #[test]
    fn a_member_of_a_group_loan_may_be_known_by_the_group_s_id() {
        let groups = list(&["G-12"], ",\"borrower_count\":5");
        let report = "loan_id,amount\nG-12-3,25.00\n";
        assert_eq!(
            against(report, &groups, ""),
            "TST004 warning 2:1-2:7 \"G-12-3\""
        );
        let single = list(&["G-12"], ",\"borrower_count\":1");
        assert_eq!(
            against(report, &single, ""),
            "TST004 error 2:1-2:7 \"G-12-3\""
        );
    }

    /// In what the id differs that the finding names.
    fn near(report_id: &str, kiva_id: &str) -> String {
        let report = format!("loan_id,amount\n{report_id},25.00\n");
        let list = list(&[kiva_id], "");
        let outcome = outcome_against(&report, &[("--loans", "loans.json", &list)], "");
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "TST004");
        let near = finding.and_then(|finding| {
            let mut args = finding.args.iter();
            args.find_map(|(name, arg)| match arg {
                Arg::Case(word) if name == "near" => Some(*word),
                _ => None,
            })
        });
        near.unwrap_or_default().to_owned()
    }

    #[test]
    fn ids_that_are_nearly_the_same_are_named() {
        assert_eq!(near("ke-001", "KE-001"), "case");
        assert_eq!(near("00881", "881"), "zeros");
        assert_eq!(near("KE001", "KE-001"), "separators");
        assert_eq!(near("KE-002", "KE-001"), "none");
    }

    /// Twenty loans, of which Kiva knows the last `known`.
    fn twenty(known: usize) -> String {
        let mut report = String::from("loan_id,amount\n");
        for number in 1..=20 {
            writeln!(report, "{},25.00", 88000 + number).expect("a string takes anything");
        }
        let ids: Vec<String> = (21 - known..=20)
            .map(|number| (88000 + number).to_string())
            .collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        against(&report, &list(&ids, ""), "")
    }

    #[test]
    fn the_wrong_list_is_one_finding() {
        assert_eq!(twenty(2), "TST004 error 2:1-2:6 \"88001\" x18");
        assert_eq!(twenty(3).lines().count(), 17);
    }

    #[test]
    fn what_a_damaged_id_explains_is_not_said_again() {
        let list = list(&["88001"], "");
        for id in ["'88001", "88001.0", "n/a", "8.8E+04", "88\u{200b}001"] {
            let found = against(&format!("loan_id,amount\n{id},25.00\n"), &list, "");
            assert!(!found.contains("TST004"), "{found}");
            assert!(!found.is_empty(), "{id}");
        }
    }
}
