//! The short way for objects that nothing needs to be said about: the three fields, plain at a glance, and nothing else.

use super::syntax::skip_space;
use crate::amount::Plain;
use crate::ids::{Classes, Glance};
use crate::read::collect::{Client, Collector, PlainRecord};

/// Ids end at their closing quote; whatever else JSON has to escape is no plain id.
static CLASSES: Classes = Classes::ending_at(b"\"");

/// Takes plain objects, parted by commas, as long as there are any; gives the place after the last of them.
#[inline]
pub(super) fn take_run(text: &[u8], start: usize, collector: &mut Collector<'_>) -> usize {
    let (mut at, mut end) = (start, start);
    while let Some((record, after)) = read(text, at) {
        if !collector.fits_currency(record.amount) {
            break;
        }
        collector.push_plain(at, record);
        end = after;
        let comma = skip_space(text, after);
        if text.get(comma) != Some(&b',') {
            break;
        }
        at = skip_space(text, comma + 1);
    }
    end
}

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
            let (value, seen, end) = plain_string(text, text.len() - after.len())?;
            if loan.is_some() {
                return None;
            }
            loan = Some((value, seen));
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
            let (value, seen, end) = plain_string(text, text.len() - after.len())?;
            if matches!(client, Client::Some(..)) {
                return None;
            }
            client = Client::Some(seen, value);
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
    Some((
        PlainRecord {
            loan_id,
            loan_glance,
            client,
            amount: amount?,
        },
        at + 1,
    ))
}

/// Over the colon after a key.
#[inline]
fn value_start(text: &[u8], after_key: usize) -> Option<usize> {
    let colon = skip_space(text, after_key);
    (text.get(colon) == Some(&b':')).then(|| skip_space(text, colon + 1))
}

#[inline]
fn plain_string(text: &[u8], after_key: usize) -> Option<(&[u8], Glance, usize)> {
    let open = value_start(text, after_key)?;
    if text.get(open) != Some(&b'"') {
        return None;
    }
    let (id, seen) = CLASSES.glance_to_end(text.get(open + 1..)?);
    let close = open + 1 + id.len();
    (seen != Glance::Look && close < text.len()).then_some((id, seen, close + 1))
}

#[inline]
fn plain_number(text: &[u8], start: usize) -> Option<(Plain, usize)> {
    let rest = text.get(start..)?;
    let (value, length) = Plain::parse_prefix(rest)?;
    let leading_zero = matches!(rest, [b'0', b'0'..=b'9', ..]);
    let ends = matches!(
        rest.get(length),
        Some(b',' | b'}' | b' ' | b'\n' | b'\r' | b'\t')
    );
    (ends && !leading_zero).then_some((value, start + length))
}
