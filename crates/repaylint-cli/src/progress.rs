//! Shows how far a long run has come, to people at a terminal only.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use repaylint_core::engine::Progress;

/// Smaller runs are over before a bar could be read.
const WORTH_SHOWING: u64 = 32 << 20;

/// A bar on standard error, or nothing.
pub(crate) struct Bar(Option<ProgressBar>);

impl Bar {
    /// A bar for so many bytes, where somebody would see it.
    pub(crate) fn new(bytes: u64, quiet: bool) -> Self {
        if quiet || bytes < WORTH_SHOWING || !io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes}") {
            bar.set_style(style);
        }
        Self(Some(bar))
    }
}

impl Progress for Bar {
    fn advance(&self, bytes: u64) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
