//! The further columns of a list of loans, as members of its objects. What a name means is asked once.

use std::borrow::Cow;
use std::collections::HashMap;

use super::tree::{Member, Tree, Value};
use crate::model::Label;

/// Different names that are remembered; a list of loans has some twenty.
const MOST_NAMES: usize = 1000;

/// What the names of members mean.
#[derive(Debug, Default)]
pub(super) struct LabelNames(HashMap<String, Option<Label>>);

impl LabelNames {
    /// The texts of an object's members.
    pub(super) fn of<'a>(&mut self, object: &'a Tree<'_>) -> [Cow<'a, str>; Label::COUNT] {
        let mut texts = <[Cow<'a, str>; Label::COUNT]>::default();
        let Value::Object(members) = &object.value else {
            return texts;
        };
        for member in members.iter().rev() {
            let label = self.meaning(member);
            let slot = label.and_then(|label| texts.get_mut(label as usize));
            if let (Some(slot), Some(text)) = (slot, member.value.value.text()) {
                *slot = text;
            }
        }
        texts
    }

    fn meaning(&mut self, member: &Member<'_>) -> Option<Label> {
        if let Some(known) = self.0.get(&*member.key) {
            return *known;
        }
        let mut labels = Label::ALL.into_iter();
        let label = labels.find(|label| label.is_named(&member.key));
        if self.0.len() < MOST_NAMES {
            self.0.insert(member.key.to_string(), label);
        }
        label
    }
}
