//! Reads what the API says of a batch: one object or a list of them. What is not in its words is not trusted.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::answer::{Problem, Severity, Upload};
use crate::secret::Scrubber;
use crate::token::plain;

#[derive(Deserialize)]
struct Told<'a> {
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
    #[serde(borrow)]
    upload_id: Option<&'a RawValue>,
    #[serde(borrow)]
    problems: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct ToldProblem<'a> {
    #[serde(borrow)]
    loan_id: Option<&'a RawValue>,
    #[serde(borrow)]
    details: Option<&'a RawValue>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    severity: Option<&'a RawValue>,
}

/// The uploads of which an answer tells; `None` where it is no answer of the API.
pub(crate) fn read(body: &[u8], scrubber: &Scrubber) -> Option<Vec<Upload>> {
    let all: &RawValue = serde_json::from_slice(body).ok()?;
    let objects = list(all)?;
    let uploads: Option<Vec<Upload>> = objects
        .into_iter()
        .map(|one| upload(one, scrubber))
        .collect();
    uploads.filter(|uploads| !uploads.is_empty())
}

/// The elements of a list, or the one thing that is no list.
fn list(value: &RawValue) -> Option<Vec<&RawValue>> {
    if value.get().starts_with('[') {
        serde_json::from_str(value.get()).ok()
    } else {
        Some(vec![value])
    }
}

fn upload(value: &RawValue, scrubber: &Scrubber) -> Option<Upload> {
    let told: Told<'_> = serde_json::from_str(value.get()).ok()?;
    let problems = match told.problems {
        None => Vec::new(),
        Some(problems) => list(problems)?,
    };
    let problems: Option<Vec<Problem>> = problems
        .into_iter()
        .map(|value| problem(value, scrubber))
        .collect();
    let upload = Upload {
        code: name(told.code, scrubber)?,
        message: words(told.message, scrubber)?,
        upload_id: Some(name(told.upload_id, scrubber)?).filter(|id| !id.is_empty()),
        problems: problems?,
    };
    // Anybody's JSON is an object; the API's says at least one of these.
    (!upload.code.trim().is_empty() || upload.upload_id.is_some()).then_some(upload)
}

fn problem(value: &RawValue, scrubber: &Scrubber) -> Option<Problem> {
    let told: ToldProblem<'_> = serde_json::from_str(value.get()).ok()?;
    let severity = name(told.severity, scrubber)?;
    Some(Problem {
        loan_id: name(told.loan_id, scrubber)?,
        details: words(told.details, scrubber)?,
        code: name(told.code, scrubber)?,
        severity: match severity.to_ascii_lowercase().as_str() {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => Severity::Other(severity),
        },
    })
}

/// What is said to people, without any secret.
fn words(value: Option<&RawValue>, scrubber: &Scrubber) -> Option<String> {
    given(value).map(|words| scrubber.clean(&words))
}

/// What is looked up: it stays whole, unless it is or holds a secret.
fn name(value: Option<&RawValue>, scrubber: &Scrubber) -> Option<String> {
    given(value).map(|name| scrubber.clean_name(&name))
}

/// A text, or a number as it is written; empty if it is not given, and `None` if it is something else.
fn given(value: Option<&RawValue>) -> Option<String> {
    value.map_or_else(|| Some(String::new()), plain)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::answer::{Problem, Severity, Upload};
    use crate::secret::{Scrubber, Secret};

    fn uploads(body: &str) -> Option<Vec<Upload>> {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("s3cret".to_owned()));
        read(body.as_bytes(), &scrubber)
    }

    #[test]
    fn one_object_and_a_list_say_the_same() {
        let one = r#"{"code":"api.success","message":"Thanks","upload_id":12,"problems":[
            {"loan_id":"88001","details":"Too much s3cret","code":"a.b","severity":"error"},
            {"loan_id":88002,"details":"Odd","code":"c","severity":"Warning"},
            {"details":"Hm","severity":"notice"}]}"#;
        let expected = Upload {
            code: "api.success".to_owned(),
            message: "Thanks".to_owned(),
            upload_id: Some("12".to_owned()),
            problems: [
                ("88001", "Too much ***", "a.b", Severity::Error),
                ("88002", "Odd", "c", Severity::Warning),
                ("", "Hm", "", Severity::Other("notice".to_owned())),
            ]
            .map(|(loan_id, details, code, severity)| Problem {
                loan_id: loan_id.to_owned(),
                details: details.to_owned(),
                code: code.to_owned(),
                severity,
            })
            .to_vec(),
        };
        assert_eq!(uploads(one), Some(vec![expected.clone()]));
        let two = format!("[{one},{one}]");
        assert_eq!(uploads(&two), Some(vec![expected.clone(), expected]));
    }

    #[test]
    fn a_short_secret_takes_no_digits_out_of_ids_and_codes() {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("77".to_owned()));
        let body = r#"{"code":"a.77.b","message":"by 77","upload_id":1770,"problems":[
            {"loan_id":"88077","details":"of 77","code":"77","severity":"error"}]}"#;
        let uploads = read(body.as_bytes(), &scrubber).expect("an answer");
        let [upload] = &uploads[..] else {
            panic!("{uploads:?}");
        };
        assert_eq!(
            (upload.code.as_str(), upload.message.as_str()),
            ("a.77.b", "by ***")
        );
        assert_eq!(upload.upload_id.as_deref(), Some("1770"));
        let problem = &upload.problems[0];
        assert_eq!(problem.loan_id, "88077");
        assert_eq!(
            (problem.details.as_str(), problem.code.as_str()),
            ("of ***", "***")
        );
    }

    #[test]
    fn an_upload_number_keeps_its_digits_and_nothing_need_be_said_of_problems() {
        for problems in ["", ",\"problems\":null", ",\"problems\":[]"] {
            let body = format!(
                "{{\"code\":\"api.success\",\"upload_id\":90071992547409931234{problems}}}"
            );
            let uploads = uploads(&body).expect("an answer");
            assert_eq!(
                uploads[0].upload_id.as_deref(),
                Some("90071992547409931234")
            );
            assert!(uploads[0].problems.is_empty() && uploads[0].is_plain_success());
        }
    }

    #[test]
    fn what_is_not_in_the_words_of_the_api_is_no_answer() {
        for body in [
            "",
            "OK",
            "<html>Sign in</html>",
            "null",
            "[]",
            "{}",
            "[null]",
            "true",
            "{\"status\":\"ok\"}",
            "{\"code\":\"api.success\"",
            "{\"code\":\"api.success\"}{}",
            "{\"code\":{\"a\":1}}",
            "{\"code\":\" \"}",
            "{\"code\":\"api.success\",\"problems\":\"none\"}",
            "{\"code\":\"api.success\",\"problems\":[7]}",
            "[{\"code\":\"api.success\"},{}]",
            "\u{feff}",
        ] {
            assert_eq!(uploads(body), None, "{body}");
        }
    }
}
