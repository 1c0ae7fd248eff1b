//! The texts about one finding, each put together when it is first asked for, and kept for the formats that follow
//! where a run writes several.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ptr;
use std::rc::Rc;

use fluent_bundle::FluentArgs;
use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Arg, Args, Finding};

use crate::messages::{Messages, filled, one_line};
use crate::redact::{Secrets, mask_id};
use crate::visible::{shortened, visible};

/// Characters of a value that a message shows: a broken quote can make a value of half a file.
const MAX_VALUE: usize = 200;

/// Findings whose texts are kept. Those of later ones are put together again for each format.
const KEPT: usize = 200_000;

/// The texts about the findings of one outcome, in one language, with ids shown or hidden: each is put together once,
/// however many formats of a run ask for it.
#[derive(Debug, Default)]
pub struct Wordings(Vec<Rc<Said>>);

impl Wordings {
    /// None yet.
    pub fn new(outcome: &Outcome) -> Self {
        let findings = outcome.findings.iter().take(KEPT);
        Self(findings.map(|_| Rc::default()).collect())
    }

    fn of(&self, outcome: &Outcome, finding: &Finding) -> Option<Rc<Said>> {
        let index = index_of(&outcome.findings, finding)?;
        self.0.get(index).cloned()
    }
}

/// Where in a list one of its own elements stands.
fn index_of<T>(all: &[T], one: &T) -> Option<usize> {
    let bytes = ptr::from_ref(one).addr().checked_sub(all.as_ptr().addr())?;
    let index = bytes.checked_div(size_of::<T>())?;
    all.get(index)
        .is_some_and(|found| ptr::eq(found, one))
        .then_some(index)
}

/// What was said about a finding so far.
#[derive(Debug, Default)]
struct Said {
    message: OnceCell<String>,
    help: OnceCell<Option<String>>,
    fix: OnceCell<Option<String>>,
    related: OnceCell<Option<String>>,
}

/// The texts about one finding. Nothing in them is invisible, and each is one line.
pub struct Wording<'a> {
    messages: &'a Messages,
    outcome: &'a Outcome,
    finding: &'a Finding,
    redact: bool,
    args: OnceCell<FluentArgs<'a>>,
    said: Rc<Said>,
}

impl<'a> Wording<'a> {
    /// The texts about a finding of `outcome`, with its ids hidden if `redact` says so, and kept in `all`.
    pub(crate) fn new(
        messages: &'a Messages,
        outcome: &'a Outcome,
        finding: &'a Finding,
        redact: bool,
        all: Option<&Wordings>,
    ) -> Self {
        let said = all.and_then(|all| all.of(outcome, finding));
        Self {
            messages,
            outcome,
            finding,
            redact,
            args: OnceCell::new(),
            said: said.unwrap_or_default(),
        }
    }

    /// What is wrong. The rule's name where the text is missing.
    pub fn message(&self) -> &str {
        self.said.message.get_or_init(|| {
            self.text(None)
                .unwrap_or_else(|| self.finding.rule.name.to_owned())
        })
    }

    /// What to do next.
    pub fn help(&self) -> Option<&str> {
        let help = self.said.help.get_or_init(|| self.text(Some("help")));
        help.as_deref()
    }

    /// What the fix does.
    pub fn fix(&self) -> Option<&str> {
        let fix = self.said.fix.get_or_init(|| self.text(Some("fix")));
        fix.as_deref()
    }

    /// What the related places are.
    pub fn related(&self) -> Option<&str> {
        let related = self.said.related.get_or_init(|| self.text(Some("related")));
        related.as_deref()
    }

    /// All of it as one text, for services that show no more: what is wrong, in how many places, and what to do.
    pub(crate) fn whole(&self) -> String {
        let mut whole = self.message().to_owned();
        if self.finding.count > 1 {
            let args = Args::none().number("count", self.finding.count);
            whole = format!("{whole} {}", self.messages.text("shared-by-short", &args));
        }
        match self.help() {
            Some(help) => format!("{whole}. {help}"),
            None => format!("{whole}."),
        }
    }

    fn text(&self, attribute: Option<&str>) -> Option<String> {
        let rule = self.finding.rule;
        let texts = self.messages.of_rule(rule);
        let args = self.args.get_or_init(|| self.filled());
        texts.format(rule.name, attribute, args).map(one_line)
    }

    fn filled(&self) -> FluentArgs<'a> {
        let args = &self.finding.args;
        if self.redact {
            let secrets = Secrets::of(self.outcome, self.finding);
            filled(args, |arg| masked(arg, &secrets))
        } else {
            filled(args, open)
        }
    }
}

fn open(arg: &Arg) -> Cow<'_, str> {
    match arg {
        Arg::Id(text) | Arg::Text(text) if text.len() <= MAX_VALUE => visible(text),
        Arg::Id(text) | Arg::Text(text) => visible(&shortened(text, MAX_VALUE)).into_owned().into(),
        Arg::Case(_) | Arg::Number(_) => Cow::default(),
    }
}

fn masked<'a>(arg: &'a Arg, secrets: &Secrets) -> Cow<'a, str> {
    let text = match arg {
        Arg::Id(text) => mask_id(text).into(),
        Arg::Text(text) => secrets.hide(text),
        Arg::Case(_) | Arg::Number(_) => Cow::default(),
    };
    visible(&shortened(&text, MAX_VALUE)).into_owned().into()
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::{KEPT, Wordings, index_of};
    use crate::language::Language;
    use crate::messages::Messages;
    use crate::options::Options;
    use crate::testing::sample;

    #[test]
    fn a_text_is_put_together_once_for_all_formats_of_a_run() {
        let (run, messages) = (sample(), Messages::new(Language::English));
        let outcome = &run.outcome;
        let wordings = Wordings::new(outcome);
        let mut options = Options::new(&messages);
        let text = |options: &Options<'_>, index: usize| {
            let wording = options.wording(outcome, &outcome.findings[index]);
            let text = wording.message();
            (text.to_owned(), ptr::from_ref(text).addr())
        };
        assert_eq!(text(&options, 1).0, text(&options, 1).0);
        options.wordings = Some(&wordings);
        assert_eq!(text(&options, 1), text(&options, 1));
        assert_ne!(text(&options, 1).0, text(&options, 2).0);
    }

    #[test]
    fn kept_texts_are_those_of_the_finding_asked_for() {
        let (run, messages) = (sample(), Messages::new(Language::English));
        let outcome = &run.outcome;
        let wordings = Wordings::new(outcome);
        let plain = Options::new(&messages);
        let keeping = Options {
            wordings: Some(&wordings),
            ..plain
        };
        let stranger = outcome.findings[1].clone();
        for finding in outcome.findings.iter().chain([&stranger]) {
            let texts = [plain, keeping, keeping].map(|options| {
                let wording = options.wording(outcome, finding);
                [Some(wording.message()), wording.help(), wording.related()]
                    .map(|text| text.map(str::to_owned))
            });
            assert_eq!(texts[0], texts[1]);
            assert_eq!(texts[0], texts[2]);
        }
    }

    #[test]
    fn only_an_element_has_a_place_in_a_list() {
        let list = [1_u64, 1, 1];
        assert_eq!(index_of(&list, &list[2]), Some(2));
        assert_eq!(index_of(&list, &1), None);
        assert_eq!(index_of(&list[..1], &list[2]), None);
        assert_eq!(index_of(&list[1..], &list[0]), None);
        assert_eq!(index_of(&[(), ()], &()), None);
        const { assert!(KEPT > 0) };
    }
}
