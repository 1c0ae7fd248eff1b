//! Recognises the other files that lie in a folder of reports, by their names and first few kilobytes (law 9 of the
//! rule catalogue). What is not recognised is read as a report, which is seen; a report that is skipped would not be.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// How much of a file is looked at.
const HEAD: u64 = 16 << 10;

/// What a file is that is no report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Loans as the API lists them.
    LoansSnapshot,
    /// The payload of a loan draft.
    DraftPayload,
    /// What this program writes with `--format json`.
    OurReport,
    /// What belongs to a set of split parts.
    Manifest,
    /// A part of a report that lies beside it.
    SplitPart,
}

impl Kind {
    /// Key of its name in `run.ftl`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Kind::LoansSnapshot => "run-kind-loans-snapshot",
            Kind::DraftPayload => "run-kind-draft-payload",
            Kind::OurReport => "run-kind-our-report",
            Kind::Manifest => "run-kind-manifest",
            Kind::SplitPart => "run-kind-split-part",
        }
    }
}

/// What a JSON file of a folder is, if it is no report. `names` are all files of the folder.
pub(crate) fn other_kind(path: &Path, name: &str, names: &[String]) -> Option<Kind> {
    by_name(name, names).or_else(|| {
        // A file that cannot be read is no other kind: reading it as a report will say why.
        by_content(&head_of(path)?)
    })
}

/// Whether a file is a manifest, by its name and by what is in it.
pub(crate) fn is_manifest(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".manifest.json")
        && head_of(path).as_deref().and_then(by_content) == Some(Kind::OurReport)
}

fn head_of(path: &Path) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    File::open(path)
        .ok()?
        .take(HEAD)
        .read_to_end(&mut head)
        .ok()?;
    Some(head)
}

fn by_name(name: &str, names: &[String]) -> Option<Kind> {
    if name.ends_with(".manifest.json") {
        return Some(Kind::Manifest);
    }
    let stem = name.strip_suffix(".json").or(name.strip_suffix(".csv"))?;
    let (source, part) = stem.rsplit_once('.')?;
    let (number, of) = part.split_once("-of-")?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let source_is_here = ["csv", "tsv", "json", "xlsx"]
        .iter()
        .any(|extension| names.contains(&format!("{source}.{extension}")));
    (is_number(number) && is_number(of) && source_is_here).then_some(Kind::SplitPart)
}

fn by_content(head: &[u8]) -> Option<Kind> {
    let keys = root_keys(head);
    let has = |key: &str| keys.contains(&key.as_bytes());
    if has("repayments") {
        None
    } else if has("entreps") {
        Some(Kind::DraftPayload)
    } else if has("totalRecords") && has("data") {
        Some(Kind::LoansSnapshot)
    } else if has("schema_version") && has("tool") {
        Some(Kind::OurReport)
    } else {
        None
    }
}

/// The keys of the root object, as far as `head` reaches. Knows just enough JSON to tell them from other strings.
fn root_keys(head: &[u8]) -> Vec<&[u8]> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let mut keys = Vec::new();
    if !head.trim_ascii_start().starts_with(b"{") {
        return keys;
    }
    let mut depth = 0_u32;
    let mut rest = head;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let Some(length) = string_length(after) else {
                    return keys;
                };
                let (string, behind) = after.split_at(length);
                rest = behind.get(1..).unwrap_or_default();
                if depth == 1 && rest.trim_ascii_start().starts_with(b":") {
                    keys.push(string);
                }
            }
            _ => {}
        }
    }
    keys
}

/// The length of a string whose opening quote was just passed; `None` where it does not end.
fn string_length(text: &[u8]) -> Option<usize> {
    let mut escaped = false;
    text.iter().position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })
}

#[cfg(test)]
mod tests {
    use super::{Kind, by_content, by_name};

    #[test]
    fn other_kinds_are_known_by_the_keys_of_their_root() {
        let cases = [
            (
                r#"{"totalRecords":2,"data":[{"kiva_id":1}]}"#,
                Some(Kind::LoansSnapshot),
            ),
            (
                r#"{ "loan_use": "a \"cow\"", "entreps" : [{"client_id":"1"}]}"#,
                Some(Kind::DraftPayload),
            ),
            (
                r#"{"schema_version":1,"tool":{"name":"repaylint"}}"#,
                Some(Kind::OurReport),
            ),
            (
                "\u{feff}{\"totalRecords\":2,\"data\":[]}",
                Some(Kind::LoansSnapshot),
            ),
        ];
        for (text, kind) in cases {
            assert_eq!(by_content(text.as_bytes()), kind, "{text}");
        }
    }

    #[test]
    fn a_report_is_no_other_kind_even_where_such_words_stand_in_it() {
        for text in [
            r#"{"repayments":[{"loan_id":"1","amount":1}]}"#,
            r#"{"repayments":[],"totalRecords":1,"data":[]}"#,
            r#"{"a":{"totalRecords":1,"data":[]}}"#,
            r#"{"a":"entreps"}"#,
            r#"[{"entreps":[]}]"#,
            r#"{"data":[]}"#,
            r#"{"entreps"#,
            "loan_id,amount\n",
            "",
        ] {
            assert_eq!(by_content(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn split_parts_are_another_kind_only_beside_their_source() {
        let names = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        let part = "oct.001-of-009.json";
        assert_eq!(
            by_name(part, &names(&["oct.csv", part])),
            Some(Kind::SplitPart)
        );
        assert_eq!(
            by_name(part, &names(&["oct.json", part])),
            Some(Kind::SplitPart)
        );
        assert_eq!(by_name(part, &names(&["nov.csv", part])), None);
        let part = "oct.001-of-009.csv";
        assert_eq!(
            by_name(part, &names(&["oct.xlsx", part])),
            Some(Kind::SplitPart)
        );
        assert_eq!(by_name(part, &names(&[part])), None);
        assert_eq!(by_name("oct.one-of-two.json", &names(&["oct.csv"])), None);
        assert_eq!(by_name("oct.manifest.json", &[]), Some(Kind::Manifest));
        assert_eq!(by_name("manifest.json", &[]), None);
    }
}
