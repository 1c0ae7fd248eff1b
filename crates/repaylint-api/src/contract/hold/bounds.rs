//! What a schema says of a number's size, compared by digits.

use std::fmt;

use rust_decimal::Decimal;
use serde_json::Value;

/// What a schema says of a number's size. The bounds stand in a document as plain decimals; they are compared with a
/// body's digits exactly.
pub(super) struct Bounds(Vec<Bound>);

/// One of them.
pub(super) enum Bound {
    AtLeast(Decimal),
    MoreThan(Decimal),
    AtMost(Decimal),
    LessThan(Decimal),
    MultipleOf(Decimal),
    OneOf(Vec<Decimal>),
}

impl Bounds {
    pub(super) fn of(said: &Value) -> Self {
        let is = |key| said.get(key) == Some(&Value::Bool(true));
        // A limit that is too long for a decimal is further away than any amount.
        let number = |value: &Value| decimal(&value.to_string());
        let limit = |key| said.get(key).and_then(number);
        let least = limit("minimum").map(if is("exclusiveMinimum") {
            Bound::MoreThan
        } else {
            Bound::AtLeast
        });
        let most = limit("maximum").map(if is("exclusiveMaximum") {
            Bound::LessThan
        } else {
            Bound::AtMost
        });
        let multiple = limit("multipleOf").map(Bound::MultipleOf);
        let options = said.get("enum").and_then(Value::as_array);
        let options = options.map(|all| Bound::OneOf(all.iter().filter_map(number).collect()));
        let all = [least, most, multiple, options];
        Self(all.into_iter().flatten().collect())
    }

    /// The first bound that digits break. What is too long to be compared breaks it.
    pub(super) fn broken_by(&self, digits: &str) -> Option<&Bound> {
        let number = decimal(digits);
        let mut bounds = self.0.iter();
        bounds.find(|bound| number.is_none_or(|number| !bound.holds(number)))
    }
}

impl Bound {
    fn holds(&self, number: Decimal) -> bool {
        match self {
            Bound::AtLeast(limit) => number >= *limit,
            Bound::MoreThan(limit) => number > *limit,
            Bound::AtMost(limit) => number <= *limit,
            Bound::LessThan(limit) => number < *limit,
            Bound::MultipleOf(unit) => {
                unit.is_zero() || number.checked_rem(*unit).is_some_and(|rest| rest.is_zero())
            }
            Bound::OneOf(options) => options.contains(&number),
        }
    }
}

/// In signs, which need no language.
impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::AtLeast(limit) => write!(out, "≥ {}", limit.normalize()),
            Bound::MoreThan(limit) => write!(out, "> {}", limit.normalize()),
            Bound::AtMost(limit) => write!(out, "≤ {}", limit.normalize()),
            Bound::LessThan(limit) => write!(out, "< {}", limit.normalize()),
            Bound::MultipleOf(unit) => write!(out, "n × {}", unit.normalize()),
            Bound::OneOf(options) => {
                let options: Vec<String> = options.iter().map(Decimal::to_string).collect();
                out.write_str(&options.join(", "))
            }
        }
    }
}

/// A number as it is written, if it is not too long for a decimal.
pub(crate) fn decimal(digits: &str) -> Option<Decimal> {
    if digits.contains(['e', 'E']) {
        Decimal::from_scientific(digits).ok()
    } else {
        Decimal::from_str_exact(digits).ok()
    }
}
