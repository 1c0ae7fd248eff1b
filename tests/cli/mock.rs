//! The stand-in for an exporter to be tried against.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Child;

use serde_json::Value;

use crate::runner::Folder;

const LOANS: &str = r#"{"totalRecords":2,"data":[
  {"kiva_id":1,"internal_loan_id":"88001","internal_client_id":"5001","status":"payingBack","loan_local_price":"500.00","loan_currency":"KES"},
  {"kiva_id":2,"internal_loan_id":"88002","internal_client_id":"5002","status":"defaulted","loan_local_price":"500.00","loan_currency":"KES"}]}"#;

/// A running stand-in, ended with the test.
struct Mock {
    child: Child,
    address: String,
}

impl Mock {
    fn start(folder: &Folder, flags: &str) -> Self {
        let mut child = folder.spawn(&format!("mock --port 0 {flags}"));
        let mut first = String::new();
        let stdout = child.stdout.as_mut().expect("a pipe");
        BufReader::new(stdout)
            .read_line(&mut first)
            .expect("a line");
        let after = first.split("http://").nth(1).expect("an address");
        let address = after.split(',').next().expect("an address").to_owned();
        Self { child, address }
    }

    /// The status and the body of an answer.
    fn ask(&self, request: &str) -> (u16, Value) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a body");
        let status = head.split(' ').nth(1).expect("a status");
        let body = serde_json::from_str(body).expect("JSON");
        (status.parse().expect("a status"), body)
    }

    fn post(&self, path: &str, headers: &str, body: &str) -> (u16, Value) {
        let length = body.len();
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        ))
    }

    fn token(&self) -> String {
        let form = "grant_type=client_credentials&scope=create:repayment%20read:loans&audience=a&client_id=me&client_secret=s";
        let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
        let (status, answer) = self.post("/oauth/token", headers, form);
        assert_eq!(status, 200, "{answer}");
        answer["access_token"].as_str().expect("a token").to_owned()
    }

    fn report(&self, body: &str) -> (u16, Value) {
        let headers = format!(
            "Authorization: Bearer {}\r\nContent-Type: application/json\r\n",
            self.token()
        );
        self.post("/v3/partner/9999/repayments", &headers, body)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_good_report_is_taken_without_problems() {
    let folder = Folder::new();
    let mock = Mock::start(&folder, "--column-mode two");
    let (status, answer) = mock.report(
        r#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"88002","amount":12.50}]}"#,
    );
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["code"], "api.success");
    assert_eq!(answer["problems"], serde_json::json!([]));
}

#[test]
fn what_the_checker_finds_are_the_problems_of_the_answer() {
    let folder = Folder::new();
    let mock = Mock::start(&folder, "--column-mode two");
    let body = r#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"88001","amount":25.00},{"loan_id":"88002","amount":-3}]}"#;
    let (status, answer) = mock.report(body);
    assert_eq!(status, 200, "{answer}");
    let problems = answer["problems"].as_array().expect("problems");
    let told: Vec<_> = problems
        .iter()
        .map(|problem| {
            let text = |key: &str| problem[key].as_str().expect(key).to_owned();
            assert!(!text("details").is_empty());
            [text("loan_id"), text("code"), text("severity")].join(" ")
        })
        .collect();
    assert!(told.contains(&"88001 DUP001 error".to_owned()), "{told:?}");
    assert!(
        told.iter().any(|one| one.starts_with("88002 AMT")),
        "{told:?}"
    );

    let silent = Mock::start(&folder, "--column-mode two --problems none --answer list");
    let (_, answer) = silent.report(body);
    assert_eq!(answer[0]["problems"], serde_json::json!([]));
}

#[test]
fn loans_are_listed_and_reports_held_against_them() {
    let folder = Folder::new().with("loans.json", LOANS);
    let mock = Mock::start(&folder, "--column-mode two --loans loans.json");
    let token = mock.token();
    let (status, page) = mock.ask(&format!(
        "GET /v3/partner/9999/loans?status=defaulted&limit=300 HTTP/1.1\r\nHost: m\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n"
    ));
    assert_eq!(status, 200, "{page}");
    assert_eq!(page["data"][0]["internal_loan_id"], "88002");
    let (_, answer) = mock.report(
        r#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"99999","amount":12.50}]}"#,
    );
    let problems = answer["problems"].as_array().expect("problems");
    assert!(
        problems.iter().any(|one| one["loan_id"] == "99999"),
        "{answer}"
    );
    assert!(
        problems.iter().all(|one| one["loan_id"] != "88001"),
        "{answer}"
    );
}

#[test]
fn what_cannot_be_taken_says_why() {
    let folder = Folder::new().with("loans.csv", "a,b\n");
    let mock = Mock::start(&folder, "");
    let (status, answer) = mock.report(r#"{"repayments":[{"loan_id":"1","amount":"25.00"}]}"#);
    assert_eq!(status, 422, "{answer}");
    folder
        .run("mock --port 0 --loans loans.csv")
        .exits(2)
        .says(&["loans.csv is no list of loans", "loans fetch"]);
    folder
        .run("mock --port 0 --loans none.json")
        .exits(2)
        .says(&["There is no file called none.json"]);
    let port = mock.address.split(':').nth(1).expect("a port");
    folder
        .run(&format!("mock --port {port}"))
        .exits(2)
        .says(&["Another program listens", "--port 0"]);
}
