//! Leads the reports of a run through the rules: what each rule is shown, which of them speaks about a value,
//! and what becomes of what they say.

mod conserve;
mod expected;
mod flags;
mod held;
mod judge;
mod matching;
mod not_checked;
mod outcome;
mod prove;
mod repeats;
mod run;
mod sink;
mod tie_out;
mod told;
mod unmet;
mod views;

pub use expected::{Expectation, Expecting, can_be_summed, count_of, expectations, total_of};
pub use flags::Flags;
pub use held::{BooksView, Common, Held, Shared};
pub use matching::{Matches, Which};
pub use outcome::{Arrived, Matched, NotChecked, Outcome, RunError, Summary};
pub use repeats::{RecordRef, Repeat, Repeats};
pub use run::{Input, Progress, check};
pub use sink::Sink;
pub use tie_out::{Amount, Batch, Part, Reconciliation, TieOut, Where};
pub use views::{CellView, FileView, Reading, RunView, ViolationView};
