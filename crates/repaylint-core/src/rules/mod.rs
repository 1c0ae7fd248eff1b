//! The rules: what each is called, how bad it is, how it looks at a report, and where its texts are.
//! One rule lives in one file; a family's `mod.rs` lists its rules. Nothing here knows how a file is read.

use crate::books::Inputs;
use crate::books::control::Control;
use crate::engine::{BooksView, CellView, FileView, Input, RunView, Sink, ViolationView};
use crate::finding::{Field, Finding, Severity};
use crate::terms::Basis;

pub mod amt;
pub mod api;
pub mod bat;
pub mod col;
pub mod dup;
pub mod fmt;
pub mod ids;
pub mod tot;
pub mod tst;

mod values;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

/// Everything there is to know about one rule.
#[derive(Debug)]
pub struct Rule {
    /// Family and number, such as `AMT002`. Never reused, never renumbered.
    pub code: &'static str,
    /// Kebab-case name of the defect, such as `decimal-comma`.
    pub name: &'static str,
    /// Unless the user says otherwise.
    pub severity: Severity,
    /// Whether its findings say how they can be mended by the program.
    pub fix: Fixable,
    /// The version in which it appeared.
    pub since: &'static str,
    /// Where the fact behind the rule comes from.
    pub source: &'static str,
    /// A file that breaks exactly this rule, and its nearest correct twin.
    pub example: Example,
    /// Message, help and page, one text a language.
    pub texts: Texts,
    /// How it looks at a report.
    pub check: Check,
}

impl Rule {
    /// Whether a word is its code or its name, in any case.
    pub fn is_called(&self, word: &str) -> bool {
        self.code.eq_ignore_ascii_case(word) || self.name.eq_ignore_ascii_case(word)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// Whether a rule's findings carry a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixable {
    /// No: only a person can mend it.
    Never,
    /// Yes, and it cannot change what the file says.
    Safe,
    /// Yes, as a guess.
    Unsafe,
    /// Safe where the file itself proves the reading, else a guess.
    Either,
}

/// Two small files that show a rule, and the settings under which they do.
#[derive(Debug)]
pub struct Example {
    /// File name, which decides how they are read.
    pub file: &'static str,
    /// Breaks the rule, and no other.
    pub bad: &'static [u8],
    /// The same, correct.
    pub good: &'static [u8],
    /// Contents of `repaylint.toml`; may be empty.
    pub config: &'static str,
    /// What the file is held against.
    pub with: &'static [Reference],
}

/// Reference data of an example.
#[derive(Debug)]
pub struct Reference {
    /// The flag that gives it, such as `--mis`; empty where it is found by itself, beside the file.
    pub flag: &'static str,
    /// File name.
    pub file: &'static str,
    /// Its contents.
    pub bytes: &'static [u8],
}

impl Example {
    /// One of the two files, perhaps mended, as a run reads it, together with what it is held against.
    pub fn inputs(&self, bytes: &[u8]) -> Inputs {
        let mut inputs = Inputs::default();
        let mut report = Input::new(self.file, Box::new(bytes.to_vec()));
        for reference in self.with {
            let input = Input::new(reference.file, Box::new(reference.bytes.to_vec()));
            match reference.flag {
                "--mis" => inputs.ledger = Some(input),
                "--loans" => inputs.loans.push(input),
                "--previous" => inputs.previous = Some(input),
                "--drafts" => inputs.drafts.push(input),
                _ => {
                    let text = str::from_utf8(reference.bytes).unwrap_or_default();
                    report = report.with_control(Control::parse(reference.file, text).ok());
                }
            }
        }
        inputs.reports.push(report);
        inputs
    }
}

/// The texts of a rule, as Fluent resources: one message named like the rule, with the attributes
/// `help`, `fix`, `related` (where used), `summary`, `what`, `why`, `example` (where the example alone does not explain
/// itself), `excel` and `mis`.
#[derive(Debug)]
pub struct Texts {
    /// English.
    pub en: &'static str,
    /// Spanish.
    pub es: &'static str,
    /// French.
    pub fr: &'static str,
}

/// The texts beside a rule's file: `texts!("decimal_comma")` reads `decimal_comma.en.ftl` and its sisters.
macro_rules! texts {
    ($stem:literal) => {
        $crate::rules::Texts {
            en: include_str!(concat!($stem, ".en.ftl")),
            es: include_str!(concat!($stem, ".es.ftl")),
            fr: include_str!(concat!($stem, ".fr.ftl")),
        }
    };
}
pub(crate) use texts;

/// A check of one file as a whole.
pub type FileCheck = fn(&FileView<'_>, &mut Sink<'_>);

/// How a rule looks at a report: the narrowest that does the job.
#[derive(Debug)]
pub enum Check {
    /// Once at each file, after it was read: its layout and what its columns have in common.
    File(FileCheck),
    /// At single values that do not read plainly.
    Cell(CellCheck),
    /// At what the schema says against one JSON repayment.
    Structure(StructureCheck),
    /// At a column as a whole, else at its single values.
    FileAndCell(FileCheck, CellCheck),
    /// At what stands around the repayments of a JSON document, and at each of them.
    FileAndStructure(FileCheck, StructureCheck),
    /// Once at all files together.
    Run(fn(&RunView<'_>, &mut Sink<'_>)),
    /// Once at all files together, held against reference data.
    Books(BooksCheck),
    /// Never: it is told by Kiva once the report is sent.
    Told,
}

/// A check against reference data.
#[derive(Debug)]
pub struct BooksCheck {
    /// What it cannot do without. Where anything is missing, the rule stands under "not checked" with the first of it.
    pub needs: &'static [Need],
    /// Codes of rules whose findings this one's explain: where it finds something, they are not asked. Such a rule
    /// stands before them in its family's list.
    pub in_place_of: &'static [&'static str],
    /// The check.
    pub check: fn(&BooksView<'_>, &mut Sink<'_>),
}

/// What a check against reference data cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// `--mis`
    Ledger,
    /// `--loans`
    Loans,
    /// `--loans` that says the loans' statuses
    LoanStatuses,
    /// `--loans` that says the loans' currencies
    LoanCurrencies,
    /// The currencies of the partner's loans
    Currencies,
    /// `--previous`
    Previous,
    /// `--drafts`, or test loans in the configuration
    Drafts,
    /// `--previous` or `--mis`: amounts to compare with.
    OtherAmounts,
    /// The loans' own amounts: `--loans`, or a ledger that has them.
    LoanAmounts,
    /// The same, or a ledger with everything that was paid.
    LoanAmountsOrTotals,
    /// A ledger whose amounts can be the report's: not balances where the report has what was repaid.
    SameKind,
    /// All files of the period: neither `--partial` nor `partial = true`.
    WholeMonth,
    /// Amounts that grow or shrink with the loan, and are not paid anew every month. Taken as given where no basis is
    /// configured.
    RunningAmounts,
    /// Amounts of one of these kinds. The rest have nothing to compare.
    Basis(&'static [Basis]),
}

/// A check of single values. Of all checks that claim a value, only the one of the lowest rank reports it.
#[derive(Debug)]
pub struct CellCheck {
    /// Place in the order of law 2 of the catalogue.
    pub rank: u8,
    /// The fields it looks at.
    pub fields: &'static [Field],
    /// Whether the value has the defect. Cheap: it is asked before anything is written down.
    pub claims: fn(&CellView<'_>) -> bool,
    /// The finding about a value that it claims.
    pub report: fn(&CellView<'_>) -> Finding,
    /// Which values it must be shown.
    pub asks: Asks,
    /// Whether all values of a column with the defect make one finding, however few they are.
    pub once: bool,
    /// Whether the value no longer tells which loan or amount is meant, so that comparing it would mislead.
    pub loses_value: bool,
    /// Whether it must also be shown the repayments whose loan Kiva's list does not have.
    pub asks_strangers: bool,
    /// Reference data that prove an id right by holding it exactly so (law 5).
    pub proven_by: ProvenBy,
}

/// Reference data that prove an id right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProvenBy {
    /// None: the defect is one even so.
    Nothing,
    /// Kiva's list.
    Kiva,
    /// Kiva's list, or the MIS's ledger.
    KivaOrLedger,
}

impl CellCheck {
    /// The usual settings of a check; the functions are filled in by the rule.
    pub const fn new(
        rank: u8,
        fields: &'static [Field],
        claims: fn(&CellView<'_>) -> bool,
        report: fn(&CellView<'_>) -> Finding,
    ) -> Self {
        Self {
            rank,
            fields,
            claims,
            report,
            asks: Asks::Suspects,
            once: false,
            loses_value: false,
            asks_strangers: false,
            proven_by: ProvenBy::Nothing,
        }
    }

    /// The value is beyond recognition.
    #[must_use]
    pub const fn losing_value(mut self) -> Self {
        self.loses_value = true;
        self
    }

    /// Not where reference data hold the id exactly so.
    #[must_use]
    pub const fn unless_proven_by(mut self, proven_by: ProvenBy) -> Self {
        self.proven_by = proven_by;
        self
    }

    /// Every value is shown of repayments whose loan Kiva's list does not have.
    #[must_use]
    pub const fn asking_strangers(mut self) -> Self {
        self.asks_strangers = true;
        self
    }

    /// One finding a column.
    #[must_use]
    pub const fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// Every value of a file is shown where `wanted` says so.
    #[must_use]
    pub const fn asking(mut self, wanted: fn(&FileView<'_>) -> bool) -> Self {
        self.asks = Asks::All(wanted);
        self
    }
}

/// Which values a cell check must be shown.
#[derive(Debug)]
pub enum Asks {
    /// Those that the reader could not pass as plain.
    Suspects,
    /// Every value, in files where the function says so (after one pass, its columns are known).
    All(fn(&FileView<'_>) -> bool),
}

/// A check of one schema violation of one JSON repayment.
#[derive(Debug)]
pub struct StructureCheck {
    /// Whether the violation is this rule's.
    pub claims: fn(&ViolationView<'_>) -> bool,
    /// The finding about it.
    pub report: fn(&ViolationView<'_>) -> Finding,
    /// Whether all violations of one field name make one finding.
    pub once: bool,
}

/// All rules, by family, in the order of the catalogue.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        fmt::RULES,
        col::RULES,
        ids::RULES,
        amt::RULES,
        dup::RULES,
        tst::RULES,
        tot::RULES,
        bat::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule of this code or name, in any case.
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.is_called(code_or_name))
}

/// The rules that a user means by a code, a name or a prefix of codes such as `AMT`.
pub fn matching(selector: &str) -> Vec<&'static Rule> {
    if let Some(rule) = find(selector) {
        return vec![rule];
    }
    let prefix = selector.to_ascii_uppercase();
    if prefix == "ALL" {
        return all().collect();
    }
    if !prefix.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Vec::new();
    }
    all()
        .filter(|rule| rule.code.starts_with(&prefix))
        .collect()
}
