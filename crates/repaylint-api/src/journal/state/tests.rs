use super::super::Event;
use super::super::testing::{accepted, begun, intent, not_sent, odd, plan, unknown};
use super::{BatchState, Next, Senseless, Submission};

fn after(events: &[Event]) -> Submission {
    let mut submission = Submission::new(plan(3)).expect("a plan");
    for event in events {
        submission.apply(event).expect("sense");
    }
    submission
}

fn refuses(events: &[Event], event: &Event) {
    let mut submission = after(events);
    let before = submission.clone();
    assert_eq!(submission.apply(event), Err(Senseless), "{event:?}");
    assert_eq!(submission, before);
}

#[test]
fn batches_are_sent_in_their_order_and_one_at_a_time() {
    assert_eq!(after(&[]).next(), Next::Send(1));
    assert_eq!(after(&[intent(1), accepted(1)]).next(), Next::Send(2));
    refuses(&[], &intent(2));
    refuses(&[intent(1)], &intent(2));
    refuses(&[intent(1), accepted(1)], &intent(1));
    refuses(&[], &intent(4));
    refuses(&[], &intent(0));
}

#[test]
fn only_the_body_that_was_planned_may_leave() {
    let other = Event::Intent {
        batch: 1,
        sha256: "another".to_owned(),
    };
    refuses(&[], &other);
}

#[test]
fn an_outcome_needs_an_intent() {
    for event in [accepted(1), not_sent(1), unknown(1)] {
        refuses(&[], &event);
        refuses(&[intent(1), accepted(1)], &event);
    }
}

#[test]
fn what_is_odd_in_an_answer_follows_it_once_and_changes_nothing_else() {
    let submission = after(&[intent(1), accepted(1), odd(1), intent(2), accepted(2)]);
    let odd_ones: Vec<u32> = submission.breaches().map(|(batch, _)| batch).collect();
    assert_eq!((odd_ones, submission.next()), (vec![1], Next::Send(3)));
    for events in [
        vec![],
        vec![intent(1)],
        vec![intent(1), unknown(1)],
        vec![intent(1), not_sent(1)],
        vec![intent(1), accepted(1), odd(1)],
    ] {
        refuses(&events, &odd(1));
    }
    refuses(&[], &odd(4));
}

#[test]
fn an_intent_without_outcome_stops_everything_until_a_person_has_looked() {
    for events in [vec![intent(1)], vec![intent(1), unknown(1)]] {
        assert_eq!(after(&events).next(), Next::Settle(1));
        refuses(&events, &intent(1));
        refuses(&events, &Event::Resend { batch: 2 });
        refuses(&events, &Event::MarkedAccepted { batch: 2 });
        refuses(&events, &Event::Finished);
        let mut marked = after(&events);
        marked
            .apply(&Event::MarkedAccepted { batch: 1 })
            .expect("sense");
        assert_eq!(marked.next(), Next::Send(2));
        let mut again = after(&events);
        again.apply(&Event::Resend { batch: 1 }).expect("sense");
        assert_eq!(again.next(), Next::Send(1));
    }
}

#[test]
fn a_batch_whose_outcome_is_known_cannot_be_settled() {
    for event in [
        Event::Resend { batch: 1 },
        Event::MarkedAccepted { batch: 1 },
    ] {
        refuses(&[], &event);
        refuses(&[intent(1), accepted(1)], &event);
        refuses(&[intent(1), not_sent(1)], &event);
    }
}

#[test]
fn what_did_not_arrive_may_leave_again() {
    assert_eq!(after(&[intent(1), not_sent(1)]).next(), Next::Send(1));
    let refused = Event::Refused {
        batch: 1,
        status: 400,
        words: String::new(),
    };
    let submission = after(&[intent(1), refused]);
    assert_eq!(submission.state(1), Some(BatchState::Refused));
    assert_eq!(submission.next(), Next::Send(1));
}

#[test]
fn a_submission_begins_anew_only_while_nothing_was_tried() {
    let mut fresh = after(&[]);
    fresh.apply(&begun(2)).expect("sense");
    assert_eq!(fresh.states().count(), 2);
    refuses(&[intent(1)], &begun(2));
    refuses(&[intent(1), not_sent(1)], &begun(2));
}

#[test]
fn the_end_comes_when_everything_is_with_kiva_and_nothing_follows_it() {
    let mut all = Vec::new();
    for batch in 1..=3 {
        refuses(&all, &Event::Finished);
        all.extend([intent(batch), accepted(batch)]);
    }
    assert_eq!(after(&all).next(), Next::Nothing);
    all.push(Event::Finished);
    assert!(after(&all).is_finished());
    for event in [
        begun(3),
        intent(1),
        Event::Resend { batch: 1 },
        Event::Finished,
    ] {
        refuses(&all, &event);
    }
}

#[test]
fn a_torn_line_may_make_the_next_batch_unknown_and_no_other() {
    let torn = |batch| Event::Torn { bytes: 9, batch };
    assert_eq!(after(&[torn(Some(1))]).next(), Next::Settle(1));
    assert_eq!(after(&[torn(None)]).next(), Next::Send(1));
    refuses(&[], &torn(Some(2)));
    refuses(&[intent(1)], &torn(Some(1)));
}

#[test]
fn batches_are_numbered_from_one() {
    let mut bad = plan(2);
    bad.batches.reverse();
    assert_eq!(Submission::new(bad), Err(Senseless));
}
