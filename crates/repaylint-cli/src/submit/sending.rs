//! What a submission needs of the world while it runs: the clock, patience, the user's wish to stop, and somebody to tell
//! how far it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use repaylint_api::answer::{Answer, NotSent};
use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{BatchState, Submission};
use repaylint_api::patience::Waits;
use repaylint_api::submit::{Watcher, World};
use repaylint_core::amount::Total;
use repaylint_core::finding::Args;

use super::plan::Report;
use crate::clock;
use crate::connection::Patience;
use crate::voice::{self, Voice};

/// How soon a wish to stop is heard in a pause.
const TICK: Duration = Duration::from_millis(50);

/// Whether the user wants to stop.
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Listens from now on to Ctrl-C, to a system that shuts down, and to a terminal that is closed: the batch that is
    /// under way is finished, and no other begun.
    pub(super) fn listen(voice: &Voice) -> Self {
        let wanted = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&wanted);
        let text = format!("\n{}\n", voice.text("submit-told-stopping", &Args::none()));
        // Where nobody can listen, they end the program as ever; the journal is made for that.
        let _ = ctrlc::set_handler(move || {
            if !heard.swap(true, Ordering::SeqCst) {
                voice::say(&text);
            }
        });
        Self(wanted)
    }

    fn is_wanted(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// Patience that ends where the user wants to stop.
pub(super) struct Waiting<'a> {
    patience: Patience<'a>,
    stop: &'a Stop,
}

impl<'a> Waiting<'a> {
    pub(super) fn new(voice: &'a Voice, endpoints: Endpoints, stop: &'a Stop) -> Self {
        let patience = Patience { voice, endpoints };
        Self { patience, stop }
    }
}

impl Waits for Waiting<'_> {
    fn wait(&mut self, pause: Duration, why: &NotSent) -> bool {
        self.patience.say(pause, why);
        let end = Instant::now() + pause;
        while !self.stop.is_wanted() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return true;
            }
            thread::sleep(left.min(TICK));
        }
        false
    }

    fn random(&mut self) -> u32 {
        self.patience.random()
    }
}

impl World for Waiting<'_> {
    fn now(&self) -> String {
        clock::now()
    }

    fn wants_to_stop(&self) -> bool {
        self.stop.is_wanted()
    }
}

/// Tells how far a submission is: batches, repayments, money.
pub(super) struct Looking<'a> {
    report: &'a Report<'a>,
    voice: &'a Voice,
    repayments: u64,
    total: Total,
}

impl<'a> Looking<'a> {
    pub(super) fn new(
        report: &'a Report<'a>,
        voice: &'a Voice,
        before: Option<&Submission>,
    ) -> Self {
        let mut looking = Self {
            report,
            voice,
            repayments: 0,
            total: Total::default(),
        };
        for (batch, state) in before.into_iter().flat_map(Submission::states) {
            if state == BatchState::Accepted {
                looking.add(batch);
            }
        }
        looking
    }

    fn add(&mut self, number: u32) {
        if let Some(batch) = self.report.batch(number) {
            self.repayments += batch.len();
            self.total += batch.total();
        }
    }
}

impl Watcher for Looking<'_> {
    fn leaves(&mut self, batch: u32) {
        let args = Args::none().number("batch", batch.into());
        self.voice.detail("submit-told-leaves", &args);
    }

    fn answered(&mut self, batch: u32, answer: &Answer) {
        let Answer::Accepted(uploads) = answer else {
            return;
        };
        self.add(batch);
        let problems: usize = uploads.iter().map(|upload| upload.problems.len()).sum();
        let args = Args::none()
            .number("batch", batch.into())
            .number("of", self.report.len().into())
            .number("repayments", self.repayments)
            .number("all", self.report.repayments())
            .text("total", self.total.to_string())
            .text("sum", self.report.money(self.report.total()))
            .number("problems", problems as u64);
        self.voice.tell("submit-told-accepted", &args);
        for upload in uploads.iter().filter(|upload| !upload.is_plain_success()) {
            let args = Args::none()
                .number("batch", batch.into())
                .text("code", self.voice.quoted(&upload.code))
                .text("message", self.voice.quoted(&upload.message));
            self.voice.note("submit-told-answer", &args);
        }
    }
}
