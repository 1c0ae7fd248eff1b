//! A client of nothing but a socket against the stand-in: its answers keep the contract, and every fault is what it says.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::{Door, Fault, Problem, Setup, StandIn, What};
use repaylint_api::contract::{Contract, Operation};

const BODY: &str = r#"{"repayments":[{"loan_id":"88001","amount":25.00},{"loan_id":"88002","amount":12.5,"client_id":"5002"}]}"#;

/// Sends bytes, and gives all that comes until the other side ends; or how the connection broke.
fn talk(url: &str, request: &str) -> Result<String, ErrorKind> {
    let address = url.trim_start_matches("http://").split('/').next().unwrap();
    let mut stream = TcpStream::connect(address).map_err(|error| error.kind())?;
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    stream
        .write_all(request.as_bytes())
        .map_err(|error| error.kind())?;
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => Ok(String::from_utf8(answer).unwrap()),
        Err(error) => Err(error.kind()),
    }
}

fn post(path: &str, headers: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: standin\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn status(answer: &str) -> u16 {
    answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0)
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").expect("a body").1
}

fn ask_token(api: &StandIn, scope: &str) -> String {
    let form = format!(
        "grant_type=client_credentials&scope={scope}&audience=a&client_id=me&client_secret=it%26s"
    );
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    talk(&api.token_url(), &post("/oauth/token", headers, &form)).unwrap()
}

fn token(api: &StandIn) -> String {
    let answer = ask_token(api, "create:repayment+read%3Aloans");
    assert_eq!(status(&answer), 200, "{answer}");
    let after = body(&answer).split("\"access_token\":\"").nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

fn report_with(api: &StandIn, token: &str, body: &str) -> Result<String, ErrorKind> {
    let headers = format!("Authorization: Bearer {token}\r\nContent-Type: application/json\r\n");
    talk(
        &api.base_url(),
        &post("/v3/partner/9999/repayments", &headers, body),
    )
}

fn report(api: &StandIn) -> Result<String, ErrorKind> {
    report_with(api, &token(api), BODY)
}

fn list(api: &StandIn, query: &str) -> String {
    let token = token(api);
    let request = format!(
        "GET /v3/partner/9999/loans{query} HTTP/1.1\r\nHost: s\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n"
    );
    talk(&api.base_url(), &request).unwrap()
}

fn standin() -> StandIn {
    StandIn::start(Setup::default()).unwrap()
}

fn keeps_the_contract(operation: Operation, answer: &str) {
    let breaches =
        Contract::ours().check_answer(operation, status(answer), body(answer).as_bytes());
    assert!(breaches.is_empty(), "{answer}\n{breaches:?}");
}

#[test]
fn its_answers_keep_the_contract() {
    assert!(Contract::ours().check_request(BODY.as_bytes()).is_empty());
    for answers_as_list in [false, true] {
        let api = StandIn::start(Setup {
            answers_as_list,
            judge: Some(Box::new(|_| {
                vec![Problem {
                    loan_id: "88001".to_owned(),
                    details: "No such loan".to_owned(),
                    code: "loan.unknown".to_owned(),
                    severity: "error",
                }]
            })),
            ..Setup::default()
        })
        .unwrap();
        let answer = report(&api).unwrap();
        assert!(answer.contains("loan.unknown"), "{answer}");
        assert_eq!(body(&answer).starts_with('['), answers_as_list);
        keeps_the_contract(Operation::Repayments, &answer);
        keeps_the_contract(Operation::Token, &ask_token(&api, "read:loans"));
        keeps_the_contract(Operation::Loans, &list(&api, "?status=payingBack"));
    }
}

#[test]
fn it_counts_every_loan_and_all_money_by_the_digits_that_came() {
    let api = standin();
    for _ in 0..2 {
        assert_eq!(status(&report(&api).unwrap()), 200);
    }
    assert_eq!(api.times_booked("88001"), 2);
    assert_eq!(api.times_booked("88003"), 0);
    assert_eq!(api.total_booked().unwrap().to_string(), "75.00");
    let bookings = api.bookings();
    assert_eq!(bookings[0].repayments[0].amount, "25.00");
    assert_eq!(bookings[1].upload_id, 2);
}

#[test]
fn only_a_good_token_opens_the_door() {
    let api = StandIn::start(Setup {
        credentials: Some(("me".to_owned(), "it&s".to_owned())),
        ..Setup::default()
    })
    .unwrap();
    assert_eq!(status(&report(&api).unwrap()), 200);
    assert_eq!(status(&report_with(&api, "stolen", BODY).unwrap()), 401);
    let known = token(&api);
    api.forget_tokens();
    assert_eq!(status(&report_with(&api, &known, BODY).unwrap()), 401);
    // What was not asked for is not granted.
    let answer = ask_token(&api, "read:loans");
    let after = body(&answer).split("\"access_token\":\"").nth(1).unwrap();
    let reading = after.split('"').next().unwrap();
    assert_eq!(status(&report_with(&api, reading, BODY).unwrap()), 403);
    assert_eq!(api.times_booked("88001"), 1);

    let other = StandIn::start(Setup {
        credentials: Some(("me".to_owned(), "other".to_owned())),
        ..Setup::default()
    })
    .unwrap();
    assert_eq!(status(&ask_token(&other, "read:loans")), 401);
    let short = StandIn::start(Setup {
        token_life: Duration::ZERO,
        ..Setup::default()
    })
    .unwrap();
    assert_eq!(status(&report(&short).unwrap()), 403);
}

#[test]
fn bodies_that_the_api_cannot_take_are_refused_and_not_booked() {
    let api = StandIn::start(Setup {
        max_loans: 1,
        max_bytes: 1000,
        ..Setup::default()
    })
    .unwrap();
    let token = token(&api);
    let long = format!("{{\"repayments\":[{}]}}", " ".repeat(2000));
    for (body, expected) in [
        ("{", 400),
        (r#"{"repayments":[]}"#, 422),
        (r#"{"repayments":[{"loan_id":1,"amount":1}]}"#, 422),
        (r#"{"repayments":[{"loan_id":"1","amount":"1"}]}"#, 422),
        (BODY, 413),
        (long.as_str(), 413),
    ] {
        assert_eq!(
            status(&report_with(&api, &token, body).unwrap()),
            expected,
            "{body}"
        );
    }
    assert_eq!(api.bookings(), []);
}

#[test]
fn bodies_come_in_pieces_too() {
    let api = standin();
    let token = token(&api);
    let (one, two) = BODY.split_at(30);
    let request = format!(
        "POST /v3/partner/9999/repayments HTTP/1.1\r\nHost: s\r\nConnection: close\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json; charset=utf-8\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n{:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n",
        one.len(),
        two.len()
    );
    let answer = talk(&api.base_url(), &request).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK"),
        "{answer}"
    );
    assert_eq!(api.times_booked("88002"), 1);
}

#[test]
fn loans_come_page_by_page() {
    let loans = (0..7).map(|number| {
        let status = if number == 3 { "defaulted" } else { "payingBack" };
        serde_json::json!({ "kiva_id": number, "internal_loan_id": number.to_string(), "status": status })
    });
    let api = StandIn::start(Setup {
        loans: loans.collect(),
        ..Setup::default()
    })
    .unwrap();
    let answer = list(&api, "?status=payingBack&offset=4&limit=3");
    keeps_the_contract(Operation::Loans, &answer);
    assert!(body(&answer).contains("\"totalRecords\":6"), "{answer}");
    assert_eq!(body(&answer).matches("kiva_id").count(), 2);
    assert_eq!(
        body(&list(&api, "?status=defaulted"))
            .matches("kiva_id")
            .count(),
        1
    );
    assert_eq!(
        body(&list(&api, "?status=ended"))
            .matches("kiva_id")
            .count(),
        0
    );
    assert_eq!(status(&list(&api, "?limit=many")), 400);
}

/// What becomes of a report with a fault, and how often its first loan was booked.
fn spoilt(fault: Fault) -> (Result<String, ErrorKind>, usize) {
    let api = standin();
    api.then(Door::Repayments, fault);
    let answer = report(&api);
    assert!(api.is_done());
    (answer, api.times_booked("88001"))
}

fn is_broken(answer: &Result<String, ErrorKind>) -> bool {
    matches!(
        answer,
        Err(ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::ConnectionAborted)
    )
}

#[test]
fn a_connection_can_be_refused_for_a_time() {
    let api = standin();
    let token = token(&api);
    api.then(
        Door::Repayments,
        Fault::new(What::Refuse(Duration::from_millis(300))),
    );
    assert_eq!(
        report_with(&api, &token, BODY),
        Err(ErrorKind::ConnectionRefused)
    );
    let started = Instant::now();
    while report_with(&api, &token, BODY).is_err() {
        assert!(started.elapsed() < Duration::from_secs(5));
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(api.times_booked("88001"), 1);
}

#[test]
fn a_connection_can_be_reset_before_and_after_the_request_was_read() {
    let (answer, booked) = spoilt(Fault::new(What::ResetUnread));
    assert!(is_broken(&answer), "{answer:?}");
    assert_eq!(booked, 0);
    for (fault, times) in [
        (Fault::new(What::ResetRead), 0),
        (Fault::new(What::ResetRead).booked(), 1),
    ] {
        let (answer, booked) = spoilt(fault);
        assert!(is_broken(&answer), "{answer:?}");
        assert_eq!(booked, times);
    }
    let (answer, booked) = spoilt(Fault::new(What::Close).booked());
    assert_eq!((answer, booked), (Ok(String::new()), 1));
}

#[test]
fn an_answer_can_break_off_or_tell_a_wrong_length() {
    let (answer, booked) = spoilt(Fault::new(What::HalfHead).booked());
    assert!(!answer.unwrap().contains("\r\n\r\n"));
    assert_eq!(booked, 1);
    let told = |answer: &str| -> usize {
        let after = answer.split("Content-Length: ").nth(1).unwrap();
        after.split("\r\n").next().unwrap().parse().unwrap()
    };
    for what in [What::HalfBody, What::LengthTooLong] {
        let answer = spoilt(Fault::new(what)).0.unwrap();
        assert!(body(&answer).len() < told(&answer), "{answer}");
    }
    let answer = spoilt(Fault::new(What::LengthTooShort)).0.unwrap();
    assert!(body(&answer).len() > told(&answer), "{answer}");
    let answer = spoilt(Fault::new(What::Twice)).0.unwrap();
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2);
}

#[test]
fn an_answer_can_be_late_large_or_nonsense() {
    let started = Instant::now();
    let (answer, _) = spoilt(Fault::new(What::Stall(Duration::from_millis(300))));
    assert!(started.elapsed() >= Duration::from_millis(300));
    assert_eq!(status(&answer.unwrap()), 200);
    assert_eq!(
        body(&spoilt(Fault::new(What::Oversized(3_000_000))).0.unwrap()).len(),
        3_000_000
    );
    let answer = spoilt(Fault::new(What::Garbage)).0.unwrap();
    assert_eq!(status(&answer), 200);
    let breaches =
        Contract::ours().check_answer(Operation::Repayments, 200, body(&answer).as_bytes());
    assert_eq!(breaches.len(), 1);
    assert!(!spoilt(Fault::new(What::NoHttp)).0.unwrap().contains("HTTP"));
}

#[test]
fn any_status_can_be_answered_booked_or_not() {
    for code in [401, 403, 413, 429, 500, 502, 503, 504] {
        let (answer, booked) = spoilt(Fault::status(code));
        let answer = answer.unwrap();
        assert_eq!((status(&answer), booked), (code, 0));
        assert!(!answer.contains("Retry-After"));
    }
    let (answer, booked) = spoilt(Fault::status_later(503, "2").booked());
    assert!(answer.unwrap().contains("Retry-After: 2\r\n"));
    assert_eq!(booked, 1);
    let elsewhere = What::Redirect {
        status: 307,
        to: "http://elsewhere.invalid/".to_owned(),
    };
    let answer = spoilt(Fault::new(elsewhere)).0.unwrap();
    assert_eq!(status(&answer), 307);
    assert!(answer.contains("Location: http://elsewhere.invalid/\r\n"));
}

#[test]
fn faults_come_one_after_the_other_and_each_at_its_own_door() {
    let api = standin();
    api.then_well(Door::Repayments)
        .then(Door::Repayments, Fault::status(500))
        .then(Door::Token, Fault::status(503));
    assert_eq!(status(&ask_token(&api, "read:loans")), 503);
    let statuses: Vec<u16> = (0..3).map(|_| status(&report(&api).unwrap())).collect();
    assert_eq!(statuses, [200, 500, 200]);
    assert_eq!(api.times_booked("88001"), 2);
}

#[test]
fn several_requests_come_over_one_connection() {
    let api = standin();
    let token = token(&api);
    let one = format!(
        "GET /v3/partner/9999/loans HTTP/1.1\r\nHost: s\r\nAuthorization: Bearer {token}\r\n\r\n"
    );
    let last = one.replace("Host: s", "Host: s\r\nConnection: close");
    let answer = talk(&api.base_url(), &format!("{one}{last}")).unwrap();
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2);
}

#[test]
fn it_can_say_what_came_but_never_a_secret() {
    let api = standin();
    report(&api).unwrap();
    let seen = api.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].body, BODY.as_bytes());
    assert!(!format!("{seen:?}").contains("it&s") && seen[0].body.is_empty());
}

#[test]
fn one_that_runs_for_days_keeps_nothing() {
    let api = StandIn::start(Setup {
        remembers: false,
        ..Setup::default()
    })
    .unwrap();
    assert!(report(&api).unwrap().contains("\"upload_id\":1"));
    assert!(report(&api).unwrap().contains("\"upload_id\":2"));
    api.then(Door::Repayments, Fault::new(What::ResetUnread));
    assert!(report(&api).is_err());
    assert!(api.seen().is_empty() && api.bookings().is_empty());
}
