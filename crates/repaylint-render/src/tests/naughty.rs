//! Hostile contents of cells, headers, sheets, file names and settings, in every format: they come back as the same
//! text, nothing of them means anything to the format, and nothing reaches a terminal raw.

use std::borrow::Cow;

use pulldown_cmark::{Event, Options as Extensions, Parser};
use repaylint_core::finding::{Args, Field, Finding, Place};
use repaylint_core::known::{Exception, ExceptionState, ExceptionUse};
use repaylint_core::source::{Sheet, Source};
use roxmltree::Document;
use serde_json::Value;

use crate::formats::FORMATS;
use crate::language::Language;
use crate::messages::Messages;
use crate::options::Options;
use crate::testing::{DUPLICATE, Run, SPACE};
use crate::visible::{is_hidden, visible};

const NAUGHTY: &[&str] = &[
    "plain",
    "\u{1b}[2J\u{1b}]8;;http://evil.example\u{7}x\u{1b}]8;;\u{7}",
    "\u{9b}31m\u{90}q\u{9c}\u{7f}\0\u{8}",
    "a\r\n::error::pwned\r\n::stop-commands::x",
    "%0A::warning::x%25%3A,file=y::",
    "##[error]x ::set-output name=a::b",
    "]]><x/><![CDATA[",
    "<script>alert(1)</script>\"><img src=x onerror=alert(1)>'",
    "&lt;&amp;&#27;&#x1b;&nbsp;&bogus;",
    "{0} {{1}} { $value } ${{ secrets.X }} {% x %}",
    "[click](https://evil.example) ![x](http://evil.example) [a]: b",
    "`code` ``` ~~~ \\` \\",
    "| a | b |\\| c",
    "*a* _b_ **c** ~~d~~ $x$ ==e==",
    "# heading - item + item 1. item > quote",
    "https://evil.example www.evil.example a@evil.example @kiva #1 :tada:",
    "<!-- x --> -->",
    "=HYPERLINK(\"http://evil.example\";\"x\") +1 -1 @SUM(1)",
    "\u{202e}001\u{202c} \u{2066}x\u{2069} \u{200b}\u{feff}\u{2028}\u{2029}\u{85}",
    "\u{fffe}\u{ffff}\u{fdd0}\u{fff9}",
    "\u{1f469}\u{200d}\u{1f469} Z\u{351}\u{36b} \u{4e2d}\u{6587} \u{627}\u{644} ñ É",
    "\\u001b \\x1b \\n %s %n %d",
    "'; DROP TABLE loans; -- \" ' ’",
    " blanks ",
    "\t",
];

/// A report in which everything that a stranger can write is this text: file, sheet, header, id, reason.
fn run(naughty: &str, is_sheet: bool) -> Run {
    let quoted = format!("\"{}\"", naughty.replace('"', "\"\""));
    let text = format!(
        "loan_id,amount,{quoted}\n\"88{}\",25.00\n",
        naughty.replace('"', "\"\"")
    );
    let name = format!("re{}port.csv", naughty.replace(['/', '\\'], "_"));
    let mut run = Run::of(&[(&name, text.as_bytes())]);
    let amount = run.place(0, "25.00", 0);
    let record = run.outcome.files[0].record(amount.record.unwrap()).unwrap();
    let id = record.cell(Field::LoanId).unwrap();
    let id_place = Place {
        span: Some(id.span),
        field: Some(Field::LoanId),
        ..amount
    };
    let args = || {
        Args::none()
            .id("id", naughty)
            .number("times", 2)
            .text("amount", naughty)
    };
    run.add(
        Finding::new(&DUPLICATE, amount)
            .args(args())
            .related(id_place),
    );
    run.add(Finding::new(&SPACE, id_place).args(args()));
    run.outcome.exceptions = vec![ExceptionUse {
        exception: Exception {
            code: "AMT002".to_owned(),
            rule: None,
            loan_id: Some(naughty.to_owned()),
            reason: naughty.to_owned(),
            until: None,
            line: 3,
        },
        state: ExceptionState::Expired,
        hidden: 0,
    }];
    if is_sheet {
        let row = text.rfind("\"88").unwrap().try_into().unwrap();
        let sheet = Sheet::new(naughty, text, vec![0, row]);
        run.outcome.files[0].source = Source::of_sheet(name, Box::new(Vec::new()), sheet);
    }
    run
}

/// What every format must say: the messages, with what is invisible made visible.
fn messages_of(run: &Run) -> Vec<String> {
    let messages = Messages::new(Language::English);
    let options = Options::new(&messages);
    let findings = run.outcome.findings.iter();
    let wordings = findings.map(|finding| options.wording(&run.outcome, finding));
    wordings
        .map(|wording| wording.message().to_owned())
        .collect()
}

fn each(look: impl Fn(&str, &Run, &str)) {
    for naughty in NAUGHTY {
        for is_sheet in [false, true] {
            let run = run(naughty, is_sheet);
            for format in FORMATS {
                look(format.name, &run, &run.render(format.name, |_| {}));
            }
        }
    }
}

#[test]
fn nothing_raw_reaches_a_terminal() {
    each(|format, run, shown| {
        let redacted = run.render(format, |options| options.redact = true);
        for shown in [shown, &redacted] {
            let raw = shown.chars().find(|char| is_hidden(*char) && *char != '\n');
            assert_eq!(raw, None, "{format}: {shown}");
        }
    });
}

#[test]
fn every_format_says_the_same_text() {
    each(|format, run, shown| {
        let said = read(format, shown);
        for message in messages_of(run) {
            let wanted = unfolded(format, &message);
            assert!(
                said.iter()
                    .any(|text| unfolded(format, text).contains(&*wanted)),
                "{format}: {message}\n{said:#?}\n{shown}"
            );
        }
    });
}

#[test]
fn values_names_and_reasons_come_back_as_they_were() {
    for naughty in NAUGHTY {
        let (sheet, text) = (run(naughty, true), run(naughty, false));
        let name = sheet.outcome.files[0].source.name();
        let json: Value = serde_json::from_str(&sheet.render("json", |_| {})).unwrap();
        assert_eq!(json["files"][0]["path"], name);
        assert_eq!(json["exceptions"][0]["reason"], *naughty);
        assert_eq!(json["findings"][0]["sheet"], *naughty);
        let sarif: Value = serde_json::from_str(&sheet.render("sarif", |_| {})).unwrap();
        let place = &sarif["runs"][0]["artifacts"][0]["location"]["uri"];
        assert_eq!(decoded(place.as_str().unwrap()), name);
        let gitlab: Value = serde_json::from_str(&sheet.render("gitlab", |_| {})).unwrap();
        assert_eq!(gitlab[0]["location"]["path"], name);
        let github = sheet.render("github", |_| {});
        let file = command(github.lines().next().unwrap()).1;
        let kept = |char: char| !is_hidden(char) || matches!(char, '\r' | '\n');
        if name.chars().all(kept) {
            assert_eq!(file.as_deref(), Some(name));
        }
        let json: Value = serde_json::from_str(&text.render("json", |_| {})).unwrap();
        assert_eq!(json["findings"][1]["value"], format!("88{naughty}"));
    }
}

#[test]
fn no_line_for_people_is_a_command_for_github() {
    let row = b"loan_id,amount\n88001,25.00\n";
    let mut run = Run::of(&[("::error::x.csv", row)]);
    let amount = run.place(0, "25.00", 0);
    let folded = format!("{} ::warning::y ##[error]z", "A".repeat(40));
    let args = Args::none().id("id", folded).number("times", 2);
    run.add(Finding::new(&DUPLICATE, amount).args(args));
    for format in ["full", "concise"] {
        for width in 40..90 {
            let shown = run.render(format, |options| options.terminal.width = width);
            let is_command =
                |line: &str| line.trim_start().starts_with("::") || line.contains("##[");
            assert!(!shown.lines().any(is_command), "{shown}");
        }
    }
}

#[test]
fn commands_for_github_are_those_of_the_findings_and_no_more() {
    for naughty in NAUGHTY {
        let shown = run(naughty, false).render("github", |_| {});
        assert_eq!(shown.lines().count(), 3, "{shown}");
        assert!(
            shown.lines().all(|line| line.starts_with("::error ")),
            "{shown}"
        );
    }
}

/// Whatever a cell says, Markdown has the same headings, lists and tables, and no link, image or HTML.
#[test]
fn markdown_keeps_its_shape() {
    let shape = |naughty: &str| {
        let shown = run(naughty, false).render("markdown", |_| {});
        let events = Parser::new_ext(&shown, Extensions::all());
        let tags: Vec<String> = events
            .filter_map(|event| match event {
                Event::Start(tag) => Some(format!("{tag:?}")),
                Event::End(tag) => Some(format!("/{tag:?}")),
                Event::InlineHtml(html) if &*html == "<!-- -->" => None,
                Event::Text(_) | Event::Code(_) => None,
                other => Some(format!("{other:?}")),
            })
            .collect();
        tags
    };
    let plain = shape("plain");
    for naughty in NAUGHTY {
        assert_eq!(shape(naughty), plain, "{naughty}");
    }
}

/// The texts of a report, read by other means than it was written with. A format that this does not know yet is read
/// as HTML.
fn read(format: &str, shown: &str) -> Vec<String> {
    match format {
        "full" | "concise" => vec![shown.replace("##\\[", "##[").replace("\\::", "::")],
        "json" | "gitlab" => strings(&serde_json::from_str(shown).unwrap()),
        "jsonl" => shown
            .lines()
            .flat_map(|line| strings(&serde_json::from_str(line).unwrap()))
            .collect(),
        "sarif" => {
            let log: Value = serde_json::from_str(shown).unwrap();
            let results = log["runs"][0]["results"].as_array().unwrap();
            let texts = results.iter().map(|result| &result["message"]["text"]);
            texts.map(|text| of_sarif(text.as_str().unwrap())).collect()
        }
        "github" => shown.lines().map(|line| command(line).0).collect(),
        "junit" => {
            let document = Document::parse(shown).unwrap();
            let texts = document.descendants().filter_map(|node| node.text());
            texts.map(str::to_owned).collect()
        }
        "markdown" => {
            let events = Parser::new_ext(shown, Extensions::ENABLE_TABLES);
            let texts = events.filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.into_string()),
                Event::SoftBreak | Event::HardBreak | Event::End(_) => Some("\n".to_owned()),
                _ => None,
            });
            vec![texts.collect()]
        }
        _ => vec![of_html(shown)],
    }
}

/// What is drawn at a width is folded, and markup folds as it likes.
fn unfolded<'t>(format: &str, text: &'t str) -> Cow<'t, str> {
    match format {
        "json" | "jsonl" | "sarif" | "gitlab" | "github" | "junit" | "concise" => text.into(),
        _ => {
            let is_drawn = |char: char| char.is_whitespace() || char == '│';
            text.replace(is_drawn, "").into()
        }
    }
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(values) => values.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// A text of SARIF without its escapes: `{{` is a brace, and a backslash protects a bracket.
fn of_sarif(text: &str) -> String {
    let text = text.replace("{{", "{").replace("}}", "}");
    assert!(!text.replace("\\]", "").contains("]("), "a link: {text}");
    if !text.contains("\\](") {
        return text;
    }
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        plain.push(if char == '\\' {
            chars.next().unwrap()
        } else {
            char
        });
    }
    plain
}

/// Message and file of a workflow command, taken apart as GitHub's runner does.
fn command(line: &str) -> (String, Option<String>) {
    let unescaped = |text: &str| {
        text.replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%25", "%")
    };
    let of_data = |text: &str| {
        text.replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%25", "%")
    };
    let (head, data) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (_, properties) = head.split_once(' ').unwrap();
    let file = properties
        .split(',')
        .find_map(|property| property.strip_prefix("file="));
    (of_data(data), file.map(unescaped))
}

fn decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            let digits = str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The text between the tags of HTML.
fn of_html(html: &str) -> String {
    let mut text = String::new();
    for (index, piece) in html.split('<').enumerate() {
        let is_code = piece.starts_with("script") || piece.starts_with("style");
        let shown = if is_code {
            ""
        } else if index == 0 {
            piece
        } else {
            piece.split_once('>').map_or("", |(_, shown)| shown)
        };
        let mut parts = shown.split('&');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (name, after) = part.split_once(';').unwrap();
            let number = name
                .strip_prefix('#')
                .map(|number| match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16).unwrap(),
                    None => number.parse().unwrap(),
                });
            text.push(match (name, number) {
                ("lt", _) => '<',
                ("gt", _) => '>',
                ("amp", _) => '&',
                ("quot", _) => '"',
                ("nbsp", _) => '\u{a0}',
                (_, Some(number)) => char::from_u32(number).unwrap(),
                _ => panic!("&{name};"),
            });
            text.push_str(after);
        }
    }
    text
}

#[test]
fn the_list_has_what_it_should() {
    let hidden = NAUGHTY
        .iter()
        .filter(|text| matches!(visible(text), Cow::Owned(_)));
    assert!(hidden.count() > 5);
    assert_eq!(of_html("<b title=\"x\">a</b>&lt;&#39;&#x3e;"), "a<'>");
}
