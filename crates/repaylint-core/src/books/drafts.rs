//! The ids that were used in test loan drafts: from saved draft payloads and from the configuration.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::{Input, RunError};
use crate::ids::{IdText, Trait};
use crate::model::SyntaxProblem;
use crate::read::json::{Node, parse_whole};
use crate::settings::Settings;
use crate::source::Source;

/// Ids that no report may hold, each with the file that says so (empty for the configuration).
#[derive(Clone, Debug, Default)]
pub struct TestIds {
    /// Loan ids, group ids included.
    pub loans: BTreeMap<String, TestLoan>,
    /// Client ids.
    pub clients: BTreeMap<String, String>,
    /// Whether draft payloads or a configured list were given at all.
    pub given: bool,
}

/// A loan id that was used in a test loan draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestLoan {
    /// The first file that has it; empty for the configuration.
    pub file: String,
    /// The clients of the drafts that have it; empty where nothing is said of them.
    pub clients: BTreeSet<String>,
}

impl TestIds {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.loans.is_empty() && self.clients.is_empty()
    }

    /// Reads them from draft payloads and from the configuration.
    pub(super) fn read(inputs: &[Input], settings: &Settings) -> Result<Self, RunError> {
        let listed = &settings.test_loans;
        let mut ids = Self {
            given: !inputs.is_empty()
                || !listed.loan_ids.is_empty()
                || !listed.client_ids.is_empty(),
            ..Self::default()
        };
        for id in &listed.loan_ids {
            ids.loans.entry(id.trim().to_owned()).or_default();
        }
        for id in &listed.client_ids {
            ids.clients.insert(id.trim().to_owned(), String::new());
        }
        for input in inputs {
            ids.add_file(input)?;
        }
        ids.loans.remove("");
        ids.clients.remove("");
        Ok(ids)
    }

    fn add_file(&mut self, input: &Input) -> Result<(), RunError> {
        let bytes = (*input.bytes).as_ref().to_vec();
        let source = Source::new(&*input.name, Box::new(bytes), None);
        let root = parse_whole(source.text(), source.body_start() as usize).map_err(
            |(problem, offset)| {
                let position = source.position(offset);
                RunError::DraftNotJson {
                    file: input.name.clone(),
                    line: position.line.into(),
                    column: position.column.into(),
                    breaks_off: matches!(
                        problem,
                        SyntaxProblem::Empty
                            | SyntaxProblem::UnclosedBracket
                            | SyntaxProblem::UnclosedString
                    ),
                }
            },
        )?;
        let mut drafts = Vec::new();
        find_drafts(&root, &mut drafts);
        if drafts.is_empty() {
            return Err(RunError::NoDraft {
                file: input.name.clone(),
                looks_like: kind_of(&root),
            });
        }
        for draft in drafts {
            self.add(draft, &input.name);
        }
        Ok(())
    }

    fn add(&mut self, draft: Draft, file: &str) {
        for id in &draft.clients {
            let known = self.clients.entry(id.clone());
            known.or_insert_with(|| file.to_owned());
        }
        for id in draft.loans {
            let loan = self.loans.entry(id).or_insert_with(|| TestLoan {
                file: file.to_owned(),
                clients: BTreeSet::new(),
            });
            loan.clients.extend(draft.clients.iter().cloned());
        }
    }
}

/// The ids of one draft.
#[derive(Debug, Default)]
struct Draft {
    loans: BTreeSet<String>,
    clients: BTreeSet<String>,
}

impl Draft {
    /// Takes the ids of the draft itself or of one of its borrowers, where they are more than fillers.
    fn take(&mut self, members: &[(String, Node)]) {
        let id = |names: [&str; 2]| {
            let is_named = |member: &&(String, Node)| names.contains(&&*folded(&member.0));
            match members.iter().find(is_named) {
                Some((_, Node::Scalar(id))) => id.trim(),
                _ => "",
            }
        };
        let loan = id(["loanid", "internalloanid"]);
        let client = id(["clientid", "internalclientid"]);
        if loan == client && IdText::new(loan).has(Trait::SampleNumber) {
            return;
        }
        if is_id(loan) {
            self.loans.insert(loan.to_owned());
        }
        if is_id(client) {
            self.clients.insert(client.to_owned());
        }
    }
}

/// Whether this is an id, and not what stands in samples and empty forms.
fn is_id(id: &str) -> bool {
    let text = IdText::new(id);
    let is_filler = [
        Trait::Empty,
        Trait::PlaceholderWord,
        Trait::PlaceholderNumber,
    ];
    !is_filler.into_iter().any(|filler| text.has(filler))
}

/// `loan_id`, `loanId` and `LoanID` are one name.
fn folded(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Collects the drafts of a document: it is one, a list of them, or has them inside.
fn find_drafts(node: &Node, drafts: &mut Vec<Draft>) {
    match node {
        Node::Array(elements) => {
            for element in elements {
                find_drafts(element, drafts);
            }
        }
        Node::Object(members) if is_draft(members) => {
            let mut draft = Draft::default();
            draft.take(members);
            for (name, value) in members {
                if let (true, Node::Array(borrowers)) = (folded(name) == "entreps", value) {
                    for borrower in borrowers {
                        if let Node::Object(members) = borrower {
                            draft.take(members);
                        }
                    }
                }
            }
            drafts.push(draft);
        }
        Node::Object(members) if !is_loan(members) => {
            for (_, value) in members {
                find_drafts(value, drafts);
            }
        }
        Node::Object(_) | Node::Scalar(_) | Node::Word => {}
    }
}

fn has(members: &[(String, Node)], wanted: &[&str]) -> bool {
    members
        .iter()
        .any(|(name, _)| wanted.contains(&&*folded(name)))
}

fn is_draft(members: &[(String, Node)]) -> bool {
    let has_ids = has(members, &["internalloanid", "internalclientid"]);
    has(members, &["entreps"]) || has_ids && !is_loan(members) && !has(members, &["amount"])
}

/// Whether this is a loan as Kiva lists it. Those are real, and taking them for tests would condemn every repayment.
fn is_loan(members: &[(String, Node)]) -> bool {
    has(members, &["kivaid", "status", "uuid"])
}

/// What a document is that holds no draft.
fn kind_of(root: &Node) -> &'static str {
    match root {
        Node::Object(members) if has(members, &["repayments"]) => "report",
        Node::Object(members) if is_loan(members) || has(members, &["totalrecords"]) => "loans",
        Node::Object(members) => {
            let inside = members.iter().map(|(_, value)| kind_of(value));
            inside
                .into_iter()
                .find(|kind| *kind == "loans")
                .unwrap_or("other")
        }
        Node::Array(elements) => elements.first().map_or("other", kind_of),
        Node::Scalar(_) | Node::Word => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: impl AsRef<[u8]>) -> Result<TestIds, RunError> {
        let draft = Input::new("draft.json", Box::new(text.as_ref().to_vec()));
        TestIds::read(&[draft], &Settings::default())
    }

    /// The ids of a draft: loans, then clients.
    fn ids(text: &str) -> String {
        let ids = read(text).expect("it is a draft");
        let words = |ids: Vec<&String>| {
            ids.into_iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (loans, clients) = (ids.loans.keys().collect(), ids.clients.keys().collect());
        format!("{} / {}", words(loans), words(clients))
    }

    #[test]
    fn every_borrower_s_ids_and_the_group_s_are_read() {
        let text = r#"{"entreps":[{"client_id":"501","loan_id":"88001"},{"client_id":"502","loan_id":"88002"}],
            "internal_loan_id":"G-1","internal_client_id":"GC-1","disburse_time":1700000000}"#;
        assert_eq!(ids(text), "88001 88002 G-1 / 501 502 GC-1");
    }

    #[test]
    fn drafts_are_found_in_lists_and_wrappers_and_under_other_spellings() {
        let list =
            r#"[{"entreps":[{"loanId":"1"}]},{"internalLoanId":"2","internalClientId":"3"}]"#;
        assert_eq!(ids(list), "1 2 / 3");
        let wrapped = r#"{"data":[{"request":{"entreps":[{"loan_id":"1","client_id":"2"}]}}]}"#;
        assert_eq!(ids(wrapped), "1 / 2");
    }

    #[test]
    fn numbers_keep_their_digits() {
        let text = r#"{"entreps":[{"loan_id":12345678901234567890,"client_id":" 0501 "}]}"#;
        assert_eq!(ids(text), "12345678901234567890 / 0501");
    }

    #[test]
    fn fillers_condemn_no_loan() {
        let text = r#"{"entreps":[{"loan_id":"loan_id_1","client_id":"client_id_1"},{"loan_id":"88","client_id":"88"},
            {"loan_id":"","client_id":"0"},{"loan_id":"88","client_id":"501"},{"loan_id":null}]}"#;
        assert_eq!(ids(text), "88 / 501");
    }

    #[test]
    fn a_loan_remembers_the_clients_of_its_draft() {
        let text = r#"[{"entreps":[{"loan_id":"1","client_id":"501"},{"loan_id":"1","client_id":"502"}]},
            {"entreps":[{"loan_id":"2","client_id":"503"}]}]"#;
        let ids = read(text).expect("drafts");
        let clients = |loan: &str| ids.loans.get(loan).map(|loan| loan.clients.len());
        assert_eq!((clients("1"), clients("2")), (Some(2), Some(1)));
    }

    #[test]
    fn a_draft_may_be_saved_in_any_encoding() {
        let text = r#"{"entreps":[{"first_name":"José","loan_id":"88001"}]}"#;
        let utf16: Vec<u8> = "\u{feff}"
            .encode_utf16()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let latin: Vec<u8> = text.chars().map(|char| char as u8).collect();
        for bytes in [utf16, latin, format!("\u{feff}{text}").into_bytes()] {
            let ids = read(bytes).expect("a draft");
            assert!(ids.loans.contains_key("88001"));
        }
    }

    #[test]
    fn a_broken_draft_is_an_error_with_its_place() {
        let error = |text: &str| read(text).expect_err("it is broken");
        let broken = |line, column, breaks_off| RunError::DraftNotJson {
            file: "draft.json".to_owned(),
            line,
            column,
            breaks_off,
        };
        assert_eq!(error("{\n  \"entreps\": [nope]}"), broken(2, 15, false));
        assert_eq!(error("{\"entreps\":[{}"), broken(1, 15, true));
        assert_eq!(error(" "), broken(1, 2, true));
        assert_eq!(error("{\"entreps\":[]} x"), broken(1, 16, false));
    }

    #[test]
    fn a_file_of_another_kind_is_an_error() {
        let looks_like = |text: &str| match read(text) {
            Err(RunError::NoDraft { looks_like, .. }) => looks_like,
            other => panic!("{other:?}"),
        };
        let report = r#"{"repayments":[{"loan_id":"1","client_id":"2","amount":1}]}"#;
        assert_eq!(looks_like(report), "report");
        let loans = r#"{"totalRecords":1,"data":[{"kiva_id":7,"internal_loan_id":"1","status":"payingBack"}]}"#;
        assert_eq!(looks_like(loans), "loans");
        assert_eq!(
            looks_like(r#"[{"kiva_id":7,"internal_loan_id":"1"}]"#),
            "loans"
        );
        let bare = r#"[{"internal_loan_id":"1","internal_client_id":"2","amount":12.50}]"#;
        assert_eq!(looks_like(bare), "other");
        assert_eq!(looks_like("[]"), "other");
        assert_eq!(looks_like("7"), "other");
    }
}
