//! What both targets do with their bytes: check them under the usual settings, and under limits so small that every
//! run meets them. From the crate's folder, with the fixtures as seeds:
//!
//! ```text
//! cargo +nightly fuzz run csv fuzz/corpus/csv ../../fixtures/corpus
//! cargo +nightly fuzz run json fuzz/corpus/json ../../fixtures/json/valid ../../fixtures/json/invalid
//! ```

#[path = "../../tests/support/invariants.rs"]
mod invariants;

use repaylint_core::settings::{Limits, Settings};

/// Checks bytes under a file name, which says how they are read.
pub fn run(name: &str, bytes: &[u8]) {
    let mut settings = Settings::default();
    invariants::check_one(name, bytes, &settings);
    settings.limits = Limits {
        max_bytes: 4096,
        max_field: 12,
        max_columns: 4,
    };
    invariants::check_one(name, bytes, &settings);
}
