//! Any bytes as a JSON report.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| repaylint_core_fuzz::run("report.json", bytes));
