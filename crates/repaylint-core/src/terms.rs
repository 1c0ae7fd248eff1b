//! The partner's settings at Kiva, which decide how a report is understood, the month that it is about, and days of the
//! calendar. Knows nothing of files and no clock.

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

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads a day that exists, written like `2026-12-31` and in no other way.
    pub fn parse(written: &str) -> Option<Self> {
        let mut parts = written.split('-');
        let mut number = |width| {
            let part = parts.next()?;
            let is_number = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse::<u16>().ok().filter(|_| is_number)
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let date = Self {
            year,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        };
        (parts.next().is_none() && date.exists()).then_some(date)
    }

    fn exists(self) -> bool {
        let is_leap_year = self.year.is_multiple_of(4)
            && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match self.month {
            2 if is_leap_year => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        self.year > 0 && (1..=days).contains(&self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Period};

    #[test]
    fn a_day_is_read_as_it_is_shown() {
        for day in ["2026-12-31", "2024-02-29", "2000-02-29", "0001-01-01"] {
            let shown = Date::parse(day).map(|date| date.to_string());
            assert_eq!(shown.as_deref(), Some(day));
        }
    }

    #[test]
    fn a_day_that_does_not_exist_or_is_written_otherwise_is_refused() {
        for day in [
            "2026-02-29",
            "2100-02-29",
            "2026-04-31",
            "2026-00-10",
            "2026-13-01",
            "2026-12-00",
            "2026-12-32",
            "0000-01-01",
            "2026-1-01",
            "26-12-31",
            "2026-12-31-1",
            "2026-12-31T00:00",
            "2026/12/31",
            "+026-12-31",
            " 2026-12-31",
            "",
        ] {
            assert_eq!(Date::parse(day), None, "{day}");
        }
    }

    #[test]
    fn days_are_in_order() {
        let day = |written| Date::parse(written).expect("a day");
        assert!(day("2026-09-30") < day("2026-10-01"));
        assert!(day("2025-12-31") < day("2026-01-01"));
        assert!(day("2026-10-09") < day("2026-10-10"));
    }

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
