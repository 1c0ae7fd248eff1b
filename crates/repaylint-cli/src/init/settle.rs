//! Settles one setting after the other: what is given, else what is answered, else what the report proposes.

use iso_currency::Currency;
use repaylint_core::finding::Args;
use repaylint_core::terms::ColumnMode;

use super::choices::Choices;
use super::judge::{self, YesOrNo};
use super::observe::{Observed, Proposal};
use super::talk::{Answer, Question, Talk};
use crate::args::InitArgs;
use crate::failure::Failure;

/// Settles the settings.
pub(super) struct Settling<'s, 't> {
    pub(super) talk: &'s mut Talk<'t>,
    /// Whether anybody is asked.
    pub(super) asks: bool,
}

/// What a setting is called in the texts, and the flag that gives it, if there is one.
struct Name(&'static str, Option<&'static str>);

impl Settling<'_, '_> {
    /// All settings, in the order in which people are asked for them.
    pub(super) fn settle(
        &mut self,
        mut choices: Choices,
        args: &InitArgs,
        observed: Observed,
    ) -> Result<Choices, Failure> {
        self.open(&observed);
        choices.column_mode = self.one(
            &Name("column-mode", Some("--column-mode")),
            choices.column_mode,
            observed.column_mode,
            |mode| mode.as_str().to_owned(),
            judge::column_mode,
        )?;
        choices.basis = self.one(
            &Name("basis", Some("--basis")),
            choices.basis,
            observed.basis,
            |basis| basis.as_str().to_owned(),
            judge::basis,
        )?;
        choices.currencies = self.currencies(choices.currencies, observed.has_decimals)?;
        // Whether there is a header is found out in each file: only a missing one is worth a question.
        if observed.header.value.is_some() {
            let word = |key| self.talk.messages.text(key, &Args::none());
            let words = YesOrNo {
                yes: word("init-yes"),
                no: word("init-no"),
            };
            choices.header = self.one(
                &Name("header", None),
                None,
                observed.header,
                |has_one| words.word(*has_one).to_owned(),
                |answer| judge::header(answer, &words),
            )?;
        }
        choices.loan = self.ids(
            &Name("loan", Some("--loan-id-example")),
            &args.loan_id_example,
            choices.loan,
            observed.loan,
        )?;
        if choices.column_mode != Some(ColumnMode::Two) || !args.client_id_example.is_empty() {
            choices.client = self.ids(
                &Name("client", Some("--client-id-example")),
                &args.client_id_example,
                choices.client,
                observed.client,
            )?;
        }
        choices.lang = self.one(
            &Name("lang", Some("--lang")),
            choices.lang,
            Proposal::default(),
            |lang| lang.as_str().to_owned(),
            judge::lang,
        )?;
        if self.asks {
            self.talk.pause();
        }
        Ok(choices)
    }

    /// Says what is going to happen.
    fn open(&mut self, observed: &Observed) {
        if self.asks {
            let has_report = observed.summary.is_some();
            let case = if has_report { "report" } else { "alone" };
            let args = Args::none().case("case", case);
            self.talk.say("init-welcome", &args);
        }
        if let Some(summary) = &observed.summary {
            self.talk.say(summary.key, &summary.args);
        }
    }

    fn one<T>(
        &mut self,
        &Name(key, flag): &Name,
        given: Option<T>,
        proposal: Proposal<T>,
        shown: impl Fn(&T) -> String,
        judge: impl Fn(&str) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        if given.is_some() {
            return Ok(given);
        }
        if !self.asks {
            if let Some(evidence) = &proposal.evidence {
                self.talk.say(evidence.key, &evidence.args);
            }
            return Ok(proposal.value);
        }
        let question = Question {
            key,
            flag,
            evidence: proposal.evidence.as_ref(),
            proposal: proposal.value.as_ref().map(shown),
        };
        Ok(match self.talk.ask(&question, judge)? {
            Answer::Given(value) => Some(value),
            Answer::Default => proposal.value,
            Answer::Nothing => None,
        })
    }

    /// The currencies, with a word where they contradict the report: nothing in it proposes one.
    fn currencies(
        &mut self,
        given: Vec<Currency>,
        has_decimals: bool,
    ) -> Result<Vec<Currency>, Failure> {
        let currencies = self.one(
            &Name("currency", Some("--currency")),
            Some(given).filter(|given| !given.is_empty()),
            Proposal::default(),
            |_| String::new(),
            judge::currencies,
        )?;
        let currencies = currencies.unwrap_or_default();
        let has_no_cents = |currency: &Currency| currency.exponent() == Some(0);
        if has_decimals && !currencies.is_empty() && currencies.iter().all(has_no_cents) {
            let codes: Vec<_> = currencies.iter().map(Currency::code).collect();
            let args = Args::none().text("currency", codes.join(", "));
            self.talk.say("init-no-cents", &args);
        }
        Ok(currencies)
    }

    fn ids(
        &mut self,
        name: &Name,
        examples: &[String],
        given: Option<String>,
        proposal: Proposal<String>,
    ) -> Result<Option<String>, Failure> {
        if !examples.is_empty() && given.is_none() {
            let args = Args::none().text("flag", name.1.unwrap_or_default());
            self.talk.say("init-no-shape", &args);
            return Ok(None);
        }
        let proposed = proposal.value.clone();
        let pattern = self.one(name, given, proposal, String::clone, judge::typed_ids)?;
        if let Some(new) = pattern.as_ref().filter(|_| pattern != proposed) {
            let args = Args::none().text("pattern", new.as_str());
            self.talk.say("init-pattern", &args);
        }
        Ok(pattern)
    }
}
