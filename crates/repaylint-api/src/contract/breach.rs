//! What is wrong with a body that breaks the contract: a place, and a message's key with its values.

use repaylint_core::finding::{Arg, Args};

/// Something that breaks the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// The same with each word of the server cleaned.
    pub(crate) fn cleaned(&self, clean: impl Fn(&str) -> String) -> Self {
        let mut args = Args::none();
        for (name, arg) in self.args.iter() {
            args = match arg {
                Arg::Id(id) => args.id(name, clean(id)),
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
    fn every_word_of_the_server_is_cleaned() {
        let clean = breach().cleaned(|words| words.replace("88001", "***"));
        let args = Args::none().case("shown", "yes").id("value", "***");
        let args = args.text("format", "date");
        assert_eq!(clean, Breach::new("/loan_id", "contract-format", args));
    }
}
