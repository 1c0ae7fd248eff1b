use super::{EXPECTED, Loans, LoansTrouble, Pages, Progress, document, fetch};
use crate::partner_api::PageTrouble;

type Asked = Vec<(String, u64)>;
type Answers = Box<dyn FnMut(&str, u64, usize) -> String>;

/// Pages as a script: what is asked, and what comes.
struct Script {
    asked: Asked,
    pages: Answers,
}

impl Pages for Script {
    fn page(&mut self, status: &str, offset: u64) -> Result<Vec<u8>, PageTrouble> {
        let page = (self.pages)(status, offset, self.asked.len());
        self.asked.push((status.to_owned(), offset));
        Ok(page.into_bytes())
    }

    fn clean(&self, text: &str) -> String {
        text.replace("s3cret", "***")
    }
}

#[derive(Default)]
struct Told(Vec<String>);

impl Progress for Told {
    fn read(&mut self, status: &str, loans: u64, total: u64) {
        self.0.push(format!("{status} {loans}/{total}"));
    }

    fn again(&mut self, status: &str) {
        self.0.push(format!("{status} again"));
    }
}

fn loan(number: u64) -> String {
    format!(
        r#"{{"kiva_id":{number},"name":"Someone","internal_loan_id":"L{number}","loan_local_price":"100.10","create_time":1.0}}"#
    )
}

/// The page of a list of so many loans, at most three each.
fn page(total: u64, offset: u64) -> String {
    let loans: Vec<String> = (offset..total.min(offset + 3)).map(loan).collect();
    format!(r#"{{"totalRecords":{total},"data":[{}]}}"#, loans.join(","))
}

fn fetched(
    pages: impl FnMut(&str, u64, usize) -> String + 'static,
) -> (Result<Loans, LoansTrouble>, Asked, Vec<String>) {
    let mut script = Script {
        asked: Vec::new(),
        pages: Box::new(pages),
    };
    let mut told = Told::default();
    let loans = fetch(&mut script, EXPECTED, &mut told);
    (loans, script.asked, told.0)
}

#[test]
fn pages_are_read_by_offset_however_short_they_are() {
    let (loans, asked, told) = fetched(|status, offset, _| match status {
        "payingBack" => page(7, offset),
        _ => page(0, offset),
    });
    assert_eq!(loans.expect("loans").loans.len(), 7);
    let offsets: Vec<(&str, u64)> = asked
        .iter()
        .map(|(status, at)| (status.as_str(), *at))
        .collect();
    assert_eq!(
        offsets,
        [
            ("payingBack", 0),
            ("payingBack", 3),
            ("payingBack", 6),
            ("defaulted", 0)
        ]
    );
    assert_eq!(
        told,
        [
            "payingBack 3/7",
            "payingBack 6/7",
            "payingBack 7/7",
            "defaulted 0/0"
        ]
    );
}

#[test]
fn a_list_that_changes_is_read_again() {
    // One loan more from the second page on.
    let (loans, asked, told) = fetched(|status, offset, asked| match status {
        "payingBack" => page(if asked == 0 { 4 } else { 5 }, offset),
        _ => page(0, offset),
    });
    assert_eq!(loans.expect("loans").loans.len(), 5);
    assert_eq!(asked.len(), 5);
    assert!(told.contains(&"payingBack again".to_owned()), "{told:?}");
}

#[test]
fn a_list_that_never_adds_up_is_not_saved() {
    // Another total each time; the same page for ever; fewer than are promised; more than are promised.
    let restless: [fn(&str, u64, usize) -> String; 4] = [
        |_, offset, asked| page(10 + asked as u64, offset),
        |_, _, _| page(10, 0),
        |_, offset, _| page(3, offset).replace(":3,", ":5,"),
        |_, offset, _| page(3, offset).replace(":3,", ":2,"),
    ];
    for pages in restless {
        let (loans, asked, _) = fetched(pages);
        let status = "payingBack".to_owned();
        assert_eq!(
            loans.expect_err("restless"),
            LoansTrouble::Restless { status }
        );
        assert!(asked.len() <= 6, "{asked:?}");
    }
}

#[test]
fn a_loan_that_moved_between_the_lists_stands_once_and_as_it_was_seen_last() {
    let (loans, _, _) = fetched(|status, offset, _| {
        page(2, offset).replace("\"name\"", &format!("\"status\":\"{status}\",\"name\""))
    });
    let loans = loans.expect("loans").loans;
    assert_eq!(loans.len(), 2);
    assert!(
        loans.iter().all(|loan| loan.contains("defaulted")),
        "{loans:?}"
    );
}

#[test]
fn what_is_no_page_of_loans_is_not_saved() {
    for body in [
        "",
        "[]",
        "{\"data\":[]}",
        "{\"totalRecords\":1}",
        "{\"totalRecords\":-1,\"data\":[]}",
        "{\"totalRecords\":1,\"data\":[7]}",
        "{\"totalRecords\":1,\"data\":[{\"name\":\"No id\"}]}",
    ] {
        let (loans, ..) = fetched(move |_, _, _| body.to_owned());
        let status = "payingBack".to_owned();
        assert_eq!(loans.expect_err(body), LoansTrouble::NotAPage { status });
    }
    let (loans, ..) = fetched(|_, _, _| "{\"totalRecords\":9000000000,\"data\":[]}".to_owned());
    let total = 9_000_000_000;
    assert_eq!(
        loans.expect_err("too long"),
        LoansTrouble::TooLong { total }
    );
}

#[test]
fn the_document_keeps_values_as_they_came_and_no_names() {
    let (loans, ..) = fetched(|status, offset, _| match status {
        "payingBack" => page(2, offset),
        _ => page(0, offset),
    });
    let loans = loans.expect("loans");
    insta::assert_snapshot!(document(&loans, "staging", "2026-11-02T08:00:00Z", EXPECTED), @r#"
    {"snapshot":{"environment":"staging","taken_at":"2026-11-02T08:00:00Z","statuses":["payingBack","defaulted"]},
    "totalRecords":2,
    "data":[
    {"kiva_id":0,"internal_loan_id":"L0","loan_local_price":"100.10","create_time":1.0},
    {"kiva_id":1,"internal_loan_id":"L1","loan_local_price":"100.10","create_time":1.0}
    ]}
    "#);
    let none = document(
        &Loans::default(),
        "staging",
        "2026-11-02T08:00:00Z",
        EXPECTED,
    );
    assert!(serde_json::from_str::<serde_json::Value>(&none).is_ok());
}

#[test]
fn no_secret_is_kept_and_no_other_value_changes() {
    let loan = r#"{"kiva_id":1.10,"internal_loan_id":"L\u0031-s3cret","uuid":"a\/b","s3cret_time":1,"status":["s3\u0063ret"]}"#;
    let page = format!(r#"{{"totalRecords":1,"data":[{loan}]}}"#);
    let (loans, ..) = fetched(move |_, _, _| page.clone());
    assert_eq!(
        loans.expect("loans").loans,
        [
            r#"{"kiva_id":1.10,"internal_loan_id":"L1-***","uuid":"a\/b","***_time":1,"status":["***"]}"#
        ]
    );
}
