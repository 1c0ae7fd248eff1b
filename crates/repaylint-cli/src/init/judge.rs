//! What answers and flags mean, or why they mean nothing.

use iso_currency::Currency;
use repaylint_core::config::nearest;
use repaylint_core::finding::Args;
use repaylint_core::ids::{IdText, ShapeLearner, Trait};
use repaylint_core::terms::{Basis, ColumnMode};

use crate::args::Lang;
use crate::failure::Failure;
use crate::settings;

/// Damage of an id from which nothing can be learned. What an id may look like by itself (a date, a long number) is none.
const DAMAGE: [Trait; 8] = [
    Trait::WideSpace,
    Trait::Control,
    Trait::Formula,
    Trait::Invisible,
    Trait::Scientific,
    Trait::ZeroTail,
    Trait::Quotes,
    Trait::PlaceholderWord,
];

/// `column-mode`
pub(super) fn column_mode(answer: &str) -> Result<ColumnMode, Failure> {
    match answer {
        "2" => Ok(ColumnMode::Two),
        "3" => Ok(ColumnMode::Three),
        _ => one_of(answer, &[ColumnMode::Two, ColumnMode::Three], |mode| {
            mode.as_str()
        }),
    }
}

/// `basis`
pub(super) fn basis(answer: &str) -> Result<Basis, Failure> {
    let all = [Basis::Cumulative, Basis::Outstanding, Basis::Period];
    one_of(answer, &all, |basis| basis.as_str())
}

/// `lang`
pub(super) fn lang(answer: &str) -> Result<Lang, Failure> {
    one_of(answer, &[Lang::En, Lang::Es, Lang::Fr], |lang| {
        lang.as_str()
    })
}

/// `header`, in the reader's words for yes and no or in English ones.
pub(super) fn header(answer: &str, words: &YesOrNo) -> Result<bool, Failure> {
    let english = YesOrNo::english();
    let answers = [true, false];
    one_of(answer, &answers, |is_so| english.word(*is_so))
        .or_else(|_| one_of(answer, &answers, |is_so| words.word(*is_so)))
}

/// How one says yes and no.
pub(super) struct YesOrNo {
    pub(super) yes: String,
    pub(super) no: String,
}

impl YesOrNo {
    fn english() -> Self {
        Self {
            yes: "yes".to_owned(),
            no: "no".to_owned(),
        }
    }

    /// The answer that means this.
    pub(super) fn word(&self, is_so: bool) -> &str {
        if is_so { &self.yes } else { &self.no }
    }
}

/// One of a few words, which may be cut short.
fn one_of<'w, T: Copy>(
    answer: &str,
    all: &[T],
    word: impl Fn(&T) -> &'w str,
) -> Result<T, Failure> {
    let written = answer.trim_matches(['"', '\'']).to_lowercase();
    // Few type the accent of "sí" in a terminal.
    let plain = |text: &str| text.replace('í', "i");
    let begins =
        |value: &&T| !written.is_empty() && plain(word(value)).starts_with(&plain(&written));
    let mut meant = all.iter().filter(begins);
    if let (Some(value), None) = (meant.next(), meant.next()) {
        return Ok(*value);
    }
    let words = || all.iter().map(&word);
    let args = Args::none()
        .text("value", answer)
        .text("allowed", words().collect::<Vec<_>>().join(", "));
    Err(Failure::suggesting(
        "run-init-answer",
        args,
        nearest(&written, words()),
    ))
}

/// `currency`: one code or several, each once.
pub(super) fn currencies(answer: &str) -> Result<Vec<Currency>, Failure> {
    let mut currencies = Vec::new();
    let is_between = |char: char| char.is_whitespace() || ",;[]\"'".contains(char);
    for code in answer.split(is_between).filter(|code| !code.is_empty()) {
        let currency = settings::currency(code)?;
        if !currencies.contains(&currency) {
            currencies.push(currency);
        }
    }
    if currencies.is_empty() {
        return Err(settings::unknown_currency(answer));
    }
    Ok(currencies)
}

/// `ids.loan` or `ids.client`, from examples that were typed side by side.
pub(super) fn typed_ids(answer: &str) -> Result<String, Failure> {
    let examples: Vec<&str> = answer.split([',', ';']).collect();
    ids(&examples)?.ok_or_else(|| {
        let args = Args::none().id("ids", examples.join(","));
        Failure::new("run-init-no-shape", args)
    })
}

/// The same from single examples; `None` where they have no shape in common.
pub(super) fn ids(examples: &[impl AsRef<str>]) -> Result<Option<String>, Failure> {
    let mut learner = ShapeLearner::default();
    for example in examples {
        let example = example.as_ref().trim();
        let id = IdText::new(example);
        if id.trimmed().is_empty() || DAMAGE.iter().any(|damage| id.has(*damage)) {
            let case = if example.is_empty() {
                "empty"
            } else {
                "damaged"
            };
            let args = Args::none().case("case", case).id("id", example);
            return Err(Failure::new("run-init-damaged-id", args));
        }
        learner.add(example);
    }
    Ok(learner.shape().map(|shape| shape.pattern()))
}

#[cfg(test)]
mod tests {
    use iso_currency::Currency;
    use repaylint_core::terms::{Basis, ColumnMode};

    use super::{YesOrNo, basis, column_mode, currencies, header, ids, lang, typed_ids};

    #[test]
    fn words_may_be_cut_short_while_they_are_clear() {
        assert_eq!(column_mode("three").ok(), Some(ColumnMode::Three));
        assert_eq!(column_mode("TH").ok(), Some(ColumnMode::Three));
        assert_eq!(column_mode("2").ok(), Some(ColumnMode::Two));
        assert_eq!(column_mode("\"two\"").ok(), Some(ColumnMode::Two));
        assert_eq!(basis("o").ok(), Some(Basis::Outstanding));
        assert_eq!(basis("period").ok(), Some(Basis::Period));
        assert!(lang("fr").is_ok());
        for unclear in ["t", "four", "threes", "", "\"\""] {
            assert!(column_mode(unclear).is_err(), "{unclear}");
        }
    }

    #[test]
    fn yes_and_no_may_be_said_in_the_reader_s_language_or_in_english() {
        let spanish = YesOrNo {
            yes: "sí".to_owned(),
            no: "no".to_owned(),
        };
        for yes in ["sí", "Si", "s", "yes", "Y"] {
            assert_eq!(header(yes, &spanish).ok(), Some(true), "{yes}");
        }
        assert_eq!(header("N", &spanish).ok(), Some(false));
        assert!(header("oui", &spanish).is_err());
    }

    #[test]
    fn currencies_are_codes_side_by_side() {
        let codes = |answer| {
            let currencies = currencies(answer).ok()?;
            let codes: Vec<_> = currencies.iter().map(Currency::code).collect();
            Some(codes.join("+"))
        };
        assert_eq!(codes("kes").as_deref(), Some("KES"));
        assert_eq!(codes("KHR, usd KHR").as_deref(), Some("KHR+USD"));
        assert_eq!(codes("KSH"), None);
        assert_eq!(codes("KES, shilling"), None);
        assert_eq!(codes(","), None);
    }

    #[test]
    fn examples_must_be_sound_and_alike() {
        let pattern = |answer| typed_ids(answer).ok();
        assert_eq!(
            pattern("KE-0000123, KE-0001234").as_deref(),
            Some("KE-[0-9]{7}")
        );
        for bad in [
            "1.04E+11",
            "KE-01,",
            "=A1",
            "n/a",
            "1042970.0",
            "KE-1,1042970",
        ] {
            assert_eq!(pattern(bad), None, "{bad}");
        }
        assert_eq!(ids(&["KE-1", "1042970"]).ok(), Some(None));
        assert_eq!(
            ids(&["a,b-01"]).ok().flatten().as_deref(),
            Some("a,b-[0-9]{2}")
        );
    }
}
