//! How large the amounts are: a bar for each doubling, from the counts that reading left behind, and triangles where an
//! amount stands out. All places are worked out in whole numbers.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::amount::{AmountText, Total};
use repaylint_core::finding::{Args, Finding};
use repaylint_core::settings::Settings;

use super::Run;
use super::strip::tenths;
use crate::places::{record_of, report_of};

/// Rules that say that an amount is out of the ordinary.
const STANDING_OUT: [&str; 2] = ["AMT010", "AMT013"];

/// Fewer amounts than this are no picture.
const ENOUGH: u64 = 8;

/// The picture, with its numbers as a table.
#[derive(Template)]
#[template(path = "html/amounts.html")]
pub(super) struct Histogram {
    texts: Texts,
    bars: Vec<Bar>,
    ticks: Vec<Tick>,
    marks: Vec<String>,
}

impl HtmlSafe for Histogram {}

struct Texts {
    heading: String,
    title: String,
    intro: String,
    summary: String,
    mark: Option<String>,
    table: String,
    heads: [String; 4],
}

/// The amounts between two powers of two.
struct Bar {
    from: String,
    below: String,
    count: String,
    standing_out: String,
    /// In hundredths of the picture's width and of its bars' height.
    x: String,
    width: String,
    y: String,
    height: String,
}

/// A power of ten on the axis.
struct Tick {
    x: String,
    label: String,
}

/// An amount in hundredths of its currency, as one of the bars and how far into it, in thousandths.
struct Magnitude {
    bits: usize,
    thousandths: u64,
}

impl Magnitude {
    fn of(hundredths: u128) -> Option<Self> {
        let bits = u128::BITS - hundredths.leading_zeros();
        let half = 1_u128.checked_shl(bits.checked_sub(1)?)?;
        let into = (hundredths - half).checked_mul(1000)? / half;
        Some(Self {
            bits: bits as usize,
            thousandths: u64::try_from(into).ok()?,
        })
    }
}

impl Histogram {
    /// `None` where there is little to see.
    pub(super) fn of(run: Run<'_>) -> Option<Self> {
        let mut counts = [0_u64; 65];
        let mut zeros = 0;
        for report in &run.outcome.files {
            let column = &report.columns.amount;
            zeros += u64::from(column.zeros);
            for (count, more) in counts.iter_mut().zip(column.magnitudes) {
                *count += u64::from(more);
            }
        }
        let all: u64 = counts.iter().sum();
        let outliers: Vec<Magnitude> = (run.outcome.findings.iter())
            .filter(|finding| STANDING_OUT.contains(&finding.rule.code))
            .filter_map(|finding| Magnitude::of(hundredths_of(run, finding)?))
            .collect();
        let lowest = counts.iter().position(|count| *count > 0)?;
        let highest = counts.iter().rposition(|count| *count > 0)?;
        let shown = counts.get(lowest..=highest)?;
        let scale = Scale {
            lowest,
            bars: shown.len() as u64,
        };
        let most = shown.iter().max().copied().unwrap_or(1);
        let words = run.words();
        let bars = shown.iter().zip(lowest..).map(|(count, bits)| {
            let standing_out = outliers.iter().filter(|mark| mark.bits == bits).count();
            // Ten amounts beside a hundred thousand are still seen.
            let height = if *count > 0 {
                (count * 1000 / most).max(12)
            } else {
                0
            };
            Bar {
                from: edge(bits - 1),
                below: edge(bits),
                count: words.number(count),
                standing_out: words.number(&(standing_out as u64)),
                x: tenths(scale.x(bits, 0) + 2),
                width: tenths((1000 / scale.bars).saturating_sub(4).max(2)),
                y: tenths(1000 - height),
                height: tenths(height),
            }
        });
        let mut marks: Vec<String> = (outliers.iter())
            .filter(|mark| (lowest..=highest).contains(&mark.bits))
            .map(|mark| tenths(scale.x(mark.bits, mark.thousandths)))
            .collect();
        marks.sort();
        marks.dedup();
        (all >= ENOUGH && lowest > 0 && highest > lowest).then(|| Self {
            texts: Texts {
                heading: words.t("html-amounts"),
                title: words.t("html-amounts-title"),
                intro: words.t("html-amounts-intro"),
                summary: summary(run, &counts, zeros, outliers.len() as u64),
                mark: (!marks.is_empty()).then(|| words.t("html-amounts-mark")),
                table: words.t("html-amounts-table"),
                heads: ["from", "below", "repayments", "standing-out"]
                    .map(|head| words.t(&format!("html-amounts-{head}"))),
            },
            bars: bars.collect(),
            ticks: scale.ticks(),
            marks,
        })
    }
}

/// The axis: one bar after the other.
struct Scale {
    lowest: usize,
    bars: u64,
}

impl Scale {
    /// How far from the left, in thousandths of the width.
    fn x(&self, bits: usize, thousandths: u64) -> u64 {
        let bars = bits.saturating_sub(self.lowest) as u64;
        (bars * 1000 + thousandths) / self.bars
    }

    /// The powers of ten that lie on it.
    fn ticks(&self) -> Vec<Tick> {
        let powers = (0..27).map(|power| 10_u128.pow(power));
        let ticks = powers.filter_map(|hundredths| {
            let at = Magnitude::of(hundredths)?;
            let is_shown = at.bits >= self.lowest && ((at.bits - self.lowest) as u64) < self.bars;
            is_shown.then(|| Tick {
                x: tenths(self.x(at.bits, at.thousandths)),
                label: amount(hundredths),
            })
        });
        ticks.collect()
    }
}

fn summary(run: Run<'_>, counts: &[u64; 65], zeros: u64, outliers: u64) -> String {
    let all: u64 = counts.iter().sum();
    let mut below = 0;
    let median = counts.iter().position(|count| {
        below += count;
        below * 2 >= all
    });
    let lowest = counts.iter().position(|count| *count > 0).unwrap_or(1);
    let highest = counts.iter().rposition(|count| *count > 0).unwrap_or(1);
    let args = Args::none()
        .number("count", all)
        .text("low", edge(lowest.saturating_sub(1)))
        .text("median", edge(median.unwrap_or(1)))
        .text("high", edge(highest));
    let words = run.words();
    let mut sentences = vec![words.fill("html-amounts-summary", &args)];
    for (key, count) in [
        ("html-amounts-zeros", zeros),
        ("html-amounts-outliers", outliers),
    ] {
        if count > 0 {
            sentences.push(words.counted(key, &count));
        }
    }
    sentences.join(" ")
}

/// The lower edge of the bar after so many binary digits.
fn edge(bits: usize) -> String {
    amount(1_u128 << bits.min(127))
}

/// Hundredths as an amount, without decimals that are zero.
fn amount(hundredths: u128) -> String {
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        cents => format!("{}.{cents:02}", hundredths / 100),
    }
}

/// The amount that a finding is about.
fn hundredths_of(run: Run<'_>, finding: &Finding) -> Option<u128> {
    const FINEST: u32 = 28;
    let report = report_of(run.outcome, finding.place)?;
    let record = record_of(run.outcome, finding.place)?;
    let written = record.amount?;
    let minor_units = run.options.settings.map_or(2, Settings::minor_units);
    let read = AmountText::new(&written.text).in_column(&report.columns.amount, minor_units);
    let total = Total::from(read.only_reading()?);
    let cents = total.in_units(2).or_else(|| {
        let finest = total.in_units(FINEST)?;
        Some(finest / 10_i128.pow(FINEST - 2))
    })?;
    u128::try_from(cents).ok()
}

#[cfg(test)]
mod tests {
    use super::{Magnitude, Scale, amount, edge};

    #[test]
    fn an_amount_lies_in_the_bar_of_its_binary_digits() {
        let at = |hundredths| Magnitude::of(hundredths).map(|at| (at.bits, at.thousandths));
        assert_eq!(at(0), None);
        assert_eq!(at(1), Some((1, 0)));
        assert_eq!(at(3), Some((2, 500)));
        assert_eq!(at(4), Some((3, 0)));
        assert_eq!(at(u128::from(u64::MAX)), Some((64, 999)));
    }

    #[test]
    fn edges_are_exact_and_without_needless_decimals() {
        assert_eq!(edge(0), "0.01");
        assert_eq!(edge(10), "10.24");
        assert_eq!(amount(100_000), "1000");
        assert_eq!(edge(64), "184467440737095516.16");
    }

    #[test]
    fn powers_of_ten_stand_where_they_belong() {
        let scale = Scale { lowest: 8, bars: 4 };
        let ticks: Vec<_> = (scale.ticks().into_iter())
            .map(|tick| (tick.x, tick.label))
            .collect();
        assert_eq!(ticks, [("73.8".to_owned(), "10".to_owned())]);
    }
}
