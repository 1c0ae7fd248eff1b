//! What a run is told: the settings after configuration file and arguments were joined. Nothing optional is left
//! open that a rule would have to guess. Knows nothing of files or flags.

use std::num::NonZeroUsize;

use iso_currency::Currency;
use regex::Regex;
use rust_decimal::Decimal;

use crate::finding::Severity;
use crate::rules::{self, Rule};
use crate::source::Encoding;
use crate::terms::{Basis, ColumnMode};

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

/// Everything a run of the checker is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Two or three columns, where configured.
    pub column_mode: Option<ColumnMode>,
    /// What amounts mean, where configured.
    pub basis: Option<Basis>,
    /// The currencies of the partner's loans; may be empty.
    pub currencies: Vec<Currency>,
    /// The run is one of several files of the period.
    pub partial: bool,
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
    /// Repayments in one call of the API.
    pub batch_max: u32,
    /// Limits on files.
    pub limits: Limits,
    /// The most threads that may be used; `None` for as many as help.
    pub threads: Option<NonZeroUsize>,
    /// Overrides of severities.
    pub levels: Levels,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            column_mode: None,
            basis: None,
            currencies: Vec::new(),
            partial: false,
            header: None,
            encoding: None,
            delimiter: None,
            sheet: None,
            max_amount: None,
            ids: IdSettings::default(),
            batch_max: 300,
            limits: Limits::default(),
            threads: None,
            levels: Levels::default(),
        }
    }
}

impl Settings {
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
