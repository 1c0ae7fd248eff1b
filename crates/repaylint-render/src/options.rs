//! What a caller tells the renderers. Nothing is found out here: no terminal, no environment, no clock.

use repaylint_core::settings::Settings;

use crate::messages::Messages;

/// What the reader's screen can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Colours, as escape sequences.
    pub color: bool,
    /// Lines and arrows beyond ASCII.
    pub unicode: bool,
    /// Columns.
    pub width: usize,
}

/// How an outcome is shown.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Options<'a> {
    /// The language and its texts.
    pub messages: &'a Messages,
    /// Show no loan or client id.
    pub redact: bool,
    /// What the run was told, where the caller wants readers to see it.
    pub settings: Option<&'a Settings>,
    /// The currency of the report, where exactly one is configured.
    pub currency: Option<&'a str>,
    /// SHA-256 of each file in the order of the outcome, where wanted; else empty.
    pub sha256: &'a [String],
    /// The baseline that the run was held against, by the name that the caller knows it by.
    pub baseline: Option<&'a str>,
    /// For text formats: the screen.
    pub terminal: Terminal,
    /// For text formats: how many findings of a file are shown before the rest is only counted.
    pub max_findings: usize,
    /// For text formats: count the findings by rule.
    pub statistics: bool,
    /// For text formats: nothing but findings.
    pub quiet: bool,
    /// For text formats: say why some rules were not checked.
    pub verbose: bool,
}

impl<'a> Options<'a> {
    /// Everything shown, plainly.
    pub fn new(messages: &'a Messages) -> Self {
        Self {
            messages,
            redact: false,
            settings: None,
            currency: None,
            sha256: &[],
            baseline: None,
            terminal: Terminal {
                color: false,
                unicode: true,
                width: 100,
            },
            max_findings: 50,
            statistics: false,
            quiet: false,
            verbose: false,
        }
    }
}
