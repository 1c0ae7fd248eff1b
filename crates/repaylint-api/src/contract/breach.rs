//! What is wrong with a body that breaks the contract: a place, and a message's key with its values.

use std::collections::BTreeMap;

use repaylint_core::finding::{Arg, Args};
use serde::{Deserialize, Deserializer, Serialize};

/// The messages.
const KEYS: [&str; 17] = [
    "contract-status",
    "contract-not-json",
    "contract-too-deep",
    "contract-twice",
    "contract-missing",
    "contract-unknown",
    "contract-type",
    "contract-option",
    "contract-too-few",
    "contract-too-many",
    "contract-too-short",
    "contract-too-long",
    "contract-pattern",
    "contract-format",
    "contract-number",
    "contract-no-form",
    OTHER,
];

/// The message for what has none of its own.
const OTHER: &str = "contract-other";

/// What fills them, without what depends on a body's values.
const NAMES: [&str; 11] = [
    "status", "reason", "field", "found", "wanted", "options", "limit", "pattern", "format",
    "bound", "keyword",
];

/// Characters of a value that are shown.
const SHOWN: usize = 60;

/// Something that breaks the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "Written")]
pub struct Breach {
    /// The place in the body, as a JSON pointer; empty for all of it.
    pub pointer: String,
    /// The message.
    pub key: &'static str,
    /// What it is filled with.
    pub args: Args,
}

impl Breach {
    pub(super) fn new(pointer: impl Into<String>, key: &'static str, args: Args) -> Self {
        debug_assert!(KEYS.contains(&key), "{key} cannot be read back");
        let pointer = pointer.into();
        let case = if pointer.is_empty() { "whole" } else { "part" };
        let args = args.case("place", case).text("pointer", pointer.as_str());
        Self { pointer, key, args }
    }

    /// The same without the values that came, such as a loan's id.
    #[must_use]
    pub fn without_values(&self) -> Self {
        let mut args = Args::none();
        for (name, arg) in self.args.iter() {
            args = match arg {
                Arg::Id(_) => args,
                Arg::Case(_) if name == "shown" => args.case(name, "no"),
                Arg::Case(case) => args.case(name, case),
                Arg::Text(text) => args.text(name, text),
                Arg::Number(number) => args.number(name, *number),
            };
        }
        self.with(self.pointer.clone(), args)
    }

    /// The same with each word of the server cleaned, and only then the beginning of the value that came.
    pub(crate) fn cleaned(&self, clean: impl Fn(&str) -> String) -> Self {
        let mut args = Args::none();
        for (name, arg) in self.args.iter() {
            args = match arg {
                Arg::Id(id) => args.id(name, beginning(clean(id))),
                Arg::Case(case) => args.case(name, case),
                Arg::Text(text) => args.text(name, clean(text)),
                Arg::Number(number) => args.number(name, *number),
            };
        }
        self.with(clean(&self.pointer), args)
    }

    fn with(&self, pointer: String, args: Args) -> Self {
        Self {
            pointer,
            key: self.key,
            args,
        }
    }

    /// A success of which the contract knows nothing.
    pub(super) fn status(status: u16) -> Self {
        let args = Args::none().text("status", status.to_string());
        Self::new("", "contract-status", args)
    }
}

/// The beginning of a value.
fn beginning(mut value: String) -> String {
    if let Some((end, _)) = value.char_indices().nth(SHOWN) {
        value.truncate(end);
        value.push('…');
    }
    value
}

/// A breach as a journal keeps it: without the values that came.
#[derive(Serialize, Deserialize)]
struct Written {
    pointer: String,
    key: String,
    values: BTreeMap<String, Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Value {
    Number(u64),
    Text(String),
}

impl From<Breach> for Written {
    fn from(breach: Breach) -> Self {
        let value = |arg: &Arg| match arg {
            Arg::Text(text) => Some(Value::Text(text.clone())),
            Arg::Number(number) => Some(Value::Number(*number)),
            Arg::Id(_) | Arg::Case(_) => None,
        };
        let args = breach.args.iter();
        let args = args.filter(|(name, _)| NAMES.contains(name));
        let values = args.filter_map(|(name, arg)| Some((name.to_owned(), value(arg)?)));
        Self {
            values: values.collect(),
            key: breach.key.to_owned(),
            pointer: breach.pointer,
        }
    }
}

// Derived, it would want a text that lives for ever, as the key does.
impl<'de> Deserialize<'de> for Breach {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        Written::deserialize(reader).map(Self::from)
    }
}

/// What another version wrote is understood as far as it goes.
impl From<Written> for Breach {
    fn from(written: Written) -> Self {
        let mut args = Args::none().case("shown", "no");
        for name in NAMES {
            args = match written.values.get(name) {
                Some(Value::Number(number)) => args.number(name, *number),
                Some(Value::Text(text)) => args.text(name, text),
                None => args,
            };
        }
        match KEYS.into_iter().find(|key| *key == written.key) {
            Some(key) => Self::new(written.pointer, key, args),
            None => Self::new(written.pointer, OTHER, args.text("keyword", written.key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use repaylint_core::finding::Args;

    use super::Breach;

    fn breach() -> Breach {
        let args = Args::none().case("shown", "yes").id("value", "88001");
        Breach::new("/loan_id", "contract-format", args.text("format", "date"))
    }

    #[test]
    fn without_values_the_place_and_the_rule_are_still_said() {
        let args = Args::none().case("shown", "no").text("format", "date");
        let hidden = Breach::new("/loan_id", "contract-format", args);
        assert_eq!(breach().without_values(), hidden);
    }

    #[test]
    fn it_is_read_back_as_it_was_written_and_no_value_is_written() {
        let text = serde_json::to_string(&breach()).expect("JSON");
        assert_eq!(
            text,
            r#"{"pointer":"/loan_id","key":"contract-format","values":{"format":"date"}}"#
        );
        let read: Breach = serde_json::from_str(&text).expect("a breach");
        assert_eq!(read, breach().without_values());
        let newer = text.replace("-format", "-colour");
        let read: Breach = serde_json::from_str(&newer).expect("a breach");
        assert_eq!(read.key, "contract-other");
    }

    #[test]
    fn every_word_of_the_server_is_cleaned() {
        let clean = breach().cleaned(|words| words.replace("88001", "***"));
        let args = Args::none().case("shown", "yes").id("value", "***");
        let args = args.text("format", "date");
        assert_eq!(clean, Breach::new("/loan_id", "contract-format", args));
    }

    #[test]
    fn a_value_is_cut_only_once_it_is_clean() {
        let long = format!("{}s3cret{}", "x".repeat(57), "y".repeat(57));
        let args = Args::none().case("shown", "yes").id("value", long);
        let breach = Breach::new("/loan_id", "contract-option", args);
        let clean = breach.cleaned(|words| words.replace("s3cret", "***"));
        let expected = format!("{}***…", "x".repeat(57));
        let args = Args::none().case("shown", "yes").id("value", expected);
        assert_eq!(clean, Breach::new("/loan_id", "contract-option", args));
    }
}
