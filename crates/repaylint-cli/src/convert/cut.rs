//! Cuts a checked report into calls, for every command that needs them. Writes and sends nothing.

use std::num::NonZeroU32;

use repaylint_core::batch::{Batches, Unfit};
use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Place};
use repaylint_core::model::Kind;
use repaylint_core::rules;
use repaylint_core::settings::Settings;

use crate::failure::Failure;
use crate::run::Checked;

/// The rule that sends people here because a file is too large for one call.
const TOO_LARGE_FOR_A_CALL: &str = "BAT001";

/// A report that is about to be cut may be of any size.
pub(crate) fn allow_any_size(settings: &mut Settings) {
    if let Some(rule) = rules::find(TOO_LARGE_FOR_A_CALL) {
        settings.levels.set(rule, None);
    }
}

/// The calls of a report that the check lets pass, of `split` repayments or as many as are configured.
pub(crate) fn cut(
    checked: &Checked,
    split: Option<NonZeroU32>,
) -> Result<Batches<'_>, Vec<Failure>> {
    let size = size(split, &checked.settings)?;
    let batches = Batches::of(&checked.outcome, size);
    batches.map_err(|unfit| vec![refusal(&unfit, &checked.outcome)])
}

/// Repayments of one call: as told, else as configured; never more than a call may carry.
pub(crate) fn size(
    split: Option<NonZeroU32>,
    settings: &Settings,
) -> Result<NonZeroU32, Vec<Failure>> {
    let (told, case) = match split {
        Some(split) => (split.get(), "flag"),
        None => (settings.batch_size(), "config"),
    };
    let max = settings.batch_max;
    let size = NonZeroU32::new(told).filter(|size| size.get() <= max);
    size.ok_or_else(|| {
        let args = Args::none()
            .case("case", case)
            .number("size", told.into())
            .number("max", max.into());
        vec![Failure::new("convert-split-too-large", args)]
    })
}

/// Why a report is not converted although the check lets it pass, and where that is seen.
pub(crate) fn refusal(unfit: &Unfit, outcome: &Outcome) -> Failure {
    let args = Args::none().case("why", unfit.why.as_str());
    let args = match unfit.place.field {
        Some(field) => args.case("field", field.as_str()),
        None => args.case("field", "none"),
    };
    let args = match unfit.before.and_then(|before| Spot::of(before, outcome)) {
        Some(before) => args
            .text("before-file", before.file)
            .case("before-place", before.case)
            .number("before-line", before.line),
        None => args,
    };
    let file = unfit.place.file.and_then(|id| outcome.file(id));
    let args = match (Spot::of(unfit.place, outcome), file) {
        (Some(spot), _) => spot.tell(args),
        (None, Some(file)) => args.case("place", "file").text("file", file.source.name()),
        (None, None) => args.case("place", "run"),
    };
    Failure::new("convert-unfit", args)
}

/// A line of a file, or a row of a sheet, as texts name it.
pub(super) struct Spot<'o> {
    file: &'o str,
    /// `line` or `row`.
    case: &'static str,
    line: u64,
}

impl<'o> Spot<'o> {
    /// Where a place is, if it is narrower than a file.
    pub(super) fn of(place: Place, outcome: &'o Outcome) -> Option<Self> {
        let file = outcome.file(place.file?)?;
        Some(Self {
            file: file.source.name(),
            case: match file.kind() {
                Kind::Xlsx => "row",
                Kind::Csv | Kind::Json => "line",
            },
            line: file.source.position(place.span?.start).line.into(),
        })
    }

    /// For the texts that speak of one place.
    pub(super) fn tell(self, args: Args) -> Args {
        args.text("file", self.file)
            .case("place", self.case)
            .number("line", self.line)
    }
}
