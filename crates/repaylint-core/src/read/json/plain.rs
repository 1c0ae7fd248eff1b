//! The short way for objects that nothing needs to be said about: the three fields, plain at a glance, and nothing else.

use super::syntax::skip_space;
use crate::amount::Plain;
use crate::ids::{Glance, glance};
use crate::read::collect::{Client, PlainRecord};

/// The repayment whose object begins at `start`, and where it ends; `None` where it must go the long way.
#[inline]
pub(super) fn read(text: &[u8], start: usize) -> Option<(PlainRecord<'_>, usize)> {
    let mut loan = None;
    let mut client = Client::None;
    let mut amount = None;
    if text.get(start) != Some(&b'{') {
        return None;
    }
    let mut at = skip_space(text, start + 1);
    loop {
        let rest = text.get(at..)?;
        if let Some(after) = rest.strip_prefix(b"\"loan_id\"") {
            let (value, end) = plain_string(text, text.len() - after.len())?;
            if loan.is_some() {
                return None;
            }
            loan = Some((value, seen(value)?));
            at = end;
        } else if let Some(after) = rest.strip_prefix(b"\"amount\"") {
            let from = value_start(text, text.len() - after.len())?;
            let (value, end) = plain_number(text, from)?;
            if amount.is_some() {
                return None;
            }
            amount = Some(value);
            at = end;
        } else if let Some(after) = rest.strip_prefix(b"\"client_id\"") {
            let (value, end) = plain_string(text, text.len() - after.len())?;
            if matches!(client, Client::Some(..)) {
                return None;
            }
            client = Client::Some(seen(value)?, value.len());
            at = end;
        } else {
            return None;
        }
        at = skip_space(text, at);
        match text.get(at)? {
            b',' => at = skip_space(text, at + 1),
            b'}' => break,
            _ => return None,
        }
    }
    let (loan_id, loan_glance) = loan?;
    Some((PlainRecord { start, loan_id, loan_glance, client, amount: amount? }, at + 1))
}

fn seen(id: &[u8]) -> Option<Glance> {
    match glance(id) {
        Glance::Look => None,
        seen => Some(seen),
    }
}

/// Over the colon after a key.
#[inline]
fn value_start(text: &[u8], after_key: usize) -> Option<usize> {
    let colon = skip_space(text, after_key);
    (text.get(colon) == Some(&b':')).then(|| skip_space(text, colon + 1))
}

#[inline]
fn plain_string(text: &[u8], after_key: usize) -> Option<(&[u8], usize)> {
    let open = value_start(text, after_key)?;
    if text.get(open) != Some(&b'"') {
        return None;
    }
    let rest = text.get(open + 1..)?;
    let length = rest.iter().position(|byte| *byte == b'"')?;
    Some((rest.get(..length)?, open + length + 2))
}

#[inline]
fn plain_number(text: &[u8], start: usize) -> Option<(Plain, usize)> {
    let rest = text.get(start..)?;
    let length = rest.iter().position(|byte| !(byte.is_ascii_digit() || *byte == b'.'))?;
    let digits = rest.get(..length)?;
    let leading_zero = matches!(digits, [b'0', b'0'..=b'9', ..]);
    let ends = matches!(rest.get(length), Some(b',' | b'}' | b' ' | b'\n' | b'\r' | b'\t'));
    if leading_zero || !ends {
        return None;
    }
    Some((Plain::parse(digits)?, start + length))
}
