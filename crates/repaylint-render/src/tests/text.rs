//! The formats for people.

use repaylint_core::amount::exact;
use repaylint_core::engine::{Arrived, Matched};
use repaylint_core::finding::{Args, FileId, Finding, Place};
use repaylint_core::settings::Expected;

use unicode_width::UnicodeWidthStr;

use crate::testing::{ASSUMED, COMMA, COUNT, Run, sample};

#[test]
fn full_shows_the_line_of_each_finding() {
    insta::assert_snapshot!(sample().render("full", |_| {}));
}

#[test]
fn full_in_ascii_without_room_to_spare() {
    let shown = sample().render("full", |options| {
        options.terminal.unicode = false;
        options.terminal.width = 50;
    });
    assert!(
        shown.lines().all(|line| line.chars().count() <= 50),
        "{shown}"
    );
    insta::assert_snapshot!(shown);
}

#[test]
fn colours_only_add_escape_sequences() {
    let plain = sample().render("full", |_| {});
    let colored = sample().render("full", |options| options.terminal.color = true);
    assert!(colored.contains("\u{1b}["));
    assert_eq!(without_colors(&colored), plain);
    let plain = sample().render("concise", |_| {});
    let colored = sample().render("concise", |options| options.terminal.color = true);
    assert!(colored.contains("\u{1b}["));
    assert_eq!(without_colors(&colored), plain);
}

/// Without what sets a colour; any other escape sequence stays.
#[test]
fn a_verdict_has_the_colour_of_the_worst_whether_or_not_the_report_was_sent() {
    let mut run = sample();
    let verdict_of = |run: &Run| {
        let shown = run.render("full", |options| options.terminal.color = true);
        let begins = |line: &&str| line.contains("Not ready:") || line.contains("Sent");
        shown.lines().find(begins).map(str::to_owned)
    };
    let color_of = |line: String| line.split(char::is_uppercase).next().map(str::to_owned);
    let before = verdict_of(&run).and_then(color_of);
    run.outcome.arrived = Some(Arrived::All);
    assert_eq!(verdict_of(&run).and_then(color_of), before);
    run.outcome.summary.errors = 0;
    run.outcome.summary.warnings = 0;
    assert_ne!(verdict_of(&run).and_then(color_of), before);
}

pub(super) fn without_colors(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let codes = part.trim_start_matches(|char: char| char.is_ascii_digit() || char == ';');
        match codes.strip_prefix('m') {
            Some(rest) => plain.push_str(rest),
            None => plain.extend(["\u{1b}[", part]),
        }
    }
    plain
}

#[test]
fn concise_gives_one_line_a_finding() {
    insta::assert_snapshot!(sample().render("concise", |_| {}));
}

#[test]
fn a_clean_run_is_a_few_lines() {
    let run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n88002,12.50\n")]);
    let shown = run.render("full", |options| options.currency = Some("KES"));
    insta::assert_snapshot!(shown);
    assert!(shown.lines().count() <= 5);
}

#[test]
fn nothing_to_check_is_not_called_good() {
    let run = Run::of(&[("report.csv", b"loan_id,amount\n")]);
    let shown = run.render("concise", |_| {});
    assert!(shown.starts_with("No repayment was checked\n"), "{shown}");
}

#[test]
fn warnings_and_notes_have_verdicts_of_their_own() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    run.add(Finding::new(&ASSUMED, Place::default()));
    let shown = run.render("concise", |_| {});
    assert!(
        shown.contains("\nNothing wrong found in 1 repayment, 1 note\n"),
        "{shown}"
    );
    run.add(Finding::new(&COUNT, Place::default()));
    let shown = run.render("concise", |_| {});
    assert!(
        shown
            .contains("\nNo errors, but 1 warning, 1 note to look at before you send the report\n"),
        "{shown}"
    );
}

#[test]
fn quiet_shows_findings_only() {
    let quiet = sample().render("concise", |options| options.quiet = true);
    let all = sample().render("concise", |_| {});
    assert!(all.starts_with(&quiet));
    assert_eq!(quiet.lines().count(), sample().outcome.findings.len());
}

#[test]
fn statistics_count_the_findings_by_rule() {
    let shown = sample().render("concise", |options| {
        options.statistics = true;
        options.quiet = true;
        options.max_findings = 0;
    });
    let table = shown.lines().skip(3).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(table, @r#"
    2  DUP001  duplicate-loan
    1  AMT002  decimal-comma
    1  COL005  column-mode-assumed
    1  FMT011  totals-row
    1  FMT022  json-duplicate-key
    1  IDS002  id-whitespace
    1  TOT002  control-count
    "#);
}

/// A file whose every amount has the same defect.
fn many(count: usize) -> Run {
    let rows = (0..count).map(|number| format!("{},\"12,50\"\n", 1_000_000 + number));
    let text = format!("loan_id,amount\n{}", rows.collect::<String>());
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    let findings: Vec<Finding> = (0..count)
        .map(|nth| {
            let args = Args::none().text("value", "12,50").text("decimal", "12.50");
            Finding::new(&COMMA, run.place(0, "12,50", nth)).args(args)
        })
        .collect();
    for finding in findings {
        run.add(finding);
    }
    run
}

#[test]
fn what_is_too_much_is_counted_by_rule() {
    let mut run = many(13);
    run.add(Finding::new(&ASSUMED, Place::whole_file(FileId(0))));
    let shown = run.render("concise", |options| {
        options.max_findings = 2;
        options.quiet = true;
    });
    insta::assert_snapshot!(shown, @r#"
    report.csv:2:10: AMT002 error The amount 12,50 has a comma as its decimal mark: it reads as 12.50
    report.csv:3:10: AMT002 error The amount 12,50 has a comma as its decimal mark: it reads as 12.50
    report.csv: and 12 more: 11 AMT002 decimal-comma, 1 COL005 column-mode-assumed
    "#);
    run.outcome.truncated = true;
    let shown = run.render("concise", |options| {
        options.max_findings = 2;
        options.quiet = true;
    });
    assert!(shown.contains("and more than 12 more"), "{shown}");
}

#[test]
fn advice_that_stands_right_above_is_not_given_again() {
    let advice = |run: &Run| {
        let shown = run.render("full", |options| options.quiet = true);
        (
            shown.matches("error[").count(),
            shown.matches("help:").count(),
        )
    };
    assert_eq!(advice(&many(5)), (5, 1));
    let mut other_amount = many(5);
    let args = Args::none().text("value", "7,50").text("decimal", "7.50");
    other_amount.outcome.findings[2].args = args;
    assert_eq!(advice(&other_amount), (5, 3));
    let mut counted = many(5);
    counted.outcome.findings[2].count = 7;
    let shown = counted.render("full", |options| options.quiet = true);
    assert_eq!(shown.matches("7 places").count(), 1, "{shown}");
}

#[test]
fn the_curious_get_a_line_for_each_reason_why_rules_were_not_checked() {
    let shown = sample().render("full", |options| {
        options.verbose = true;
        options.terminal.width = 60;
    });
    let (_, reasons) = shown.split_once("Not checked:\n").unwrap();
    insta::assert_snapshot!(reasons, @"
      AMT013: no largest amount is configured (max-amount)
      TST TOT: no ledger of the MIS was given
    2 findings have a safe fix
    ");
}

#[test]
fn what_was_expected_and_is_met_is_said() {
    let report: (&str, &[u8]) = ("a.csv", b"loan_id,amount\n88001,25.00\n");
    let matched = |file, total: Option<&str>, count| Matched {
        file,
        met: Expected {
            total: total.and_then(exact),
            count,
        },
    };
    let shown = |files: &[(&str, &[u8])], matched: Vec<Matched>| {
        let mut run = Run::of(files);
        run.outcome.not_checked.clear();
        run.outcome.matched = matched;
        let shown = run.render("full", |options| options.currency = Some("KES"));
        let lines = shown.lines().skip(3);
        lines.collect::<Vec<_>>().join("\n")
    };
    let of_run = [
        matched(None, Some("25.00"), None),
        matched(None, None, Some(2199)),
        matched(None, Some("25.00"), Some(1)),
    ];
    insta::assert_snapshot!(shown(&[report], of_run.to_vec()), @"
    The total of 25.00 KES matches the control total
    The number of repayments matches the 2,199 expected
    The total of 25.00 KES and the number of repayments, 1, match what was expected
    ");
    let of_files = |count| {
        let files = (0..count).map(|file| matched(Some(FileId(file)), Some("25.00"), None));
        files.collect::<Vec<_>>()
    };
    let files = ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv", "f.csv"].map(|name| (name, report.1));
    insta::assert_snapshot!(shown(&files[..2], of_files(2)), @"
    The total of 25.00 KES matches the control total: a.csv
    The total of 25.00 KES matches the control total: b.csv
    ");
    insta::assert_snapshot!(shown(&files, [of_files(6), of_run[..1].to_vec()].concat()), @"
    6 files match their control files
    The total of 25.00 KES matches the control total
    ");
}

#[test]
fn nothing_is_wider_than_the_screen() {
    let mut run = sample();
    run.outcome.findings.extend(many(60).outcome.findings);
    for width in [60, 80, 100, 160] {
        for color in [false, true] {
            let shown = run.render("full", |options| {
                options.terminal.width = width;
                options.terminal.color = color;
                options.max_findings = 3;
            });
            let shown = without_colors(&shown);
            let longest = shown.lines().map(UnicodeWidthStr::width).max();
            assert!(longest <= Some(width), "{shown}");
        }
    }
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let others = (0..5_000).map(|number| format!("{{\"loan_id\":\"A{number}\",\"amount\":1.5}},"));
    let text = format!(
        "{{\"repayments\":[{}{{\"loan_id\":\"B1\",\"amount\":\"12,50\"}}]}}",
        others.collect::<String>()
    );
    let mut run = Run::of(&[("report.json", text.as_bytes())]);
    let args = Args::none().text("value", "12,50").text("decimal", "12.50");
    let place = run.place(0, "12,50", 0);
    run.add(Finding::new(&COMMA, place).args(args));
    let shown = run.render("full", |options| {
        options.terminal.width = 70;
        options.quiet = true;
    });
    insta::assert_snapshot!(shown, @r#"
     error[AMT002] decimal-comma: The amount 12,50 has a comma as its
       decimal mark: it reads as 12.50
      ╭─[report.json:1:163932]
    1 │ …an_id":"A4999","amount":1.5},{"loan_id":"B1","amount":"12,50"}]}
      ·                                                         ──┬──
      ·                                                           ╰── amount
      ╰────
     help: Write 12.50: a point before the decimals, nothing between
           the thousands.
    "#);
}

#[test]
fn any_width_can_be_drawn_on() {
    for width in 0..60 {
        let shown = sample().render("full", |options| {
            options.terminal.width = width;
            options.terminal.unicode = width % 2 == 0;
        });
        assert!(shown.contains("[AMT002]"));
    }
}

#[test]
fn a_very_long_value_does_not_flood_the_screen() {
    let long = "9".repeat(20_000);
    let text = format!("loan_id,{long}\n88001,{long}\n");
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    let place = run.place(0, &long, 1);
    let args = Args::none().text("value", long).text("decimal", "9");
    run.add(Finding::new(&COMMA, place).args(args));
    for redact in [false, true] {
        let shown = run.render("full", |options| options.redact = redact);
        assert!(shown.len() < 3_000, "{shown}");
    }
}

#[test]
fn rows_set_aside_are_named_by_line() {
    let blanks = b"loan_id,amount\n88001,25.00\n,\n,\n88002,12.50\n";
    let shown = Run::of(&[("report.csv", blanks)]).render("concise", |_| {});
    assert!(
        shown.contains("\nSet aside: FMT010 (lines 3-4)\n"),
        "{shown}"
    );
    let blank = b"loan_id,amount\n88001,25.00\n,\n88002,12.50\n";
    let shown = Run::of(&[("report.csv", blank)]).render("concise", |_| {});
    assert!(shown.contains("\nSet aside: FMT010 (line 3)\n"), "{shown}");
    let rows = (88_000..88_009).map(|id| format!("{id},1\n,\n"));
    let rows = rows.collect::<String>();
    let text = format!("loan_id,amount\n{rows}88010,1\n");
    let shown = Run::of(&[("report.csv", text.as_bytes())]).render("concise", |_| {});
    assert!(
        shown.contains("FMT010 (lines 3, 5, 7, 9, 11, …)"),
        "{shown}"
    );
}
