//! The texts about one finding, each put together when it is first asked for, so that the formats of one run can
//! share them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use fluent_bundle::FluentArgs;
use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Arg, Finding};

use crate::messages::{Messages, Texts, filled, one_line};
use crate::redact::{Secrets, mask_id};
use crate::visible::{shortened, visible};

/// Characters of a value that a message shows: a broken quote can make a value of half a file.
const MAX_VALUE: usize = 200;

/// The texts about one finding. Nothing in them is invisible, and each is one line.
pub struct Wording<'a> {
    name: &'static str,
    texts: Rc<Texts>,
    args: FluentArgs<'a>,
    message: OnceCell<String>,
    help: OnceCell<Option<String>>,
    fix: OnceCell<Option<String>>,
    related: OnceCell<Option<String>>,
}

impl<'a> Wording<'a> {
    /// The texts about a finding of `outcome`, with its ids hidden if `redact` says so.
    pub fn new(
        messages: &Messages,
        outcome: &'a Outcome,
        finding: &'a Finding,
        redact: bool,
    ) -> Self {
        Self {
            name: finding.rule.name,
            texts: messages.of_rule(finding.rule),
            args: if redact {
                let secrets = Secrets::of(outcome, finding);
                filled(&finding.args, |arg| masked(arg, &secrets))
            } else {
                filled(&finding.args, open)
            },
            message: OnceCell::new(),
            help: OnceCell::new(),
            fix: OnceCell::new(),
            related: OnceCell::new(),
        }
    }

    /// What is wrong. The rule's name where the text is missing.
    pub fn message(&self) -> &str {
        self.message.get_or_init(|| {
            let text = self.texts.format(self.name, None, &self.args);
            text.map_or_else(|| self.name.to_owned(), one_line)
        })
    }

    /// What to do next.
    pub fn help(&self) -> Option<&str> {
        self.attribute(&self.help, "help")
    }

    /// What the fix does.
    pub fn fix(&self) -> Option<&str> {
        self.attribute(&self.fix, "fix")
    }

    /// What the related places are.
    pub fn related(&self) -> Option<&str> {
        self.attribute(&self.related, "related")
    }

    fn attribute<'s>(&'s self, kept: &'s OnceCell<Option<String>>, name: &str) -> Option<&'s str> {
        kept.get_or_init(|| {
            self.texts
                .format(self.name, Some(name), &self.args)
                .map(one_line)
        })
        .as_deref()
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
