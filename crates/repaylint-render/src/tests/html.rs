//! The HTML report, read back by an HTML parser.

use std::collections::BTreeSet;

use repaylint_core::engine::{Arrived, Input, check};
use repaylint_core::finding::{Args, Finding, RecordNo};
use repaylint_core::settings::Settings;
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest, Sha256};

use crate::testing::{COMMA, Run, SPACE, sample};

/// A page as a browser understands it.
struct Page(Html);

impl Page {
    fn of(run: &Run) -> Self {
        Self(Html::parse_document(&run.render("html", |_| {})))
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap();
        self.0.select(&selector).collect()
    }

    /// The texts of all elements, white space as single blanks.
    fn texts(&self, selector: &str) -> Vec<String> {
        let text = |element: ElementRef<'_>| element.text().collect::<String>();
        let texts = self.all(selector).into_iter().map(text);
        texts
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    fn attributes(&self, name: &str) -> Vec<String> {
        let elements = self.all("*").into_iter();
        let values = elements.filter_map(|element| element.value().attr(name));
        values.map(str::to_owned).collect()
    }
}

/// A real run over one file.
fn checked(name: &str, text: &str) -> Run {
    let input = Input::new(name, Box::new(text.as_bytes().to_vec()));
    let outcome = check(vec![input], &Settings::default(), &()).unwrap();
    Run { outcome }
}

/// A report of which every row has a decimal comma.
fn shared(rows: u32) -> Run {
    let rows = (0..rows).map(|row| format!("KE-{:04},\"{},50\"\n", row + 1, row + 100));
    let text = format!("loan_id,amount\n{}", rows.collect::<String>());
    checked("report.csv", &text)
}

const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "'-alert(1)-'",
    "</td></tr></table><h1>Kiva</h1>",
    "</style></script><!--",
    "&lt;b&gt; &amp; &#60; &nbsp;",
    "javascript:alert(1)",
    "{{ 7*7 }}{% raw %}",
    "=HYPERLINK(1) {$ value}",
];

/// Files whose every name, header and value is hostile.
fn hostile(text: &str) -> Run {
    let quoted = text.replace('"', "\"\"");
    let csv = format!("loan_id,amount,\"{quoted}\"\n\"{quoted}\",\"12,50\",\"{quoted}\"\n");
    let mut run = Run::of(&[(text, csv.as_bytes())]);
    let amount = run.place(0, "12,50", 0);
    let id = run.place(0, &quoted, 1);
    let args = || {
        Args::none()
            .text("value", text)
            .text("decimal", text)
            .id("id", text)
    };
    run.add(Finding::new(&COMMA, amount).args(args()));
    run.add(Finding::new(&SPACE, id).args(args()).related(amount));
    run
}

#[test]
fn the_page_of_a_small_report() {
    let page = sample().render("html", |_| {});
    let (head, rest) = page.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    let (body, rest) = rest.split_once("<script>").unwrap();
    let (_, end) = rest.split_once("</script>").unwrap();
    let policy = head.split('"').find(|part| part.contains("sha256-"));
    let head = head.replace(policy.unwrap(), "[POLICY]");
    let page = format!("{head}<style>[STYLE]</style>{body}<script>[SCRIPT]</script>{end}");
    insta::assert_snapshot!(page.replace(env!("CARGO_PKG_VERSION"), "[VERSION]"));
}

#[test]
fn hostile_text_is_read_back_as_it_was_and_nothing_else() {
    let harmless = Page::of(&hostile("plain"));
    let names = |page: &Page| {
        let elements = page.all("*").into_iter();
        elements
            .map(|element| element.value().name().to_owned())
            .collect::<Vec<_>>()
    };
    for text in HOSTILE {
        let page = Page::of(&hostile(text));
        // What marks a fault may cut a value in pieces, so only these elements may differ in number.
        let kept = |page: &Page| {
            let mut names = names(page);
            names.retain(|name| name != "mark");
            names
        };
        assert_eq!(kept(&page), kept(&harmless), "{text}");
        let shown = page.texts("td.v, td.id bdi, .files th bdi, .rows td");
        let wanted = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let seen = shown.iter().filter(|shown| shown.contains(&wanted)).count();
        assert!(seen >= 5, "{text}: {shown:#?}");
    }
}

#[test]
fn nothing_is_fetched_and_nothing_runs_from_an_attribute() {
    let mut runs: Vec<Run> = HOSTILE.iter().map(|text| hostile(text)).collect();
    runs.extend([sample(), shared(60)]);
    for page in runs.iter().map(Page::of) {
        for element in page.all("*") {
            for (name, value) in element.value().attrs() {
                let is_link = name == "href";
                assert!(!is_link || value.starts_with('#'), "{name}={value}");
                let is_active =
                    name.starts_with("on") || ["style", "src", "srcset", "action"].contains(&name);
                assert!(!is_active, "{name}={value}");
            }
        }
        for name in ["img", "link", "iframe", "object", "embed", "form", "base"] {
            assert!(page.all(name).is_empty(), "{name}");
        }
    }
}

#[test]
fn the_policy_allows_this_style_and_this_script_and_nothing_else() {
    let page = Page::of(&sample());
    let policy = page.all("meta[http-equiv=Content-Security-Policy]")[0];
    let policy = policy.value().attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'));
    let mut hashes: Vec<String> = Vec::new();
    for name in ["style", "script"] {
        let [element] = page.all(name)[..] else {
            panic!("one {name}");
        };
        let digest = Sha256::digest(element.text().collect::<String>().as_bytes());
        hashes.push(base64_by_bits(&digest));
    }
    let wanted = format!(
        "style-src 'sha256-{}'; script-src 'sha256-{}';",
        hashes[0], hashes[1]
    );
    assert!(policy.contains(&wanted), "{policy}\n{wanted}");
}

/// Another way to base64 than the page's own.
fn base64_by_bits(bytes: &[u8]) -> String {
    let signs: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['+', '/'])
        .collect();
    let bit = |byte: u8, place: u32| if byte >> place & 1 == 1 { '1' } else { '0' };
    let bits: String = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |place| bit(*byte, place)))
        .collect();
    let mut text: String = bits
        .as_bytes()
        .chunks(6)
        .map(|six| {
            let six = format!("{:0<6}", std::str::from_utf8(six).unwrap());
            signs[usize::from_str_radix(&six, 2).unwrap()]
        })
        .collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

#[test]
fn every_id_is_there_once_and_every_link_leads_somewhere() {
    for run in [sample(), shared(60), hostile("plain")] {
        let page = Page::of(&run);
        let ids = page.attributes("id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len());
        let links = page.attributes("href").into_iter();
        let links = links.map(|link| link.trim_start_matches('#').to_owned());
        let names = ["aria-labelledby", "aria-describedby"];
        let labels = names.iter().flat_map(|name| page.attributes(name));
        for target in links.chain(labels) {
            assert!(unique.contains(&target), "{target}");
        }
    }
}

#[test]
fn headings_are_in_order_and_tables_have_captions_and_heads() {
    for run in [
        sample(),
        shared(60),
        checked("report.csv", "loan_id,amount\n"),
    ] {
        let page = Page::of(&run);
        let levels = page.all("h1, h2, h3, h4").into_iter();
        let levels: Vec<u8> = levels
            .map(|heading| heading.value().name().as_bytes()[1] - b'0')
            .collect();
        assert_eq!(page.all("h1").len(), 1);
        assert_eq!(levels[0], 1);
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
        assert_eq!(page.all("table").len(), page.all("table > caption").len());
        assert_eq!(
            page.all("thead th").len(),
            page.all("thead th[scope=col]").len()
        );
        assert_eq!(page.attributes("lang"), ["en"]);
    }
}

#[test]
fn no_text_is_missing() {
    for run in [
        sample(),
        shared(60),
        checked("report.csv", "loan_id,amount\n"),
    ] {
        let page = run.render("html", |_| {});
        let keys: Vec<&str> = page
            .split(|char: char| !char.is_ascii_alphanumeric() && char != '-')
            .filter(|word| word.starts_with("html-"))
            .collect();
        assert!(keys.is_empty(), "{keys:?}");
        assert!(!page.contains("{$") && !page.contains("{ $"));
    }
}

#[test]
fn every_count_on_the_page_adds_up() {
    let number = |text: &str| -> i128 {
        let digits = text.split_whitespace().next().unwrap();
        digits.replace([',', '.'], "").parse().unwrap()
    };
    for run in [sample(), shared(60), checked("report.csv", "")] {
        let page = Page::of(&run);
        let sums = page.all(".sums > .sum");
        assert_eq!(sums.len(), 3);
        for sum in sums {
            let value = Selector::parse(".term b").unwrap();
            let values: Vec<i128> = sum
                .select(&value)
                .map(|value| number(&value.text().collect::<String>()))
                .collect();
            let (whole, parts) = values.split_first().unwrap();
            assert_eq!(*whole, parts.iter().sum::<i128>());
        }
    }
}

#[test]
fn every_row_is_there_and_most_are_folded() {
    let text = (0..1_200).map(|row| format!("KE-{row:04},25.00\n"));
    let text = format!("loan_id,amount\n{}", text.collect::<String>());
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    for row in 0..1_200 {
        let place = run.place(0, &format!("KE-{row:04}"), 0);
        let args = Args::none().id("id", format!("KE-{row:04}"));
        run.outcome
            .findings
            .push(Finding::new(&SPACE, place).args(args));
    }
    let page = Page::of(&run);
    assert_eq!(page.all("table.rows > tbody > tr").len(), 1_200);
    assert_eq!(
        page.all("details.fold table.rows > tbody > tr").len(),
        1_180
    );
    assert_eq!(
        page.texts("details.fold > summary"),
        [
            "500 more: line 22 to 521",
            "500 more: line 522 to 1021",
            "180 more: line 1022 to 1201"
        ]
    );
    assert!(page.all("body.prints-all").is_empty());
    assert!(!Page::of(&shared(60)).all("body.prints-all").is_empty());
}

#[test]
fn a_defect_of_a_column_names_each_of_its_rows() {
    let page = Page::of(&shared(60));
    let rows = page.texts("#AMT002-error table.rows > tbody > tr");
    assert_eq!(rows.len(), 60);
    assert_eq!(rows[0], "2B2KE-0001100,50100.50");
    assert_eq!(rows[59], "61B61KE-0060159,50159.50");
    assert_eq!(page.texts("#AMT002-error td.v mark")[0], ",");
}

#[test]
fn a_finding_of_one_row_names_only_that_row() {
    let page = Page::of(&checked(
        "report.csv",
        "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n88003,9.00\n",
    ));
    assert_eq!(page.texts("#AMT002-error tbody th"), ["3"]);
    assert_eq!(page.texts("#AMT002-error td.w"), ["12.50"]);
}

#[test]
fn a_clean_report_has_no_cards_and_no_script() {
    let text = "loan_id,amount\n88001,25.00\n88002,12.50\n";
    let mut run = checked("report.csv", text);
    run.outcome.findings.clear();
    run.outcome.summary.infos = 0;
    let page = Page::of(&run);
    assert_eq!(page.texts("h1"), ["Nothing wrong found in 2 repayments"]);
    assert!(page.all("article, script, input").is_empty());
    assert!(!Page::of(&sample()).all("article, script, input").is_empty());
}

#[test]
fn once_somebody_tried_to_send_it_the_page_tells_what_is_with_kiva_and_not_to_send_it() {
    let mut run = checked("report.csv", "loan_id,amount\n88001,25.00\n");
    run.outcome.findings.clear();
    run.outcome.summary.infos = 0;
    let said = |run: &Run| {
        let page = Page::of(run);
        let mut tone = page.attributes("class").into_iter();
        let tone = tone.find(|class| class.starts_with("lead")).unwrap();
        let texts = [
            page.texts("h1"),
            page.texts(".next p"),
            page.texts("footer"),
        ];
        format!("{tone} | {}", texts.concat().join(" | "))
    };
    let before = said(&run);
    assert!(before.starts_with("lead good | Nothing wrong"), "{before}");
    assert!(before.contains("You can send this report"), "{before}");
    assert!(before.ends_with("Nothing was sent anywhere."), "{before}");
    for (arrived, says) in [
        (Arrived::All, "lead good | Sent | All of it is with Kiva"),
        (Arrived::Part, "lead bad | Sent in part | A part of it"),
        (
            Arrived::Unknown,
            "lead bad | Sent with an outcome that nobody knows | Do not send it again",
        ),
        (
            Arrived::Nothing,
            "lead bad | Nothing is with Kiva | The last",
        ),
    ] {
        run.outcome.arrived = Some(arrived);
        let said = said(&run);
        assert!(said.starts_with(says), "{said}");
        assert!(!said.contains("You can send"), "{said}");
        assert!(said.ends_with("to anyone but Kiva."), "{said}");
    }
    run.outcome.arrived = Some(Arrived::All);
    run.outcome.summary.warnings = 1;
    let warned = said(&run);
    assert!(
        warned.starts_with("lead look | Sent, and to be looked at: 1 warning | All of it"),
        "{warned}"
    );
    run.outcome.summary.errors = 1;
    let wrong = said(&run);
    assert!(
        wrong.starts_with("lead bad | Sent, and to be looked at: 1 error, 1 warning"),
        "{wrong}"
    );
}

#[test]
fn rows_that_were_set_aside_are_listed_with_their_reason() {
    let page = Page::of(&checked(
        "report.csv",
        "loan_id,amount\n88001,25.00\n,\n,\n88002,5.00\nTotal,30.00\n",
    ));
    let aside = page.texts("section .scroll tbody tr");
    assert_eq!(aside.len(), 2, "{aside:?}");
    assert!(aside[0].starts_with("3 to 42") && aside[0].ends_with("FMT010"));
    assert!(aside[1].starts_with("61") && aside[1].ends_with("FMT011"));
}

#[test]
fn settings_are_shown_and_patterns_are_hidden_with_the_ids() {
    let settings = Settings::default();
    let pattern = repaylint_core::config::Config::parse("[ids]\nloan = \"KE-1042970\"\n").unwrap();
    let mut used = settings;
    pattern.apply(&mut used);
    let used: &'static Settings = Box::leak(Box::new(used));
    let shown = sample().render("html", |options| options.settings = Some(used));
    assert!(shown.contains("KE-1042970"));
    let hidden = sample().render("html", |options| {
        options.settings = Some(used);
        options.redact = true;
    });
    assert!(!hidden.contains("1042970"));
    assert!(!sample().render("html", |_| {}).contains("KE-1042970"));
}

#[test]
fn what_a_shared_finding_stands_for_is_hidden_too() {
    let hidden = shared(60).render("html", |options| options.redact = true);
    for row in 1..=60 {
        let id = format!("KE-{row:04}");
        assert!(!hidden.contains(&id), "{id}");
    }
    assert_eq!(
        shared(60)
            .outcome
            .findings
            .iter()
            .map(|finding| finding.shared_by.clone())
            .next_back(),
        Some((0..60).map(RecordNo).collect())
    );
}
