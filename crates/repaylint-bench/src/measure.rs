//! Runs a process and says what it cost. Runs in pairs, turn by turn, so that both sides meet the same machine.

use std::io;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What one process took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// Time on the processor, its own and the kernel's for it.
    pub(crate) cpu: Duration,
    /// Time on the clock.
    pub(crate) wall: Duration,
    /// The most memory that it held, in bytes.
    pub(crate) peak: u64,
}

/// Runs a command with its output thrown away. Findings (exit code 1) are no failure.
pub(crate) fn run(command: &mut Command) -> io::Result<Cost> {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| failure(command, &error.to_string()))?;
    let used = child.wait4()?;
    let wall = start.elapsed();
    if !matches!(used.status.code(), Some(0 | 1)) {
        return Err(failure(command, &used.status.to_string()));
    }
    Ok(Cost {
        cpu: used.rusage.utime + used.rusage.stime,
        wall,
        peak: used.rusage.maxrss,
    })
}

fn failure(command: &Command, what: &str) -> io::Error {
    io::Error::other(format!("{command:?}: {what}"))
}

/// Two commands, run in turn.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    left: Vec<Cost>,
    right: Vec<Cost>,
}

impl Pairs {
    /// Runs both once unmeasured, so that the files are in the page cache, then so many times in turn.
    pub(crate) fn of(left: &mut Command, right: &mut Command, runs: usize) -> io::Result<Self> {
        run(left)?;
        run(right)?;
        let mut pairs = Self::default();
        for _ in 0..runs {
            pairs.left.push(run(left)?);
            pairs.right.push(run(right)?);
        }
        Ok(pairs)
    }

    /// Median processor seconds of both.
    pub(crate) fn seconds(&self) -> (f64, f64) {
        let seconds = |costs: &[Cost]| median(costs.iter().map(|cost| cost.cpu.as_secs_f64()));
        (seconds(&self.left), seconds(&self.right))
    }

    /// Median of left to right in each pair, by processor time and by the clock.
    pub(crate) fn ratios(&self) -> Ratios {
        let ratio = |time: fn(&Cost) -> Duration| {
            let pairs = self.left.iter().zip(&self.right);
            median(pairs.map(|(left, right)| time(left).as_secs_f64() / time(right).as_secs_f64()))
        };
        Ratios {
            cpu: ratio(|cost| cost.cpu),
            wall: ratio(|cost| cost.wall),
        }
    }

    /// The most memory that any run of the left command held, in bytes.
    pub(crate) fn peak(&self) -> u64 {
        self.left
            .iter()
            .map(|cost| cost.peak)
            .max()
            .unwrap_or_default()
    }
}

/// How much longer one takes than the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratios {
    /// By processor time.
    pub(crate) cpu: f64,
    /// By the clock.
    pub(crate) wall: f64,
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
