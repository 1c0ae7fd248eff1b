//! What day it is. The checker itself knows no clock.

use jiff::Zoned;
use repaylint_core::terms::Date;

/// Today where the computer stands; `None` where its clock shows no such day.
pub(crate) fn today() -> Option<Date> {
    Date::parse(&Zoned::now().strftime("%Y-%m-%d").to_string())
}

/// The moment, by the clock of the whole world, to the millisecond.
#[cfg(feature = "send")]
pub(crate) fn now() -> String {
    format!("{:.3}", jiff::Timestamp::now())
}

#[cfg(test)]
mod tests {
    use repaylint_core::terms::Date;

    use super::today;

    #[test]
    fn the_clock_shows_a_day_of_our_time() {
        assert!(today() > Date::parse("2026-01-01"));
        assert!(today() < Date::parse("2126-01-01"));
    }
}
