//! The calls of the API: what is answered to each, as the real one would answer.

use std::collections::HashMap;
use std::time::Instant;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::books::{Booked, Booking};
use crate::reply::Reply;
use crate::request::{Head, parameter};
use crate::setup::Setup;

/// Most loans of one page.
const MAX_PAGE: usize = 3000;

/// The calls that faults can be scripted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Door {
    /// Where tokens come from.
    Token,
    /// Where repayments are reported.
    Repayments,
    /// Where loans are listed.
    Loans,
    /// Anything else.
    Other,
}

impl Door {
    pub(crate) fn of(path: &str) -> Self {
        match path.rsplit('/').next() {
            Some("token") => Door::Token,
            Some("repayments") => Door::Repayments,
            Some("loans") => Door::Loans,
            _ => Door::Other,
        }
    }
}

/// What is remembered between calls.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) bookings: Vec<Booking>,
    tokens: HashMap<String, Token>,
    given: u64,
    uploads: u64,
}

#[derive(Debug)]
struct Token {
    scopes: Vec<String>,
    until: Option<Instant>,
}

impl Memory {
    /// Every token that was given is unknown from now on.
    pub(crate) fn forget_tokens(&mut self) {
        self.tokens.clear();
    }
}

/// Answers a call. Only with `books`, repayments are processed; the answer is the same without.
pub(crate) fn answer(
    setup: &Setup,
    memory: &mut Memory,
    head: &Head,
    body: &[u8],
    books: bool,
) -> Reply {
    if body.len() > setup.max_bytes {
        return Reply::failure(413, "api.too_large", "The body is too large");
    }
    let door = Door::of(head.path());
    let method = match door {
        Door::Token | Door::Repayments => "POST",
        Door::Loans => "GET",
        Door::Other => return Reply::failure(404, "api.not_found", "There is no such call"),
    };
    if head.method != method {
        let failure = Reply::failure(405, "api.method", "The call is made by another method");
        return failure.with("Allow", method);
    }
    if door == Door::Token {
        return token(setup, memory, head, body);
    }
    let (tail, scope) = match door {
        Door::Loans => ("loans", "read:loans"),
        _ => ("repayments", "create:repayment"),
    };
    if let Some(refusal) = refusal(setup, memory, head, tail, scope) {
        return refusal;
    }
    if door == Door::Loans {
        loans(setup, head)
    } else {
        repayments(setup, memory, head, body, books)
    }
}

fn token(setup: &Setup, memory: &mut Memory, head: &Head, body: &[u8]) -> Reply {
    let failed = |status, error: &str| Reply::json(status, &json!({ "error": error }));
    if !is_of(head, "application/x-www-form-urlencoded") {
        return failed(415, "invalid_request");
    }
    let form = String::from_utf8_lossy(body);
    let field = |name| parameter(&form, name).unwrap_or_default();
    if field("grant_type") != "client_credentials" {
        return failed(400, "unsupported_grant_type");
    }
    let given = (field("client_id"), field("client_secret"));
    let is_known = match &setup.credentials {
        Some(known) => *known == given,
        None => !given.0.is_empty() && !given.1.is_empty(),
    };
    if !is_known {
        return failed(401, "access_denied");
    }
    if field("audience").is_empty() {
        return failed(403, "access_denied");
    }
    let wanted = field("scope");
    let granted: Vec<String> = wanted
        .split(' ')
        .filter(|scope| setup.scopes.iter().any(|known| known == scope))
        .map(str::to_owned)
        .collect();
    memory.given += 1;
    let name = format!("standin-token-{}", memory.given);
    let answer = json!({
        "access_token": name,
        "token_type": "bearer",
        "expires_in": setup.token_life.as_secs(),
        "scope": granted.join(" "),
        "iss": "standin",
        "partnerId": setup.partner_id,
        "jti": memory.given.to_string(),
    });
    let token = Token {
        scopes: granted,
        until: Instant::now().checked_add(setup.token_life),
    };
    memory.tokens.insert(name, token);
    Reply::json(200, &answer)
}

/// Why a call is refused before it is looked at.
fn refusal(setup: &Setup, memory: &Memory, head: &Head, tail: &str, scope: &str) -> Option<Reply> {
    let bearer = head.header("authorization").unwrap_or_default();
    let name = bearer
        .split_once(' ')
        .filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"));
    let token = name.and_then(|(_, name)| memory.tokens.get(name.trim()));
    let Some(token) = token else {
        return Some(Reply::failure(
            401,
            "api.unauthorized",
            "The token is missing or bad",
        ));
    };
    if token.until.is_some_and(|until| until <= Instant::now()) {
        return Some(Reply::failure(
            403,
            "api.forbidden",
            "The token has expired",
        ));
    }
    if !token.scopes.iter().any(|granted| granted == scope) {
        let words = format!("The token lacks the scope {scope}");
        return Some(Reply::failure(403, "api.forbidden", &words));
    }
    let path = format!("/v3/partner/{}/{tail}", setup.partner_id);
    if head.path() != path {
        return Some(Reply::failure(
            404,
            "api.not_found",
            "There is no such partner",
        ));
    }
    None
}

/// A repayment by the digits that came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'b> {
    loan_id: String,
    #[serde(default)]
    client_id: Option<String>,
    #[serde(borrow)]
    amount: &'b RawValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report<'b> {
    #[serde(borrow)]
    repayments: Vec<Line<'b>>,
}

fn repayments(setup: &Setup, memory: &mut Memory, head: &Head, body: &[u8], books: bool) -> Reply {
    if !is_of(head, "application/json") {
        return Reply::failure(415, "api.media_type", "The body must be application/json");
    }
    let report: Report<'_> = match serde_json::from_slice(body) {
        Ok(report) => report,
        Err(error) if error.is_data() => {
            return Reply::failure(422, "api.invalid", &error.to_string());
        }
        Err(error) => return Reply::failure(400, "api.bad_request", &error.to_string()),
    };
    let is_number =
        |text: &str| text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    if let Some(line) = report
        .repayments
        .iter()
        .find(|line| !is_number(line.amount.get()))
    {
        let words = format!("The amount of the loan {} is no number", line.loan_id);
        return Reply::failure(422, "api.invalid", &words);
    }
    if report.repayments.is_empty() {
        return Reply::failure(422, "api.invalid", "There is no repayment");
    }
    if report.repayments.len() > setup.max_loans {
        let words = format!("A call carries at most {} loans", setup.max_loans);
        return Reply::failure(413, "api.too_many", &words);
    }
    let problems = setup
        .judge
        .as_ref()
        .map_or_else(Vec::new, |judge| judge(body));
    let upload_id = 1 + memory.uploads;
    if books {
        memory.uploads = upload_id;
    }
    if books && setup.remembers {
        let lines = report.repayments.into_iter();
        let repayments = lines
            .map(|line| Booked {
                loan_id: line.loan_id,
                client_id: line.client_id,
                amount: line.amount.get().to_owned(),
            })
            .collect();
        memory.bookings.push(Booking {
            upload_id,
            repayments,
        });
    }
    let upload = json!({
        "code": "api.success",
        "message": "Taken",
        "upload_id": upload_id,
        "problems": problems,
    });
    if setup.answers_as_list {
        Reply::json(200, &[upload])
    } else {
        Reply::json(200, &upload)
    }
}

fn loans(setup: &Setup, head: &Head) -> Reply {
    let number = |name, otherwise| match head.query(name) {
        Some(value) => value.parse::<usize>().ok(),
        None => Some(otherwise),
    };
    let (Some(offset), Some(limit)) = (number("offset", 0), number("limit", 20)) else {
        return Reply::failure(400, "api.bad_request", "offset and limit are numbers");
    };
    if !(1..=MAX_PAGE).contains(&limit) {
        return Reply::failure(400, "api.bad_request", "limit is out of bounds");
    }
    let status = head.query("status");
    let is_wanted = |loan: &&Value| {
        let status = status.as_deref();
        status.is_none_or(|status| loan.get("status").and_then(Value::as_str) == Some(status))
    };
    let wanted: Vec<&Value> = setup.loans.iter().filter(is_wanted).collect();
    let page: Vec<&Value> = wanted.iter().copied().skip(offset).take(limit).collect();
    Reply::json(200, &json!({ "totalRecords": wanted.len(), "data": page }))
}

fn is_of(head: &Head, media_type: &str) -> bool {
    let told = head.header("content-type").unwrap_or_default();
    let told = told.split(';').next().unwrap_or_default().trim();
    told.eq_ignore_ascii_case(media_type)
}
