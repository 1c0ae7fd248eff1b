//! FMT001: bytes that are not UTF-8.

use memchr::memmem;

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity, Transform};
use crate::model::Record;
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::source::Encoding;

pub(super) static RULE: Rule = Rule {
    code: "FMT001",
    name: "not-utf8",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Kiva's samples convert text to UTF-8 before it is sent; Latin-1 exports are a known problem (fps-sdk, samples/php)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount,name\n88001,25.00,Ana Mu\xf1oz\n",
        good: b"loan_id,amount,name\n88001,25.00,Ana Mu\xc3\xb1oz\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("not_utf8"),
    check: Check::File(check),
};

/// What stands in a text for bytes that mean nothing: saving it would make the loss final.
const LOST: &str = "\u{fffd}";

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let source = &file.report.source;
    let Some(first) = source.first_not_utf8() else {
        return;
    };
    let encoding = source.encoding();
    let (case, place) = match encoding {
        Encoding::Utf8 => ("damaged", first),
        Encoding::Utf16Le | Encoding::Utf16Be => {
            ("utf16", source.character_at(source.body_start()))
        }
        Encoding::Web(_) | Encoding::Dos(_) => ("guessed", first),
    };
    let severity = if reaches_a_value(file) {
        Severity::Error
    } else {
        Severity::Warning
    };
    let is_whole = memmem::find(source.text(), LOST.as_bytes()).is_none();
    let args = Args::none()
        .case("case", case)
        .text("encoding", encoding.name())
        .text("character", source.slice(first));
    sink.push(
        Finding::new(&RULE, file.place(place))
            .severity(severity)
            .args(args)
            .fix(is_whole.then(|| Fix::transform(Safety::Safe, Transform::ToUtf8))),
    );
}

/// Whether any character that is not UTF-8 stands in a value that is read. Headers are understood without accents.
fn reaches_a_value(file: &FileView<'_>) -> bool {
    let report = file.report;
    if file.csv().is_none() || report.source.encoding().is_utf16() {
        return true;
    }
    // Rows are long and such characters many: each row is read once.
    let mut row: Option<Record<'_>> = None;
    report.source.foreign_characters().any(|character| {
        let Some(no) = report.record_before(character.start) else {
            return false;
        };
        if row.as_ref().is_none_or(|row| row.no != no) {
            row = report.record(no);
        }
        let is_here = |field: Field| {
            let cell = row.as_ref().and_then(|row| row.cell(field));
            cell.is_some_and(|cell| cell.span.contains(character.start))
        };
        Field::ALL.into_iter().any(is_here)
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_name_that_is_not_read_is_a_warning() {
        assert_eq!(
            findings(
                "r.csv",
                b"loan_id,amount,name\n88001,25.00,Mu\xf1oz\n88002,12.50,Pe\xf1a\n"
            ),
            "FMT001 warning 2:15-2:16 \"ñ\" [safe]"
        );
    }

    #[test]
    fn an_id_is_an_error_even_if_a_name_comes_first() {
        assert_eq!(
            findings(
                "r.csv",
                b"loan_id,amount,name\n88001,25.00,Mu\xf1oz\nCA\xd1-88002,12.50,Ana\n"
            ),
            "FMT001 error 2:15-2:16 \"ñ\" [safe]"
        );
    }

    #[test]
    fn utf16_is_named_at_its_first_character() {
        let mut bytes = b"\xff\xfe".to_vec();
        let text = "loan_id,amount\r\n88001,25.00\r\n";
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(
            findings("r.csv", bytes),
            "FMT001 error 1:1-1:2 \"l\" [safe]"
        );
    }

    #[test]
    fn accents_in_utf8_are_silent() {
        let text = "loan_id,amount,name\nCAÑ-88001,25.00,Muñoz\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
