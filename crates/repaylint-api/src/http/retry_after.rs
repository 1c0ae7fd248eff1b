//! `Retry-After`: how long a server asks to wait, in seconds or until a time.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

/// The time to wait; `None` if the header cannot be read. A time is counted from the server's own clock where it says what
/// it shows, as ours may be wrong.
pub(super) fn parse(value: &str, servers_date: Option<&str>, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is very long all the same.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let until = time(value)?;
    let from = servers_date.and_then(time).unwrap_or(now);
    Some(Duration::try_from(until.duration_since(from)).unwrap_or(Duration::ZERO))
}

fn time(value: &str) -> Option<Timestamp> {
    let parser = DateTimeParser::new().relaxed_weekday(true);
    parser.parse_timestamp(value.trim()).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::parse;

    const NOON: &str = "Sun, 01 Nov 2026 12:00:00 GMT";

    fn seconds(value: &str, date: Option<&str>) -> Option<u64> {
        let now: Timestamp = "2026-11-01T11:00:00Z".parse().expect("a time");
        parse(value, date, now).map(|duration| duration.as_secs())
    }

    #[test]
    fn seconds_and_times_are_understood() {
        assert_eq!(seconds("120", None), Some(120));
        assert_eq!(seconds(" 0 ", None), Some(0));
        assert_eq!(seconds(NOON, None), Some(3600));
        assert_eq!(seconds("99999999999999999999999", None), Some(u64::MAX));
    }

    #[test]
    fn a_time_counts_from_the_servers_clock() {
        assert_eq!(
            seconds(NOON, Some("Sun, 01 Nov 2026 11:59:30 GMT")),
            Some(30)
        );
        assert_eq!(seconds(NOON, Some("no date")), Some(3600));
    }

    #[test]
    fn what_is_over_needs_no_waiting_and_what_is_unreadable_says_nothing() {
        let past = "Sun, 01 Nov 2026 10:00:00 GMT";
        assert_eq!(parse(past, None, Timestamp::MAX), Some(Duration::ZERO));
        for unreadable in ["", "soon", "-5", "1.5", "12 s"] {
            assert_eq!(seconds(unreadable, None), None, "{unreadable}");
        }
    }
}
