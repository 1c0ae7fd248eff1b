//! What is learned from reports, and what is not.

use repaylint_core::engine::{self, Input};
use repaylint_core::settings::Settings;
use repaylint_core::terms::{Basis, ColumnMode};

use super::{Observed, Proposal};
use crate::report::{Language, Messages};

fn observed(reports: &[(&str, &str)]) -> Observed {
    let inputs = reports
        .iter()
        .map(|(name, text)| Input::new(*name, Box::new((*text).to_owned())));
    let outcome = engine::check(inputs.collect::<Vec<_>>(), &Settings::default(), &());
    Observed::of(&outcome.expect("an outcome"), "oct.csv")
}

fn of(text: &str) -> Observed {
    observed(&[("oct.csv", text)])
}

fn said<T>(proposal: &Proposal<T>) -> String {
    let evidence = proposal.evidence.as_ref();
    evidence.map_or_else(String::new, |it| {
        Messages::new(Language::English).text(it.key, &it.args)
    })
}

#[test]
fn columns_and_ids_are_proposed_with_what_speaks_for_them() {
    let seen = of("loan_id,client_id,amount\nKE-0000123,88001,25.00\nKE-0001234,104297,12.50\n");
    assert_eq!(seen.column_mode.value, Some(ColumnMode::Three));
    assert_eq!(
        said(&seen.column_mode),
        "The report has a client id in every repayment."
    );
    assert_eq!(seen.loan.value.as_deref(), Some("KE-[0-9]{7}"));
    assert_eq!(said(&seen.loan), "All 2 loan ids look like KE-0000000.");
    assert_eq!(seen.client.value.as_deref(), Some("[0-9]{5,7}"));
    assert_eq!(
        said(&seen.client),
        "All 2 client ids are of one kind, such as 88001 and 104297."
    );
    assert!(seen.has_decimals);
    assert!(seen.basis.value.is_none() && seen.header.value.is_none());
}

#[test]
fn a_report_of_two_columns_says_nothing_of_clients() {
    let seen = of("loan_id,amount\nKE-01,25\nKE-02,12.00\n");
    assert_eq!(seen.column_mode.value, Some(ColumnMode::Two));
    assert_eq!(said(&seen.column_mode), "The report has no client ids.");
    assert_eq!(
        (seen.client.value.is_none(), said(&seen.client).as_str()),
        (true, "")
    );
    assert!(!seen.has_decimals);
}

#[test]
fn a_mode_that_is_not_clear_is_not_proposed() {
    let seen = of("KE-01,90001,25.00\nKE-02,,12.50\n");
    assert_eq!(seen.column_mode.value, None);
    assert_eq!(
        said(&seen.column_mode),
        "The report has a client id in 1 of its 2 repayments."
    );
    let both = observed(&[
        ("a.csv", "loan_id,amount\nKE-01,25.00\n"),
        ("b.csv", "loan_id,client_id,amount\nKE-02,90001,25.00\n"),
    ]);
    assert_eq!(both.column_mode.value, None);
}

#[test]
fn a_header_may_name_the_basis_and_a_missing_one_is_seen() {
    let seen = of("Loan ID,Principal Outstanding\n88001,25.00\n");
    assert_eq!(seen.basis.value, Some(Basis::Outstanding));
    assert_eq!(
        said(&seen.basis),
        "The amounts of the report stand under “Principal Outstanding”."
    );
    let seen = of("88001,25.00\n88002,12.50\n");
    assert_eq!(seen.header.value, Some(false));
    assert!(seen.basis.value.is_none());
    let json = r#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#;
    let seen = observed(&[("oct.json", json)]);
    assert_eq!(seen.header.value, None, "JSON has no header to miss");
    assert_eq!(seen.loan.value.as_deref(), Some("[0-9]+"));
}

#[test]
fn damaged_ids_teach_nothing() {
    let seen = of("loan_id,amount\nKE-0000123,25.00\nKE-0001234,12.50\n1.04E+11,8.00\nn/a,7.00\n");
    assert_eq!(seen.loan.value.as_deref(), Some("KE-[0-9]{7}"));
    assert_eq!(
        said(&seen.loan),
        "2 loan ids look like KE-0000000; 2 damaged ones were left out."
    );
    let seen = of("loan_id,amount\n1.04E+11,25.00\n1.05E+11,12.50\n");
    assert_eq!(seen.loan.value, None);
    assert_eq!(
        said(&seen.loan),
        "All loan ids of the report are damaged, so no pattern is proposed."
    );
}

#[test]
fn damage_that_is_told_once_for_the_column_is_left_out_everywhere() {
    let rows: Vec<_> = (10..60).map(|n| format!("1.{n}E+11,{n}.00\n")).collect();
    let seen = of(&format!(
        "loan_id,amount\n{}KE-0000123,25.00\n",
        rows.concat()
    ));
    assert_eq!(seen.loan.value.as_deref(), Some("KE-[0-9]{7}"));
}

#[test]
fn repeated_loans_are_written_well() {
    let seen = of("loan_id,amount\nKE-0000123,25.00\nKE-0000123,12.50\n");
    assert_eq!(said(&seen.loan), "All 2 loan ids look like KE-0000000.");
}

#[test]
fn ids_of_several_kinds_have_no_pattern() {
    let seen = of("loan_id,amount\nKE-0000123,25.00\n1042971,12.50\n");
    assert_eq!(seen.loan.value, None);
    assert_eq!(
        said(&seen.loan),
        "The loan ids of the report have no shape in common, so no pattern is proposed."
    );
}
