use super::super::testing::Memory;
use super::super::testing::{accepted, begun, intent, not_sent, odd, plan, unknown, written};
use super::super::{Damage, Event, Journal, Next, Plan, SCHEMA};
use super::History;

fn next(bytes: &[u8]) -> Option<Next> {
    let history = History::read(bytes).expect("a good journal");
    let submission = history.submission("staging");
    submission.map(super::Submission::next)
}

/// Opens the journal as the next run does, and closes it with a batch not sent.
fn reopened(bytes: &[u8]) -> Vec<u8> {
    let tape = Memory {
        bytes: bytes.to_owned(),
        ..Memory::default()
    };
    let mut journal = Journal::new(tape, bytes, "staging").expect("a good journal");
    journal.mend("later").expect("written");
    journal.into_tape().bytes
}

fn full() -> Vec<u8> {
    written([
        begun(3),
        intent(1),
        accepted(1),
        odd(1),
        intent(2),
        unknown(2),
        Event::Resend { batch: 2 },
        intent(2),
        not_sent(2),
        intent(2),
        accepted(2),
        intent(3),
        accepted(3),
        Event::Finished,
    ])
}

#[test]
fn a_journal_tells_what_was_written() {
    assert_eq!(next(b""), None);
    assert_eq!(next(&written([begun(3)])), Some(Next::Send(1)));
    assert_eq!(next(&written([begun(3), intent(1)])), Some(Next::Settle(1)));
    assert_eq!(next(&full()), Some(Next::Nothing));
}

#[test]
fn a_journal_of_another_format_is_refused() {
    for version in [0, SCHEMA + 1] {
        let plan = Plan {
            schema_version: version,
            ..plan(3)
        };
        let bytes = written([Event::Begun(Box::new(plan))]);
        let damage = History::read(&bytes).expect_err("another format");
        assert_eq!(damage, Damage::Format { line: 1 }, "{version}");
    }
}

#[test]
fn a_journal_in_which_another_program_changed_every_line_is_refused() {
    let text = String::from_utf8(full()).expect("text");
    let ends: [fn(&str) -> String; 5] = [
        |line| format!("{line}\r"),
        |line| format!("{line} "),
        |line| format!("{line},"),
        |line| line[..line.len() - 1].to_owned(),
        |line| format!("{} }}", &line[..line.len() - 1]),
    ];
    for change in ends {
        let changed: Vec<String> = text.lines().map(change).collect();
        for end in ["\n", ""] {
            let changed = changed.join("\n") + end;
            let read = History::read(changed.as_bytes());
            assert!(matches!(read, Err(Damage::Unreadable { .. })), "{changed}");
        }
    }
}

#[test]
fn every_line_that_is_changed_or_missing_is_named() {
    let bytes = full();
    let text = String::from_utf8(bytes).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    for index in 0..lines.len() {
        let place = index as u64 + 1;
        let mut changed: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
        changed[index] = changed[index].replacen("2026", "2027", 1);
        let read = History::read((changed.join("\n") + "\n").as_bytes());
        assert_eq!(read.err(), Some(Damage::Unreadable { line: place }));
        let mut fewer = lines.clone();
        fewer.remove(index);
        let read = History::read((fewer.join("\n") + "\n").as_bytes());
        let is_last = index + 1 == lines.len();
        let expected = (!is_last).then_some(Damage::Unchained { line: place });
        assert_eq!(read.err(), expected);
        let mut twice = lines.clone();
        twice.insert(index, lines[index]);
        let read = History::read((twice.join("\n") + "\n").as_bytes());
        assert_eq!(read.err(), Some(Damage::Unchained { line: place + 1 }));
    }
}

#[test]
fn a_line_that_cannot_have_happened_is_named_even_where_the_chain_holds() {
    let mut history = History::default();
    let mut text = String::new();
    for event in [begun(1), accepted(1)] {
        text += &history
            .chain("staging", event, "now".to_owned())
            .expect("JSON");
        text.push('\n');
    }
    let read = History::read(text.as_bytes());
    assert_eq!(read.err(), Some(Damage::Senseless { line: 2 }));
}

#[test]
fn wherever_a_journal_breaks_off_no_batch_that_may_have_left_leaves_again() {
    let bytes = full();
    let ends: Vec<usize> = (1..=bytes.len())
        .filter(|end| bytes[end - 1] == b'\n')
        .collect();
    for cut in 0..bytes.len() {
        let whole_lines = ends.iter().rfind(|end| **end <= cut).copied().unwrap_or(0);
        let line_end = ends
            .iter()
            .find(|end| **end > cut)
            .copied()
            .expect("a line");
        let left = &bytes[..cut];
        let before = next(&bytes[..whole_lines]);
        let after = next(&bytes[..line_end]);
        let mended = reopened(left);
        // All but its line break is all of a line.
        if cut + 1 == line_end {
            assert_eq!(next(&mended), after, "{cut}");
            continue;
        }
        let line = String::from_utf8_lossy(&bytes[whole_lines..line_end]);
        let was_intent = line.contains("\"event\":\"intent\"");
        match (before, next(&mended)) {
            (Some(Next::Send(batch)), Some(Next::Settle(asked))) => assert_eq!(batch, asked),
            (before, now) => {
                assert!(cut == whole_lines || !was_intent, "{cut}");
                assert_eq!(before, now, "{cut}");
            }
        }
        // Whatever was done about it can be read, and can break off too.
        if cut % 89 != 0 {
            continue;
        }
        for again in (cut..mended.len()).step_by(7) {
            let twice = reopened(&mended[..again]);
            assert_eq!(next(&twice), next(&mended), "{cut} {again}");
        }
    }
}

#[test]
fn a_line_that_was_changed_at_the_end_is_no_line_that_broke_off() {
    let mut text = String::from_utf8(full()).expect("text");
    text = text.replace("\"event\":\"finished\"", "\"event\":\"begun\"");
    let damage = Some(Damage::Unreadable { line: 14 });
    assert_eq!(History::read(text.as_bytes()).err(), damage);
    text += "{\"seq\"";
    assert_eq!(History::read(text.as_bytes()).err(), damage);
}

#[test]
fn what_is_no_journal_is_refused() {
    for text in [
        "loan_id,amount\n88001,25.00\n88002,1.00\n",
        "loan_id",
        "{}\n",
        "[",
    ] {
        let read = History::read(text.as_bytes());
        assert_eq!(read.err(), Some(Damage::Unreadable { line: 1 }), "{text}");
    }
}

#[test]
fn each_environment_has_a_submission_of_its_own() {
    let bytes = full();
    let tape = Memory {
        bytes: bytes.clone(),
        ..Memory::default()
    };
    let mut journal = Journal::new(tape, &bytes, "production").expect("a good journal");
    assert!(journal.submission().is_none());
    journal.append(begun(2), "later").expect("written");
    journal.append(intent(1), "later").expect("written");
    let bytes = journal.into_tape().bytes;
    let history = History::read(&bytes).expect("a good journal");
    let next = |name| history.submission(name).map(super::Submission::next);
    assert_eq!(next("staging"), Some(Next::Nothing));
    assert_eq!(next("production"), Some(Next::Settle(1)));
}

#[test]
fn a_torn_line_of_nobody_knows_whom_stops_every_submission() {
    let bytes = written([begun(3), intent(1), accepted(1)]);
    let tape = Memory {
        bytes: bytes.clone(),
        ..Memory::default()
    };
    let mut journal = Journal::new(tape, &bytes, "production").expect("a good journal");
    journal.append(begun(2), "later").expect("written");
    let mut bytes = journal.into_tape().bytes;
    bytes.extend_from_slice(b"{\"seq\":5,");
    let history = History::read(&reopened(&bytes)).expect("a good journal");
    let next = |name| history.submission(name).map(super::Submission::next);
    assert_eq!(next("staging"), Some(Next::Settle(2)));
    assert_eq!(next("production"), Some(Next::Settle(1)));
}
