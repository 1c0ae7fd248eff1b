//! The partner's settings at Kiva, which decide how a report is understood, and the month it is about. Knows nothing of
//! files.

use std::fmt;

/// Whether a partner names a loan by its id alone or by loan id and client id (PA2's "CSV upload format").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnMode {
    /// `loan_id`, `amount`
    Two,
    /// `loan_id`, `client_id`, `amount`
    Three,
    /// Some records have a client id and some have not, and nothing says which is meant.
    Mixed,
}

impl ColumnMode {
    /// The word in configuration and in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            ColumnMode::Two => "two",
            ColumnMode::Three => "three",
            ColumnMode::Mixed => "mixed",
        }
    }
}

/// What the amounts of a partner mean; principal only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Repaid since the loan began.
    Cumulative,
    /// Still owed.
    Outstanding,
    /// Repaid in the month.
    Period,
}

impl Basis {
    /// The word in configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Cumulative => "cumulative",
            Basis::Outstanding => "outstanding",
            Basis::Period => "period",
        }
    }
}

/// The month that a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// Of the common era.
    pub year: u16,
    /// From 1.
    pub month: u8,
}

impl Period {
    /// Reads a month written like `2026-10`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let number = |digits: &str, width: usize| {
            let is_number =
                digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let month = u8::try_from(number(month, 2)?).ok()?;
        let year = number(year, 4)?;
        (1..=12).contains(&month).then_some(Self { year, month })
    }
}

/// As it is read.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn a_period_is_a_month_and_shown_as_it_is_written() {
        let period = Period::parse("2026-09").expect("a month");
        assert_eq!((period.year, period.month), (2026, 9));
        assert_eq!(period.to_string(), "2026-09");
        for bad in [
            "2026-13",
            "2026-00",
            "2026-1",
            "26-10",
            "2026-10-01",
            "2026-+1",
            "october",
            "",
        ] {
            assert_eq!(Period::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn periods_are_ordered_by_time() {
        let [before, after] = ["2025-12", "2026-01"].map(Period::parse);
        assert!(before.is_some() && before < after);
    }
}
