//! `github`: how much is shown, and the job's summary in `markdown`.

use repaylint_core::finding::{Finding, Place, Severity};
use repaylint_core::rules;

use super::many;
use crate::testing::{Run, sample};

#[test]
fn github_shows_each_finding_while_there_are_few() {
    insta::assert_snapshot!(sample().render("github", |_| {}));
    assert_eq!(many(9).render("github", |_| {}).lines().count(), 10);
}

#[test]
fn github_shows_each_cause_once_where_there_are_many() {
    let shown = many(50).render("github", |_| {});
    let lines: Vec<_> = shown.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("::error title=TOT002 "), "{shown}");
    assert!(lines[1].ends_with("There are 49 more like it."), "{shown}");
}

#[test]
fn github_counts_the_causes_that_it_would_not_show() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    for rule in rules::all().take(15) {
        let place = Place::whole_file(run.outcome.files[0].id);
        run.add(Finding::new(rule, place).severity(Severity::Error));
    }
    let shown = run.render("github", |_| {});
    assert_eq!(shown.lines().count(), 10);
    let last = shown.lines().last().unwrap();
    assert!(
        last.starts_with("::error title=repaylint::And 6 more findings: 1 "),
        "{last}"
    );
}

#[test]
fn markdown_of_the_shared_findings() {
    insta::assert_snapshot!(sample().render("markdown", |_| {}));
}

#[test]
fn markdown_stays_short() {
    let text = many(20_000).render("markdown", |_| {});
    assert!(text.len() < 10_000, "{}", text.len());
    assert!(text.contains("## The first 6 of 20,001 findings"), "{text}");
    let clean = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    let clean = clean.render("markdown", |_| {});
    assert!(!clean.contains("Findings"), "{clean}");
    assert!(
        clean.contains("**Nothing wrong found in 1 repayment**"),
        "{clean}"
    );
}
