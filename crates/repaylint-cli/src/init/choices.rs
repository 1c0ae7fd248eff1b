//! What `init` settles: a value, or nothing yet, for each setting that it asks for.

use std::fmt::Write;

use iso_currency::Currency;
use repaylint_core::terms::{Basis, ColumnMode};

use crate::args::Lang;

/// The settings that were chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choices {
    /// `column-mode`
    pub(crate) column_mode: Option<ColumnMode>,
    /// `basis`
    pub(crate) basis: Option<Basis>,
    /// `currency`, one or several
    pub(crate) currencies: Vec<Currency>,
    /// `header`
    pub(crate) header: Option<bool>,
    /// `lang`
    pub(crate) lang: Option<Lang>,
    /// `[ids] loan`
    pub(crate) loan: Option<String>,
    /// `[ids] client`
    pub(crate) client: Option<String>,
}

impl Choices {
    /// The keys of these settings, in the order of the file.
    const KEYS: [&'static str; 7] = [
        "column-mode",
        "basis",
        "currency",
        "lang",
        "header",
        "ids.loan",
        "ids.client",
    ];

    /// The keys that have a value.
    pub(super) fn set(&self) -> Vec<&'static str> {
        let is_set = |key: &&str| self.value(key).is_some();
        Self::KEYS.into_iter().filter(is_set).collect()
    }

    /// The keys that are worth a value and have none.
    pub(super) fn open(&self) -> Vec<&'static str> {
        let is_open = |key: &&str| {
            let is_found_out = *key == "header";
            let is_moot = *key == "ids.client" && self.column_mode == Some(ColumnMode::Two);
            !is_found_out && !is_moot && self.value(key).is_none()
        };
        Self::KEYS.into_iter().filter(is_open).collect()
    }

    /// The value of a setting as TOML, where it has one.
    pub(super) fn value(&self, key: &str) -> Option<String> {
        match key {
            "column-mode" => Some(quoted(self.column_mode?.as_str())),
            "basis" => Some(quoted(self.basis?.as_str())),
            "currency" => match self.currencies.as_slice() {
                [] => None,
                [only] => Some(quoted(only.code())),
                several => {
                    let codes: Vec<_> = several.iter().map(|one| quoted(one.code())).collect();
                    Some(format!("[{}]", codes.join(", ")))
                }
            },
            "header" => Some(self.header?.to_string()),
            "lang" => Some(quoted(self.lang?.as_str())),
            "ids.loan" => Some(pattern(self.loan.as_ref()?)),
            "ids.client" => Some(pattern(self.client.as_ref()?)),
            _ => None,
        }
    }
}

/// Text between quotes in which a backslash begins an escape.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => quoted.extend(['\\', char]),
            _ if char.is_control() => {
                // Writing to a string does not fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(char));
            }
            _ => quoted.push(char),
        }
    }
    quoted.push('"');
    quoted
}

/// A pattern, if possible between quotes in which a backslash is an ordinary character.
fn pattern(text: &str) -> String {
    if text.contains(|char: char| char == '\'' || char.is_control()) {
        quoted(text)
    } else {
        format!("'{text}'")
    }
}
