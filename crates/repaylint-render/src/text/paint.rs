//! Colours and lines for a terminal: miette's own, so that everything looks alike.

use miette::{GraphicalTheme, ThemeCharacters, ThemeStyles};
use repaylint_core::finding::Severity;

use crate::options::Terminal;

/// What miette draws with.
pub(crate) fn theme(terminal: Terminal) -> GraphicalTheme {
    GraphicalTheme {
        characters: if terminal.unicode {
            ThemeCharacters::unicode()
        } else {
            ThemeCharacters::ascii()
        },
        styles: styles(terminal),
    }
}

fn styles(terminal: Terminal) -> ThemeStyles {
    if !terminal.color {
        return ThemeStyles::none();
    }
    let ansi = ThemeStyles::ansi();
    ThemeStyles {
        error: ansi.error.bold(),
        warning: ansi.warning.bold(),
        advice: ansi.advice.bold(),
        ..ansi
    }
}

/// Text in the colour of a severity.
pub(crate) fn severity(terminal: Terminal, severity: Severity, text: &str) -> String {
    let styles = styles(terminal);
    let style = match severity {
        Severity::Error => styles.error,
        Severity::Warning => styles.warning,
        Severity::Info => styles.advice,
    };
    style.style(text).to_string()
}

/// Text in the colour of good news.
pub(crate) fn good(terminal: Terminal, text: &str) -> String {
    let style = styles(terminal).advice;
    if terminal.color {
        style.green().style(text).to_string()
    } else {
        text.to_owned()
    }
}

/// Text in the colour of labels such as `help:`.
pub(crate) fn label(terminal: Terminal, text: &str) -> String {
    styles(terminal).help.style(text).to_string()
}
