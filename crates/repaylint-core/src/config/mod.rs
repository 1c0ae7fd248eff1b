//! `repaylint.toml`: text in, options as written or problems out. Opens no file and knows no command line.
//!
//! All problems of a file are found at once, each with its place in the text, so that it can be shown like a finding.

mod api_url;
mod discreet;
mod keys;
mod nearest;
mod pattern;
pub(crate) mod problem;
mod read;
pub(crate) mod section;
mod select;
mod syntax;
pub(crate) mod value;

use iso_currency::Currency;
use regex::Regex;
use rust_decimal::Decimal;

use crate::finding::Severity;
use crate::known::Exception;
use crate::settings::Settings;
use crate::terms::{Basis, ColumnMode};

pub use api_url::{ApiUrl, UrlFault};
pub use discreet::masked;
pub use nearest::nearest;
pub use problem::Problem;
pub use select::{Selector, UnknownRule};
pub(crate) use syntax::parse_table;

/// The name by which the file is found.
pub const FILE_NAME: &str = "repaylint.toml";

/// The JSON Schema of the file, for editors.
pub const SCHEMA: &str = include_str!("config.schema.json");

/// What a configuration file says. What it does not say is `None` or empty.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// `column-mode`
    pub column_mode: Option<ColumnMode>,
    /// `basis`
    pub basis: Option<Basis>,
    /// `currency`, one or several
    pub currencies: Vec<Currency>,
    /// `partial`
    pub partial: Option<bool>,
    /// `header`
    pub header: Option<bool>,
    /// `lang`: `en`, `es` or `fr`
    pub lang: Option<&'static str>,
    /// `max-amount`
    pub max_amount: Option<Decimal>,
    /// `test-id-patterns`
    pub test_id_patterns: Vec<Regex>,
    /// `[ids]`
    pub ids: Ids,
    /// `[rules]`, the most general first
    pub rules: Vec<RuleLevel>,
    /// `[[allow]]`
    pub allow: Vec<Exception>,
    /// `[test-loans]`
    pub test_loans: TestLoans,
    /// `[mis]`
    pub mis: Mis,
    /// `[batch]`
    pub batch: Batch,
    /// `[api]`
    pub api: Apis,
}

/// `[ids]`: what ids look like at this partner.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    /// `loan`, anchored
    pub loan: Option<Regex>,
    /// `client`, anchored
    pub client: Option<Regex>,
    /// `loan-unique`
    pub loan_unique: Option<bool>,
}

/// One line of `[rules]`.
#[derive(Clone, Debug)]
pub struct RuleLevel {
    /// The rules meant.
    pub selector: Selector,
    /// How bad their findings are; `None` for `off`.
    pub level: Option<Severity>,
}

/// `[test-loans]`: ids that were used in test loan drafts.
#[derive(Clone, Debug, Default)]
pub struct TestLoans {
    /// `loan-ids`
    pub loan_ids: Vec<String>,
    /// `client-ids`
    pub client_ids: Vec<String>,
}

/// `[mis]`: how the MIS's own exports are read.
#[derive(Clone, Debug, Default)]
pub struct Mis {
    /// `loan-id`, a column's name
    pub loan_id: Option<String>,
    /// `client-id`, a column's name
    pub client_id: Option<String>,
    /// `amount`, a column's name
    pub amount: Option<String>,
    /// `principal`, a column's name
    pub principal: Option<String>,
    /// `kiva-only`
    pub kiva_only: Option<bool>,
    /// `where`
    pub rows: RowFilter,
    /// `sum`
    pub sum: Option<bool>,
}

/// `where = { column = "Fund", equals = "Kiva" }`
#[derive(Clone, Debug, Default)]
pub struct RowFilter {
    /// `column`
    pub column: Option<String>,
    /// `equals`
    pub equals: Option<String>,
}

/// `[batch]`: how many repayments go into one call of the API.
#[derive(Clone, Copy, Debug, Default)]
pub struct Batch {
    /// `size`
    pub size: Option<u32>,
    /// `max`
    pub max: Option<u32>,
}

/// `[api]`: the two environments of the Partner API.
#[derive(Clone, Debug, Default)]
pub struct Apis {
    /// `[api.staging]`
    pub staging: Api,
    /// `[api.production]`
    pub production: Api,
}

/// `[api.staging]` or `[api.production]`: what differs from the built-in defaults.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `partner-id`
    pub partner_id: Option<String>,
    /// `token-url`
    pub token_url: Option<ApiUrl>,
    /// `audience`
    pub audience: Option<String>,
    /// `base-url`
    pub base_url: Option<ApiUrl>,
    /// `timeout-seconds`
    pub timeout_seconds: Option<u32>,
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, in order of place. Where the syntax is broken, only that.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        read::read(text)
    }

    /// Puts what the file says into the settings and leaves the rest of them alone.
    pub fn apply(&self, settings: &mut Settings) {
        settings.column_mode = self.column_mode.or(settings.column_mode);
        settings.basis = self.basis.or(settings.basis);
        if !self.currencies.is_empty() {
            settings.currencies.clone_from(&self.currencies);
        }
        settings.partial = self.partial.unwrap_or(settings.partial);
        settings.header = self.header.or(settings.header);
        settings.max_amount = self.max_amount.or(settings.max_amount);
        settings.batch_size = self.batch.size.or(settings.batch_size);
        settings.batch_max = self.batch.max.unwrap_or(settings.batch_max);
        settings.mis.clone_from(&self.mis);
        settings.test_loans.clone_from(&self.test_loans);
        if !self.test_id_patterns.is_empty() {
            settings.test_id_patterns.clone_from(&self.test_id_patterns);
        }
        self.ids.apply(settings);
        settings.exceptions.extend_from_slice(&self.allow);
        for RuleLevel { selector, level } in &self.rules {
            for rule in selector.rules() {
                settings.levels.set(rule, *level);
            }
        }
    }
}

impl Ids {
    fn apply(&self, settings: &mut Settings) {
        let ids = &mut settings.ids;
        if self.loan.is_some() {
            ids.loan.clone_from(&self.loan);
        }
        if self.client.is_some() {
            ids.client.clone_from(&self.client);
        }
        ids.loan_unique = self.loan_unique.unwrap_or(ids.loan_unique);
    }
}

#[cfg(test)]
mod tests;
