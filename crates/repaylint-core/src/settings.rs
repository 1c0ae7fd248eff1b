//! What a run is told: the settings after configuration file and arguments were joined. Nothing optional is left
//! open that a rule would have to guess. Knows nothing of files or flags.

use std::num::NonZeroUsize;
use std::sync::Arc;

use iso_currency::Currency;
use regex::Regex;
use rust_decimal::Decimal;

use crate::config::{Mis, TestLoans};
use crate::finding::{Field, Severity};
use crate::known::{Baseline, Exception};
use crate::rules::{self, Rule};
use crate::source::Encoding;
use crate::terms::{Basis, ColumnMode, Date, Period};

/// How far a file may go before the run gives up on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file.
    pub max_bytes: u64,
    /// Bytes of one field.
    pub max_field: u32,
    /// Fields of one row.
    pub max_columns: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 2 << 30,
            max_field: 1 << 20,
            max_columns: 256,
        }
    }
}

/// What ids look like at this partner.
#[derive(Clone, Debug, Default)]
pub struct IdSettings {
    /// Anchored pattern of loan ids.
    pub loan: Option<Regex>,
    /// Anchored pattern of client ids.
    pub client: Option<Regex>,
    /// Three-column mode only: a loan id never repeats under another client.
    pub loan_unique: bool,
}

/// Which rules speak, and how loudly. Later words win over earlier ones.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    overrides: Vec<(&'static str, Option<Severity>)>,
}

impl Levels {
    /// Sets the level of a rule; `None` turns it off.
    pub fn set(&mut self, rule: &'static Rule, level: Option<Severity>) {
        self.overrides.push((rule.code, level));
    }

    /// Leaves only the given rules on.
    pub fn select_only(&mut self, selected: &[&'static Rule]) {
        for rule in rules::all().filter(|rule| !selected.contains(rule)) {
            self.set(rule, None);
        }
    }

    /// The severity of a finding of `rule` that would have `severity` by itself; `None` where the rule is off.
    pub fn apply(&self, rule: &Rule, severity: Severity) -> Option<Severity> {
        self.overrides
            .iter()
            .rev()
            .find(|(code, _)| *code == rule.code)
            .map_or(Some(severity), |(_, level)| *level)
    }

    /// Whether the rule is on.
    pub fn is_on(&self, rule: &Rule) -> bool {
        self.apply(rule, rule.severity).is_some()
    }
}

/// What a file is expected to hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contents {
    /// Repayments: a report, this month's or an earlier one.
    #[default]
    Repayments,
    /// Rows of the MIS's ledger.
    Ledger,
    /// Loans as Kiva knows them: the answer of `GET loans`, or PA2's download.
    Loans,
}

impl Contents {
    /// The word that texts choose their wording by.
    pub fn as_str(self) -> &'static str {
        match self {
            Contents::Repayments => "repayments",
            Contents::Ledger => "ledger",
            Contents::Loans => "loans",
        }
    }
}

/// What a file is expected to hold, and what its columns are called beyond the words that everybody knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// What it holds.
    pub contents: Contents,
    /// The column of loan ids, where the user names it.
    pub loan_id: Option<String>,
    /// The column of client ids, where the user names it.
    pub client_id: Option<String>,
    /// The column of amounts, where the user names it.
    pub amount: Option<String>,
    /// The basis by which a ledger's amounts are chosen, where it is configured.
    pub basis: Option<Basis>,
}

impl Naming {
    /// Whether only the names that are told count. An earlier report may have the MIS's names or those of a report.
    pub fn is_strict(&self) -> bool {
        self.contents != Contents::Repayments
    }

    /// The name that the user gives a field's column.
    pub fn name_of(&self, field: Field) -> Option<&str> {
        match field {
            Field::LoanId => self.loan_id.as_deref(),
            Field::ClientId => self.client_id.as_deref(),
            Field::Amount => self.amount.as_deref(),
        }
    }
}

/// What repayments should come to, as someone knows it from elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// The sum of their amounts, with the digits that were typed.
    pub total: Option<Decimal>,
    /// How many they are.
    pub count: Option<u64>,
}

/// Everything a run of the checker is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Two or three columns, where configured.
    pub column_mode: Option<ColumnMode>,
    /// What amounts mean, where configured.
    pub basis: Option<Basis>,
    /// The currencies of the partner's loans; may be empty.
    pub currencies: Vec<Currency>,
    /// The month that is reported, where it is told.
    pub period: Option<Period>,
    /// The run is one of several files of the period.
    pub partial: bool,
    /// What all files together should come to, where the user says it.
    pub expected: Expected,
    /// Whether CSV files have a header row; `None` to find out.
    pub header: Option<bool>,
    /// Encoding of all files, where given.
    pub encoding: Option<Encoding>,
    /// Separator of all CSV files, where given.
    pub delimiter: Option<u8>,
    /// The sheet of workbooks that is read, where given.
    pub sheet: Option<String>,
    /// No amount may be above.
    pub max_amount: Option<Decimal>,
    /// What ids look like.
    pub ids: IdSettings,
    /// What ids of test loans look like, beside the words that everybody knows.
    pub test_id_patterns: Vec<Regex>,
    /// What the file that is read holds; other than repayments only while reference data are read.
    pub naming: Naming,
    /// What the readers keep of every repayment.
    pub keeps: Keeps,
    /// How the MIS's exports are read.
    pub mis: Mis,
    /// Ids that were used in test loan drafts.
    pub test_loans: TestLoans,
    /// Repayments that are put into one call of the API, where configured.
    pub batch_size: Option<u32>,
    /// Repayments that one call of the API may carry.
    pub batch_max: u32,
    /// Limits on files.
    pub limits: Limits,
    /// The most threads that may be used; `None` for as many as help.
    pub threads: Option<NonZeroUsize>,
    /// Overrides of severities.
    pub levels: Levels,
    /// Known exceptions.
    pub exceptions: Vec<Exception>,
    /// Warnings that were there before.
    pub baseline: Option<Arc<Baseline>>,
    /// Whether the outcome has the baseline that the run would leave.
    pub gather_baseline: bool,
    /// What day it is, where anything depends on it.
    pub today: Option<Date>,
}

/// What the readers keep of every repayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeps {
    /// The hash of its loan id, for finding repeats.
    pub keys: bool,
    /// Its values, for comparing them with other files.
    pub values: bool,
}

impl Default for Keeps {
    fn default() -> Self {
        Self {
            keys: true,
            values: false,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            column_mode: None,
            basis: None,
            currencies: Vec::new(),
            period: None,
            partial: false,
            expected: Expected::default(),
            header: None,
            encoding: None,
            delimiter: None,
            sheet: None,
            max_amount: None,
            ids: IdSettings::default(),
            test_id_patterns: Vec::new(),
            naming: Naming::default(),
            keeps: Keeps::default(),
            mis: Mis::default(),
            test_loans: TestLoans::default(),
            batch_size: None,
            batch_max: 300,
            limits: Limits::default(),
            threads: None,
            levels: Levels::default(),
            exceptions: Vec::new(),
            baseline: None,
            gather_baseline: false,
            today: None,
        }
    }
}

impl Settings {
    /// Repayments that a call carries well, unless the user's limit is lower.
    const USUAL_BATCH: u32 = 250;

    /// Repayments that are put into one call of the API. Only a configured number may be above the limit.
    pub fn batch_size(&self) -> u32 {
        let usual = Self::USUAL_BATCH.min(self.batch_max).max(1);
        self.batch_size.unwrap_or(usual)
    }

    /// Digits after the point that amounts may have: ISO 4217 minor units, the most of several currencies;
    /// 2 where no currency is configured.
    pub fn minor_units(&self) -> u32 {
        self.currencies
            .iter()
            .map(|currency| currency.exponent().map_or(2, u32::from))
            .max()
            .unwrap_or(2)
    }
}
