//! How often to try what was surely not taken, and how long to wait between. Draws no numbers and keeps no time itself.

use std::time::Duration;

use crate::answer::{NotSent, NotSentWhy};

/// Tries in all.
pub(crate) const TRIES: u32 = 4;

/// The first pause; each further one is twice as long.
const FIRST: Duration = Duration::from_millis(500);

/// The first pause where the server says that it is busy, but not for how long.
const FIRST_IF_BUSY: Duration = Duration::from_secs(2);

/// Who asks for a longer pause than this is not waited for: a person decides.
const LONGEST: Duration = Duration::from_secs(300);

/// Waits, and draws numbers.
pub trait Waits {
    /// Waits, after having said why. `false`: the person wants no more.
    fn wait(&mut self, pause: Duration, why: &NotSent) -> bool;

    /// Any number, so that programs that failed together do not come back together.
    fn random(&mut self) -> u32;
}

/// Tries something until it succeeds, is refused for good, or was tried often enough. `why` says in the terms of patience
/// what went wrong.
///
/// # Errors
///
/// What went wrong last.
pub fn patiently<T, E>(
    waits: &mut impl Waits,
    mut attempt: impl FnMut() -> Result<T, E>,
    why: impl Fn(&E) -> NotSent,
) -> Result<T, E> {
    let mut tries = 1;
    loop {
        let error = match attempt() {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        let why = why(&error);
        let pause = pause(tries, &why, waits.random()).filter(|_| tries < TRIES);
        match pause {
            Some(pause) if waits.wait(pause, &why) => tries += 1,
            _ => return Err(error),
        }
    }
}

/// How long to wait after so many tries; `None` if there is no use in another. Never less than the server asks for.
pub(crate) fn pause(tries: u32, why: &NotSent, random: u32) -> Option<Duration> {
    if why.is_final {
        return None;
    }
    let is_busy = matches!(why.why, NotSentWhy::ComeLater { .. });
    let first = if is_busy { FIRST_IF_BUSY } else { FIRST };
    let own = first.saturating_mul(2_u32.saturating_pow(tries.saturating_sub(1)));
    // Between half of it and all of it.
    let jitter = own / 2 * (random % 1024) / 1024;
    let (least, spread) = match why.retry_after {
        Some(asked) => (asked, jitter.min(Duration::from_secs(1))),
        None => (own / 2, jitter),
    };
    let pause = least.checked_add(spread)?;
    (least <= LONGEST).then_some(pause)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Waits, patiently};
    use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Refusal};

    #[derive(Default)]
    struct Notebook {
        pauses: Vec<u128>,
        random: u32,
        patience: Option<usize>,
    }

    impl Waits for Notebook {
        fn wait(&mut self, pause: Duration, _: &NotSent) -> bool {
            self.pauses.push(pause.as_millis());
            self.patience.is_none_or(|most| self.pauses.len() <= most)
        }

        fn random(&mut self) -> u32 {
            self.random
        }
    }

    fn not_sent(why: NotSentWhy, retry_after: Option<u64>, is_final: bool) -> Answer {
        Answer::NotSent(NotSent {
            why,
            retry_after: retry_after.map(Duration::from_secs),
            is_final,
        })
    }

    fn refused() -> Answer {
        not_sent(NotSentWhy::Network(Cause::Refused), None, false)
    }

    fn busy(retry_after: Option<u64>) -> Answer {
        let words = String::new();
        let why = NotSentWhy::ComeLater { status: 429, words };
        not_sent(why, retry_after, false)
    }

    /// What comes of these answers, of which the last is repeated for ever.
    fn pauses(answers: &[Answer], mut waits: Notebook) -> (Vec<u128>, usize, Answer) {
        let mut tries = 0;
        let attempt = || {
            let answer = answers[tries.min(answers.len() - 1)].clone();
            tries += 1;
            match answer {
                Answer::NotSent(why) => Err(why),
                answer => Ok(answer),
            }
        };
        let answer = patiently(&mut waits, attempt, NotSent::clone);
        let answer = answer.unwrap_or_else(Answer::NotSent);
        (waits.pauses, tries, answer)
    }

    #[test]
    fn pauses_grow_and_end() {
        let (waited, tries, answer) = pauses(&[refused()], Notebook::default());
        assert_eq!((waited, tries), (vec![250, 500, 1000], 4));
        assert_eq!(answer, refused());
        let late = Notebook {
            random: 1023,
            ..Notebook::default()
        };
        assert_eq!(pauses(&[refused()], late).0, [499, 999, 1999]);
    }

    #[test]
    fn the_server_is_never_asked_sooner_than_it_wants() {
        let (waited, tries, _) = pauses(&[busy(Some(7)), busy(None)], Notebook::default());
        assert_eq!((waited, tries), (vec![7000, 2000, 4000], 4));
        let (waited, tries, answer) = pauses(&[busy(Some(301))], Notebook::default());
        assert_eq!((waited, tries), (vec![], 1));
        assert_eq!(answer, busy(Some(301)));
        assert_eq!(pauses(&[busy(Some(u64::MAX))], Notebook::default()).1, 1);
    }

    #[test]
    fn an_answer_is_never_asked_for_twice() {
        let refusal = Answer::Refused(Refusal {
            status: 400,
            words: String::new(),
        });
        let (waited, tries, answer) = pauses(&[refused(), refusal.clone()], Notebook::default());
        assert_eq!((waited.len(), tries), (1, 2));
        assert_eq!(answer, refusal);
        let last = not_sent(NotSentWhy::Network(Cause::Refused), None, true);
        assert_eq!(pauses(&[last], Notebook::default()).1, 1);
    }

    #[test]
    fn who_interrupts_a_pause_ends_it() {
        let impatient = Notebook {
            patience: Some(1),
            ..Notebook::default()
        };
        let (waited, tries, _) = pauses(&[refused()], impatient);
        assert_eq!((waited.len(), tries), (2, 2));
    }
}
