//! The files of a run as SARIF's artifacts, and places in them.

use std::collections::BTreeMap;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Place;
use repaylint_core::model::{Kind, Report};
use repaylint_core::source::Span;

use super::v210::{self, ArtifactLocation, Location, LogicalLocation, PhysicalLocation, Region};
use crate::folders::Located;
use crate::options::Options;
use crate::places::{Spot, cell_of};

/// What relative URIs are relative to.
pub(super) const ROOT: &str = "%SRCROOT%";

/// All files: the reports, then what they were held against.
pub(super) struct Files<'a> {
    outcome: &'a Outcome,
    all: Vec<(&'a Report, ArtifactLocation)>,
}

impl<'a> Files<'a> {
    pub(super) fn of(outcome: &'a Outcome, options: &Options<'_>) -> Self {
        let reports = outcome.files.iter().chain(outcome.books.files());
        let all = reports.enumerate().map(|(index, report)| {
            let located = options.folders.locate(report.source.name());
            let is_below = matches!(located, Located::Below(_));
            let location = ArtifactLocation {
                uri: located.uri(),
                uri_base_id: is_below.then_some(ROOT),
                index,
            };
            (report, location)
        });
        Self {
            outcome,
            all: all.collect(),
        }
    }

    pub(super) fn artifacts(&self, options: &Options<'_>) -> Vec<v210::Artifact> {
        let reports = self.outcome.files.len();
        let all = self.all.iter().enumerate();
        all.map(|(index, (report, location))| {
            let hash = options.sha256.get(index).filter(|_| index < reports);
            let hash = hash.map(|hash| ("sha-256", hash.clone()));
            v210::Artifact {
                location: location.clone(),
                roles: [if index < reports {
                    "analysisTarget"
                } else {
                    "referencedOnCommandLine"
                }],
                length: report.source.disk().len() as u64,
                mime_type: match report.kind() {
                    Kind::Csv => "text/csv",
                    Kind::Json => "application/json",
                    Kind::Xlsx => {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    }
                },
                encoding: (report.kind() != Kind::Xlsx).then(|| report.source.encoding().name()),
                hashes: hash.into_iter().collect::<BTreeMap<_, _>>(),
            }
        })
        .collect()
    }

    /// The file of a place; of what is about the run, the first, as GitHub takes nothing without a place.
    fn find(&self, place: Place) -> Option<&(&'a Report, ArtifactLocation)> {
        match place.file {
            Some(id) => self.all.iter().find(|(report, _)| report.id == id),
            None => self.all.first(),
        }
    }

    /// Where a file lies that is changed.
    pub(super) fn location_of(&self, place: Place) -> Option<(&'a Report, &ArtifactLocation)> {
        let (report, location) = self.find(place)?;
        Some((report, location))
    }

    /// A place as SARIF has it. A workbook is no text: its cells are named beside the file.
    pub(super) fn place(&self, place: Place) -> Option<Location<'_>> {
        let (report, artifact_location) = self.find(place)?;
        let region = place.span.and_then(|span| region(report, span));
        let cell = cell_of(self.outcome, place).map(|name| LogicalLocation {
            name: name.rsplit('!').next().unwrap_or_default().to_owned(),
            fully_qualified_name: name,
            kind: "cell",
        });
        Some(Location {
            id: None,
            physical_location: PhysicalLocation {
                artifact_location,
                region,
            },
            logical_locations: cell.into_iter().collect(),
            message: None,
        })
    }
}

/// A span of a text; `None` in a workbook.
pub(super) fn region(report: &Report, span: Span) -> Option<Region> {
    if report.source.sheet().is_some() {
        return None;
    }
    let Spot { start, end, bytes } = Spot::of(report, span);
    Some(Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
        byte_offset: bytes.0,
        byte_length: bytes
            .0
            .zip(bytes.1)
            .map(|(start, end)| end.saturating_sub(start)),
    })
}
