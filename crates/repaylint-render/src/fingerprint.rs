//! What a finding is about, as a short text that stays the same while rows are added, removed or moved. It is made of
//! the rule and of the ids as they are shown: where ids are hidden, it knows no more of them than the reader sees, so
//! that no id can be guessed from it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Field, Finding};
use sha2::{Digest, Sha256};

use crate::options::Options;
use crate::places::{record_of, report_of};
use crate::redact::mask_id;

const LENGTH: usize = 16;

/// A fingerprint: no two findings of a run have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    about: [u8; LENGTH],
    /// From 1, among findings that are about the same.
    no: u32,
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.about {
            write!(f, "{byte:02x}")?;
        }
        write!(f, ":{}", self.no)
    }
}

/// The fingerprints of all findings, in their order.
pub(crate) fn fingerprints<'a>(
    outcome: &'a Outcome,
    options: &'a Options<'_>,
) -> impl Iterator<Item = Fingerprint> + 'a {
    let mut met = HashMap::<_, u32>::new();
    outcome.findings.iter().map(move |finding| {
        let about = about(outcome, finding, options.redact);
        let no = met.entry(about).or_default();
        *no = no.saturating_add(1);
        Fingerprint { about, no: *no }
    })
}

fn about(outcome: &Outcome, finding: &Finding, redact: bool) -> [u8; LENGTH] {
    let field = finding.place.field.map_or("", Field::as_str);
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part);
        hash.update([0]);
    };
    add(finding.rule.code);
    add(field);
    let shown = |id| {
        if redact {
            mask_id(id).into()
        } else {
            Cow::Borrowed(id)
        }
    };
    let record = record_of(outcome, finding.place).filter(|_| finding.count == 1);
    match (&record, finding.loans.as_slice()) {
        (Some(record), _) => {
            add("loan");
            add(&shown(record.loan_key()));
            add(&shown(record.client_key()));
        }
        (None, [only]) => {
            add("loan");
            add(&shown(&only.loan_id));
            add(&shown(&only.client_id));
        }
        _ => match report_of(outcome, finding.place) {
            Some(report) => {
                let path = report.source.name();
                add("file");
                add(path.rsplit(['/', '\\']).next().unwrap_or(path));
            }
            None => add("run"),
        },
    }
    let mut about = [0; LENGTH];
    for (kept, byte) in about.iter_mut().zip(hash.finalize()) {
        *kept = byte;
    }
    about
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use repaylint_core::finding::Finding;

    use super::fingerprints;
    use crate::language::Language;
    use crate::messages::Messages;
    use crate::options::Options;
    use crate::testing::{COMMA, Run, TOTALS, sample};

    fn of(run: &Run, redact: bool) -> Vec<String> {
        let messages = Messages::new(Language::English);
        let options = Options {
            redact,
            ..Options::new(&messages)
        };
        let all = fingerprints(&run.outcome, &options);
        all.map(|one| one.to_string()).collect()
    }

    fn commas(text: &str, amounts: &[&str]) -> Run {
        let mut run = Run::of(&[("report.csv", text.as_bytes())]);
        for amount in amounts {
            let place = run.place(0, amount, 0);
            run.add(Finding::new(&COMMA, place));
        }
        run
    }

    #[test]
    fn a_fingerprint_does_not_depend_on_the_line_or_the_value() {
        let before = commas("loan_id,amount\n88001,\"12,50\"\n", &["12,50"]);
        let after = commas(
            "loan_id,amount\n88000,1.00\n\n88001,\"13,75\"\n",
            &["13,75"],
        );
        assert_eq!(of(&before, false), of(&after, false));
        let other = commas("loan_id,amount\n88002,\"12,50\"\n", &["12,50"]);
        assert_ne!(of(&before, false), of(&other, false));
    }

    #[test]
    fn no_two_findings_share_a_fingerprint() {
        let twice = commas(
            "loan_id,amount\n88001,\"12,50\"\n88001,\"13,75\"\n",
            &["12,50", "13,75"],
        );
        for run in [twice, sample()] {
            for redact in [false, true] {
                let all = of(&run, redact);
                let different: BTreeSet<_> = all.iter().collect();
                assert_eq!(different.len(), all.len(), "{all:?}");
            }
        }
    }

    #[test]
    fn where_ids_are_hidden_a_fingerprint_tells_only_what_is_shown() {
        let of = |id: &str, redact| {
            of(
                &commas(&format!("loan_id,amount\n{id},\"12,50\"\n"), &["12,50"]),
                redact,
            )
        };
        assert_eq!(of("1042970", true), of("1099970", true));
        assert_ne!(of("1042970", true), of("1042971", true));
        assert_ne!(of("1042970", false), of("1099970", false));
        assert_ne!(of("1042970", true), of("1042970", false));
    }

    #[test]
    fn findings_of_different_rules_about_one_loan_differ() {
        let mut run = commas("loan_id,amount\n88001,\"12,50\"\n", &["12,50"]);
        let place = run.place(0, "12,50", 0);
        run.add(Finding::new(&TOTALS, place));
        let all = of(&run, false);
        assert_ne!(all[0], all[1]);
    }
}
