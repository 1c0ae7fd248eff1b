use std::cell::Cell;
use std::io;
use std::rc::Rc;
use std::time::Duration;

use repaylint_core::finding::Args;

use super::{Ended, SubmitError, Submitter, Watcher, World};
use crate::answer::{
    Answer, Cause, NotSent, NotSentWhy, Refusal, Service, Unknown, UnknownWhy, Upload,
};
use crate::contract::Breach;
use crate::journal::testing::{Memory, begun, intent, plan};
use crate::journal::{BatchState, Event, History, Journal, JournalError, Submission, Tape};
use crate::patience::Waits;

/// The body of a batch in tests; its hash is that of the plan.
fn body(batch: u32) -> Vec<u8> {
    batch.to_string().into_bytes()
}

/// Gives prepared answers, and remembers what was sent.
struct Scripted {
    answers: Vec<Answer>,
    sent: Vec<String>,
}

impl Service for Scripted {
    fn send(&mut self, body: &[u8]) -> Answer {
        self.sent.push(String::from_utf8_lossy(body).into_owned());
        if self.answers.is_empty() {
            return accepted();
        }
        self.answers.remove(0)
    }
}

/// Writes down what it sees.
#[derive(Default)]
struct Seen(Vec<String>);

impl Watcher for Seen {
    fn leaves(&mut self, batch: u32) {
        self.0.push(format!("{batch} leaves"));
    }
    fn answered(&mut self, batch: u32, _: &Answer) {
        self.0.push(format!("{batch} answered"));
    }
}

/// No time passes; stops after so many questions.
#[derive(Default)]
struct Still {
    waited: Vec<Duration>,
    stops: bool,
}

impl Waits for Still {
    fn wait(&mut self, pause: Duration, _: &NotSent) -> bool {
        self.waited.push(pause);
        true
    }
    fn random(&mut self) -> u32 {
        0
    }
}

impl World for Still {
    fn now(&self) -> String {
        "now".to_owned()
    }
    fn wants_to_stop(&self) -> bool {
        self.stops
    }
}

fn accepted() -> Answer {
    Answer::Accepted(vec![Upload::default()])
}

fn not_sent(retry_after: Option<u64>, is_final: bool) -> Answer {
    Answer::NotSent(NotSent {
        why: NotSentWhy::Network(Cause::Refused),
        retry_after: retry_after.map(Duration::from_secs),
        is_final,
    })
}

fn unknown() -> Answer {
    let why = UnknownWhy::Network(Cause::TimeOut);
    Answer::Unknown(Unknown { why })
}

fn refused() -> Answer {
    Answer::Refused(Refusal {
        status: 422,
        words: "no such partner".to_owned(),
    })
}

struct Run {
    ended: Result<Ended, SubmitError>,
    sent: Vec<String>,
    waited: Vec<Duration>,
    seen: Vec<String>,
    journal: Journal<Memory>,
}

fn begun_journal(batches: u32) -> Journal<Memory> {
    let mut journal = Journal::new(Memory::default(), b"", "staging").expect("empty");
    journal.append(begun(batches), "now").expect("written");
    journal
}

fn run_on(mut journal: Journal<Memory>, answers: Vec<Answer>, stops: bool) -> Run {
    let mut service = Scripted {
        answers,
        sent: Vec::new(),
    };
    let mut watcher = Seen::default();
    let mut world = Still {
        stops,
        ..Still::default()
    };
    let ended = Submitter {
        journal: &mut journal,
        service: &mut service,
        bodies: &mut |batch| Ok(body(batch)),
        watcher: &mut watcher,
        world: &mut world,
    }
    .run();
    Run {
        ended,
        sent: service.sent,
        waited: world.waited,
        seen: watcher.0,
        journal,
    }
}

fn run(batches: u32, answers: Vec<Answer>) -> Run {
    run_on(begun_journal(batches), answers, false)
}

fn states(run: &Run) -> Vec<BatchState> {
    let submission = run.journal.submission().expect("begun");
    submission.states().map(|(_, state)| state).collect()
}

#[test]
fn batches_leave_in_order_and_the_end_is_written_down() {
    let run = run(3, vec![]);
    assert_eq!(run.ended.as_ref().ok(), Some(&Ended::Finished));
    assert_eq!(run.sent, ["1", "2", "3"]);
    assert_eq!(states(&run), [BatchState::Accepted; 3]);
    assert!(
        run.journal
            .submission()
            .is_some_and(Submission::is_finished)
    );
    let seen = "1 leaves,1 answered,2 leaves,2 answered,3 leaves,3 answered";
    assert_eq!(run.seen.join(","), seen);
}

#[test]
fn what_did_not_leave_is_tried_a_few_times_with_growing_pauses() {
    let run = run(1, vec![not_sent(None, false); 9]);
    assert!(matches!(run.ended, Ok(Ended::NotSent { batch: 1, .. })));
    assert_eq!(run.sent.len(), 4);
    assert!(
        run.waited.is_sorted() && run.waited.len() == 3,
        "{:?}",
        run.waited
    );
    assert_eq!(states(&run), [BatchState::NotSent]);
}

#[test]
fn what_did_not_leave_at_first_goes_on_as_if_nothing_had_happened() {
    let run = run(
        2,
        vec![not_sent(None, false), accepted(), not_sent(None, false)],
    );
    assert_eq!(run.ended.as_ref().ok(), Some(&Ended::Finished));
    assert_eq!(run.sent, ["1", "1", "2", "2"]);
}

#[test]
fn a_server_that_asks_for_patience_gets_it_within_reason() {
    let patient = run(1, vec![not_sent(Some(30), false)]);
    assert!(patient.waited[0] >= Duration::from_secs(30));
    assert_eq!(patient.ended.ok(), Some(Ended::Finished));
    let too_long = run(1, vec![not_sent(Some(3600), false)]);
    assert!(too_long.waited.is_empty());
    assert!(matches!(too_long.ended, Ok(Ended::NotSent { .. })));
}

#[test]
fn what_trying_again_cannot_change_is_not_tried_again() {
    let run = run(2, vec![not_sent(None, true)]);
    assert!(matches!(run.ended, Ok(Ended::NotSent { batch: 1, .. })));
    assert_eq!(run.sent.len(), 1);
}

#[test]
fn a_refusal_stops_and_the_next_run_may_try_again() {
    let first = run(2, vec![accepted(), refused()]);
    assert!(matches!(first.ended, Ok(Ended::Refused { batch: 2, .. })));
    assert_eq!(states(&first), [BatchState::Accepted, BatchState::Refused]);
    let second = run_on(first.journal, vec![], false);
    assert_eq!(second.sent, ["2"]);
    assert_eq!(second.ended.ok(), Some(Ended::Finished));
}

#[test]
fn an_unknown_outcome_stops_this_run_and_every_later_one() {
    let first = run(3, vec![accepted(), unknown()]);
    assert!(matches!(first.ended, Ok(Ended::Unknown { batch: 2, .. })));
    assert_eq!(first.sent, ["1", "2"]);
    let second = run_on(first.journal, vec![], false);
    assert_eq!(
        second.ended.as_ref().ok(),
        Some(&Ended::Unsettled { batch: 2 })
    );
    assert!(second.sent.is_empty());
}

#[test]
fn who_stops_leaves_no_batch_half_sent() {
    let stopped = run_on(begun_journal(2), vec![], true);
    assert_eq!(stopped.ended.ok(), Some(Ended::Stopped));
    assert!(stopped.sent.is_empty());
}

#[test]
fn a_body_that_was_not_planned_does_not_leave() {
    let mut journal = begun_journal(1);
    let mut service = Scripted {
        answers: vec![],
        sent: vec![],
    };
    let ended = Submitter {
        journal: &mut journal,
        service: &mut service,
        bodies: &mut |_| Ok(b"another".to_vec()),
        watcher: &mut Seen::default(),
        world: &mut Still::default(),
    }
    .run();
    assert!(matches!(ended, Err(SubmitError::OtherBody { batch: 1 })));
    assert!(service.sent.is_empty());
}

#[test]
fn nothing_leaves_whose_intent_is_not_on_disk() {
    let mut tape = begun_journal(1).into_tape();
    tape.room = Some(20);
    let bytes = tape.bytes.clone();
    let journal = Journal::new(tape, &bytes, "staging").expect("good");
    let run = run_on(journal, vec![], false);
    assert!(matches!(
        run.ended,
        Err(SubmitError::BeforeSending { batch: 1, .. })
    ));
    assert!(run.sent.is_empty());
}

#[test]
fn an_answer_that_could_not_be_written_down_is_told_and_nothing_follows() {
    let mut tape = begun_journal(2).into_tape();
    let bytes = tape.bytes.clone();
    let mut probe = Journal::new(Memory::default(), b"", "staging").expect("empty");
    probe.append(begun(2), "now").expect("written");
    probe.append(intent(1), "now").expect("written");
    let room = probe.into_tape().bytes.len() - bytes.len();
    tape.room = Some(room + 5);
    let journal = Journal::new(tape, &bytes, "staging").expect("good");
    let run = run_on(journal, vec![], false);
    assert!(matches!(
        run.ended,
        Err(SubmitError::AfterSending { batch: 1, .. })
    ));
    assert_eq!(run.sent, ["1"]);
}

#[test]
fn an_answer_is_on_disk_before_anybody_looks_what_is_odd_in_it() {
    struct Odd(Rc<Cell<usize>>);
    struct Disk(Rc<Cell<usize>>);
    impl Tape for Disk {
        fn append(&mut self, _: &[u8]) -> io::Result<()> {
            self.0.set(self.0.get() + 1);
            Ok(())
        }
    }
    impl Service for Odd {
        fn send(&mut self, _: &[u8]) -> Answer {
            accepted()
        }
        fn remarks(&mut self) -> Vec<Breach> {
            assert_eq!(self.0.get(), 3, "begun, intent, accepted");
            let args = Args::none().case("shown", "yes").id("value", "88001");
            vec![Breach {
                pointer: "/upload_id".to_owned(),
                key: "contract-format",
                args,
            }]
        }
    }
    let lines = Rc::new(Cell::new(0));
    let disk = Disk(Rc::clone(&lines));
    let mut journal = Journal::new(disk, b"", "staging").expect("empty");
    journal.append(begun(1), "now").expect("written");
    let ended = Submitter {
        journal: &mut journal,
        service: &mut Odd(lines),
        bodies: &mut |batch| Ok(body(batch)),
        watcher: &mut Seen::default(),
        world: &mut Still::default(),
    }
    .run();
    assert!(matches!(ended, Ok(Ended::Finished)));
    let submission = journal.submission().expect("begun");
    let odd: Vec<_> = submission.breaches().collect();
    assert_eq!(odd.len(), 1);
    assert!(!format!("{odd:?}").contains("88001"), "{odd:?}");
}

#[test]
fn nothing_more_is_written_after_a_line_could_not_be() {
    let tape = Memory {
        room: Some(10),
        ..Memory::default()
    };
    let mut journal = Journal::new(tape, b"", "staging").expect("empty");
    let failed = journal.append(Event::Begun(Box::new(plan(1))), "now");
    assert!(matches!(failed, Err(JournalError::Io(_))));
    assert!(journal.append(intent(1), "now").is_err());
    assert_eq!(journal.into_tape().bytes.len(), 10);
}

#[test]
fn an_intent_that_does_not_fit_on_the_disk_leaves_nothing_unknown_unless_a_part_of_it_stays() {
    for (can_take_back, state) in [(true, BatchState::NotSent), (false, BatchState::Intended)] {
        let mut tape = begun_journal(2).into_tape();
        let bytes = tape.bytes.clone();
        tape.room = Some(80);
        tape.can_take_back = can_take_back;
        let journal = Journal::new(tape, &bytes, "staging").expect("good");
        let run = run_on(journal, vec![], false);
        assert!(run.sent.is_empty());
        assert!(matches!(
            run.ended,
            Err(SubmitError::BeforeSending { batch: 1, .. })
        ));
        let submission = run.journal.submission().expect("begun");
        assert_eq!(submission.state(1), Some(state));
        let tape = run.journal.into_tape();
        let later = History::read(&tape.bytes).expect("good");
        assert_eq!(tape.bytes == bytes, can_take_back);
        assert_eq!(later.suspect("staging").is_none(), can_take_back);
    }
}
