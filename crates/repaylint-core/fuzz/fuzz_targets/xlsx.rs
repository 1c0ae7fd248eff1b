//! Any bytes as a workbook: mostly as its parts, put into a package that can be unpacked.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    repaylint_core_fuzz::run("report.xlsx", bytes);
    repaylint_core_fuzz::run("report.xlsx", &repaylint_core_fuzz::workbook(bytes));
});
