//! `mock`: a stand-in for the Partner API on this computer, that says of a report what the checker says.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;

use repaylint_core::books::Inputs;
use repaylint_core::engine::{self, Input};
use repaylint_core::finding::{Args, Severity};
use repaylint_core::settings::Settings;
use repaylint_standin::{Problem, Seen, Setup, StandIn};

use crate::args::{AnswerArg, MockArgs, ProblemsArg};
use crate::discover;
use crate::failure::Failure;
use crate::inputs::{Origin, Wanted, shown};
use crate::output;
use crate::report::{Language, Messages, Options};
use crate::voice::Voice;

/// What a report that came over the connection is called.
const NAME: &str = "request.json";

/// What is larger is no list of loans.
const MAX_LOANS_BYTES: u64 = 64 << 20;

/// Answers until it is ended.
pub(crate) fn mock(args: &MockArgs, voice: &Voice) -> Result<(), Vec<Failure>> {
    let wanted = Wanted {
        name: NAME.to_owned(),
        origin: Origin::Stdin,
    };
    let config = discover::config(&args.config, &[wanted], voice)?;
    let mut settings = Settings::default();
    config.apply(&mut settings);
    if let Some(mode) = args.column_mode {
        settings.column_mode = Some(mode.into());
    }
    // A call is one part of a report.
    settings.partial = true;
    let loans = args.loans.as_deref().map(List::read).transpose();
    let loans = loans.map_err(|failure| vec![failure])?;
    let mut setup = Setup {
        port: args.port,
        answers_as_list: args.answer == AnswerArg::List,
        remembers: false,
        watch: Some(Box::new(say)),
        ..Setup::default()
    };
    if let Some(list) = &loans {
        setup.loans.clone_from(&list.loans);
    }
    if args.problems == ProblemsArg::Findings {
        setup.judge = Some(Box::new(move |body| {
            problems(body, loans.as_ref(), &settings)
        }));
    }
    let partner = setup.partner_id.clone();
    let standin = StandIn::start(setup).map_err(|error| vec![cannot_listen(args.port, &error)])?;
    output::to_stdout(false, |out| {
        welcome(out, &standin.base_url(), &partner, voice)
    })
    .map_err(|failure| vec![failure])?;
    standin.wait();
    Ok(())
}

/// Where everything is.
fn welcome(out: &mut dyn Write, url: &str, partner: &str, voice: &Voice) -> io::Result<()> {
    let text = |key: &str| voice.text(key, &Args::none().text("url", url));
    writeln!(out, "{}", text("mock-welcome"))?;
    for (key, call) in [
        ("mock-token", format!("POST {url}/oauth/token")),
        (
            "mock-repayments",
            format!("POST {url}/v3/partner/{partner}/repayments"),
        ),
        (
            "mock-loans",
            format!("GET {url}/v3/partner/{partner}/loans"),
        ),
    ] {
        writeln!(out, "  {} {call}", text(key))?;
    }
    Ok(())
}

fn cannot_listen(port: u16, error: &io::Error) -> Failure {
    let case = match error.kind() {
        io::ErrorKind::AddrInUse => "taken",
        io::ErrorKind::PermissionDenied => "permission",
        _ => "other",
    };
    let args = Args::none()
        .text("port", port.to_string())
        .case("case", case)
        .text("reason", error.to_string());
    Failure::new("run-mock-port", args)
}

/// A list of loans, as it is shown and as reports are held against it.
struct List {
    name: String,
    bytes: Arc<[u8]>,
    loans: Vec<repaylint_standin::Loan>,
}

impl List {
    fn read(path: &Path) -> Result<Self, Failure> {
        let name = shown(path);
        let failed = |error| Failure::io("run-mock-loans-unreadable", name.as_str(), &error);
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MAX_LOANS_BYTES + 1).read_to_end(&mut bytes))
            .map_err(failed)?;
        let about = || Args::none().text("file", name.as_str());
        if bytes.len() as u64 > MAX_LOANS_BYTES {
            return Err(Failure::new("run-mock-loans-too-large", about()));
        }
        let loans = repaylint_standin::loans(&bytes)
            .ok_or_else(|| Failure::new("run-mock-loans", about()))?;
        Ok(Self {
            bytes: bytes.into(),
            loans,
            name,
        })
    }
}

/// What the checker finds, in the API's form. What it only notes is no problem there.
fn problems(body: &[u8], loans: Option<&List>, settings: &Settings) -> Vec<Problem> {
    let inputs = Inputs {
        reports: vec![Input::new(NAME.to_owned(), Box::new(body.to_vec()))],
        ledger: None,
        loans: loans
            .map(|list| Input::new(list.name.clone(), Box::new(Arc::clone(&list.bytes))))
            .into_iter()
            .collect(),
        previous: None,
        drafts: Vec::new(),
    };
    // What the checker cannot read, the stand-in has refused before.
    let Ok(outcome) = engine::check(inputs, settings, &()) else {
        return Vec::new();
    };
    // Kiva answers in English.
    let messages = Messages::new(Language::English);
    let options = Options::new(&messages);
    let problems = outcome.findings.iter().filter_map(|finding| {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => return None,
        };
        let file = finding.place.file.and_then(|file| outcome.file(file));
        let record = file.zip(finding.place.record);
        let record = record.and_then(|(file, record)| file.record(record));
        Some(Problem {
            loan_id: record.map_or_else(String::new, |record| record.loan_key().to_owned()),
            details: options.wording(&outcome, finding).message().to_owned(),
            code: finding.rule.code.to_owned(),
            severity,
        })
    });
    problems.collect()
}

/// One line for each call, without anything that a terminal would obey.
fn say(seen: &Seen) {
    let line = format!("{} {} {}", seen.method, seen.target, seen.status);
    let line: String = line.chars().filter(|char| !char.is_control()).collect();
    // Whoever closed the output does not read it.
    let _ = output::to_stdout(false, |out| writeln!(out, "{line}"));
}
