//! What a caller tells the renderers. Nothing is found out here: no terminal, no environment, no clock.

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Finding, Severity};
use repaylint_core::rules::Rule;
use repaylint_core::settings::Settings;

use crate::folders::Folders;
use crate::messages::Messages;
use crate::wording::{Wording, Wordings};

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
    /// Where the texts about findings are kept, for the other formats of the run; `None` where there is but one.
    pub wordings: Option<&'a Wordings>,
    /// Show no loan or client id.
    pub redact: bool,
    /// What the run was told, where the caller wants readers to see it.
    pub settings: Option<&'a Settings>,
    /// The currency of the report, where exactly one is configured.
    pub currency: Option<&'a str>,
    /// SHA-256 of each file in the order of the outcome, where wanted; else empty.
    pub sha256: &'a [String],
    /// What findings must be for the run to fail.
    pub failing: Severity,
    /// What the program will end with.
    pub exit_code: u8,
    /// Where the files lie.
    pub folders: Folders<'a>,
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
            wordings: None,
            redact: false,
            settings: None,
            currency: None,
            sha256: &[],
            failing: Severity::Error,
            exit_code: 0,
            folders: Folders::default(),
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

    /// Whether a rule was asked at all.
    pub(crate) fn is_on(&self, rule: &Rule) -> bool {
        self.settings
            .is_none_or(|settings| settings.levels.is_on(rule))
    }

    /// The texts about a finding.
    pub fn wording(&self, outcome: &'a Outcome, finding: &'a Finding) -> Wording<'a> {
        Wording::new(self.messages, outcome, finding, self.redact, self.wordings)
    }
}
