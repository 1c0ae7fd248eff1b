//! What a report is held against: data that lies beside it or is given with it. Text in, data or problems out; opens no
//! file and judges no report.

pub mod control;
