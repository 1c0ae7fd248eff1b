//! `repaylint loans fetch` against a server on this computer, and reports checked against what it saved.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use super::runner::{Ended, Folder};

const SECRET: &str = "s3cr+t-of-nobody";
const TOKEN: &str = "t0ken-of-nobody";
const CREDENTIALS: [(&str, &str); 2] = [
    ("KIVA_CLIENT_ID", "cl1ent-of-nobody"),
    ("KIVA_CLIENT_SECRET", SECRET),
];
const OURS: &str = include_str!("../../schemas/partner-api.openapi.yaml");
const FETCH: &str = "loans fetch --env staging --out loans.json";

/// Answers each request by its first line and its body, until the tests end. The port it listens at.
fn serve(answer: impl Fn(&str, &str) -> String + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a client");
            let (head, body) = request(&mut stream);
            let line = head.lines().next().unwrap_or_default();
            let _ = stream.write_all(answer(line, &body).as_bytes());
        }
    });
    port
}

fn request(stream: &mut TcpStream) -> (String, String) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
        head.extend(byte);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let length = head.to_ascii_lowercase();
    let length = length
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length = length.map_or(0, |length| length.trim().parse().expect("a length"));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).expect("a body");
    (head, String::from_utf8_lossy(&body).into_owned())
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}")
}

fn token() -> String {
    let body = format!(
        r#"{{"access_token":"{TOKEN}","token_type":"bearer","expires_in":43199,"scope":"read:loans","partnerId":"77"}}"#
    );
    answer("200 OK", &body)
}

/// Kiva with so many loans in payingBack, numbered from 1, and one more in defaulted.
fn kiva(paying_back: u64) -> u16 {
    serve(move |line, _| {
        if line.starts_with("POST /oauth/token ") {
            return token();
        }
        let value = |name: &str| {
            let begin = line.split(name).nth(1).expect(name);
            begin
                .split(['&', ' '])
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        assert!(line.starts_with("GET /v3/partner/77/loans?"), "{line}");
        let (status, limit) = (value("status="), value("limit="));
        assert_eq!(limit, "300");
        let offset: u64 = value("offset=").parse().expect("a number");
        let (first, total) = if status == "payingBack" {
            (1, paying_back)
        } else {
            (900_001, 1)
        };
        let numbers = (first + offset)..(first + total.min(offset + 300));
        let loans = numbers.map(|number| {
            format!(
                r#"{{"kiva_id":{number},"internal_loan_id":"L{number}","internal_client_id":"C","borrower_count":1,"name":"Nobody Known","location":"Nowhere","status":"{status}","loan_local_price":"100.00","loan_currency":"KES"}}"#
            )
        });
        let loans: Vec<String> = loans.collect();
        let body = format!(r#"{{"totalRecords":{total},"data":[{}]}}"#, loans.join(","));
        answer("200 OK", &body)
    })
}

fn folder(port: u16) -> Folder {
    let url = format!("http://127.0.0.1:{port}");
    let api = format!(
        "[api.staging]\ntoken-url = \"{url}/oauth/token\"\nbase-url = \"{url}\"\ntimeout-seconds = 1\n"
    );
    Folder::new().with(
        "repaylint.toml",
        format!("column-mode = \"two\"\ncurrency = \"KES\"\n{api}"),
    )
}

fn fetched(port: u16) -> (Folder, Ended) {
    let folder = folder(port);
    let ended = folder.run_set(&CREDENTIALS, FETCH);
    (folder, ended)
}

#[test]
fn the_list_is_saved_and_reports_are_checked_against_it_without_a_network() {
    let (folder, ended) = fetched(kiva(650));
    let printed = ended.exits(0);
    assert_eq!(printed.stdout, "");
    printed.says(&[
        "Saved 651 loans of staging to loans.json.",
        "check report.csv --loans loans.json",
    ]);
    let saved = folder.read("loans.json");
    let list: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    assert_eq!(list["totalRecords"], 651);
    assert_eq!(list["data"].as_array().map(Vec::len), Some(651));
    assert_eq!(list["snapshot"]["environment"], "staging");
    assert_eq!(list["snapshot"]["statuses"][1], "defaulted");
    assert!(
        list["snapshot"]["taken_at"]
            .as_str()
            .is_some_and(|at| at.ends_with('Z'))
    );
    for unwanted in ["Nobody", "Nowhere", TOKEN, SECRET] {
        assert!(!saved.contains(unwanted), "{unwanted}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let permissions = folder
            .path()
            .join("loans.json")
            .metadata()
            .expect("a file")
            .permissions();
        assert_eq!(permissions.mode() & 0o777, 0o600);
    }
    let mut report = "loan_id,amount\n".to_owned();
    for number in (1..=650).chain([900_001]) {
        writeln!(report, "L{number},10.00").expect("written");
    }
    let folder = folder.with("good.csv", &report);
    folder
        .run("check good.csv --loans loans.json --select TOT006 --deny warnings")
        .exits(0);
    let folder = folder.with("bad.csv", report.replace("L7,", "L7000007,"));
    let printed = folder
        .run("check bad.csv --loans loans.json --select TOT006 --deny warnings")
        .exits(1);
    assert!(printed.stdout.contains("L7"), "{}", printed.stdout);
}

#[test]
fn a_list_is_renewed_and_nothing_else_is_written_over() {
    let (folder, ended) = fetched(kiva(1));
    ended.exits(0);
    folder.run_set(&CREDENTIALS, FETCH).exits(0);
    let folder = folder.with("report.csv", "loan_id,amount\n");
    let line = FETCH.replace("loans.json", "report.csv");
    folder
        .run_set(&CREDENTIALS, &line)
        .exits(2)
        .says(&["report.csv is there already", "--force"]);
    assert_eq!(folder.read("report.csv"), "loan_id,amount\n");
    folder
        .run_set(&CREDENTIALS, &format!("{line} --force"))
        .exits(0);
    assert!(folder.read("report.csv").starts_with("{\"snapshot\""));
}

#[test]
fn a_folder_is_no_place_for_a_list_and_nobody_is_asked() {
    let folder = folder(serve(|line, _| panic!("nobody may ask: {line}"))).with("lists/x", "");
    for flags in ["", " --force"] {
        let line = format!("loans fetch --env staging --out lists{flags}");
        let refused = folder.run_set(&CREDENTIALS, &line).exits(2);
        refused.says(&["lists is a folder", "Nothing was saved"]);
    }
}

#[test]
fn a_list_is_held_against_the_given_document() {
    let wants_more = OURS.replacen(
        "required: [totalRecords, data]",
        "required: [pages, data]",
        1,
    );
    assert_ne!(wants_more, OURS);
    for (document, says) in [(wants_more.as_str(), true), (OURS, false)] {
        let folder = folder(kiva(1)).with("kiva.yaml", document);
        let line = format!("{FETCH} --openapi kiva.yaml");
        let told = folder.run_set(&CREDENTIALS, &line).exits(0);
        assert_eq!(told.stderr.contains("pages"), says, "{}", told.stderr);
    }
    let folder = folder(1).with("kiva.yaml", "hello");
    let line = format!("{FETCH} --openapi kiva.yaml");
    let refused = folder.run_set(&CREDENTIALS, &line).exits(2);
    refused.says(&["kiva.yaml", "does not describe an API"]);
    assert!(!folder.names().contains(&"loans.json".to_owned()));
}

#[test]
fn all_statuses_are_asked_for_once_each() {
    let folder = folder(kiva(1));
    let line = format!("{FETCH} --all-statuses --quiet");
    folder.run_set(&CREDENTIALS, &line).exits(0).says_nothing();
    let list: serde_json::Value = serde_json::from_str(&folder.read("loans.json")).expect("JSON");
    assert_eq!(
        list["snapshot"]["statuses"].as_array().map(Vec::len),
        Some(14)
    );
}

#[test]
fn every_trouble_says_what_to_do_and_saves_nothing_and_tells_no_secret() {
    let credentials = format!("{SECRET} cl1ent-of-nobody s3cr%2Bt-of-nobody");
    let told_early = format!("{{\"message\":\"It is {credentials}\"}}");
    let told = format!("{{\"message\":\"It is {credentials} {TOKEN}\"}}");
    let refuse = |status: &'static str, body: &str| {
        let body = body.to_owned();
        move |line: &str, _: &str| {
            if line.starts_with("POST") {
                token()
            } else {
                answer(status, &body)
            }
        }
    };
    let refuse_token = |status: &'static str, body: &str| {
        let body = body.to_owned();
        move |_: &str, _: &str| answer(status, &body)
    };
    let redirect = |line: &str, _: &str| {
        if line.starts_with("POST") {
            token()
        } else {
            "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example.org/x\r\nContent-Length: 0\r\n\r\n".to_owned()
        }
    };
    for (port, says) in [
        (
            serve(refuse("403 Forbidden", &told)),
            &["status 403", "It is *** *** *** ***", "read:loans"][..],
        ),
        (
            serve(refuse("401 Unauthorized", &told)),
            &["status 401", "not a new one", "It is ***"],
        ),
        (
            serve(refuse("404 Not Found", "")),
            &["payingBack loans (status 404)", "partner-id"],
        ),
        (
            serve(refuse("200 OK", "<html>Sign in</html>")),
            &["is no list of loans", "sign-in page"],
        ),
        (
            serve(redirect),
            &[
                "points elsewhere, to https://elsewhere.example.org/x",
                "not followed",
            ],
        ),
        (
            serve(refuse_token("401 Unauthorized", &told_early)),
            &[
                "does not accept the client id or its secret",
                "It is ***",
                "those for staging",
            ],
        ),
        (
            serve(refuse_token("200 OK", "OK")),
            &["no token that can be used", "token-url"],
        ),
        (
            serve(refuse_token(
                "200 OK",
                r#"{"access_token":"t0ken","scope":"other"}"#,
            )),
            &["do not include the right read:loans"],
        ),
        (
            serve(refuse_token("200 OK", r#"{"access_token":"t0ken"}"#)),
            &["does not say which partner", "partner-id ="],
        ),
        (
            serve(refuse("400 Bad Request", &told)),
            &["status 400", "It is ***"],
        ),
    ] {
        let (folder, ended) = fetched(port);
        let printed = ended.exits(2);
        printed.says(says);
        assert_eq!(folder.names(), ["repaylint.toml"]);
        for secret in [SECRET, TOKEN, "cl1ent-of-nobody", "s3cr%2B"] {
            assert!(!printed.stderr.contains(secret), "{}", printed.stderr);
        }
    }
}

#[test]
fn a_server_that_is_away_is_tried_again_and_then_told_of() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let (folder, ended) = fetched(port);
    let printed = ended.exits(2);
    printed.says(&[
        "127.0.0.1 refuses connections. Trying again in 1 second.",
        "error: 127.0.0.1 refuses connections",
    ]);
    assert_eq!(printed.stderr.matches("Trying again").count(), 3);
    assert_eq!(folder.names(), ["repaylint.toml"]);
}

#[test]
fn what_is_missing_is_told_before_anybody_is_asked() {
    let folder = folder(1);
    folder
        .run(FETCH)
        .exits(2)
        .says(&["There are no credentials", "--credentials"]);
    let no_secret = [("KIVA_CLIENT_ID", "cl1ent-of-nobody")];
    let printed = folder.run_set(&no_secret, FETCH).exits(2);
    printed.says(&["KIVA_CLIENT_SECRET is not set"]);
    assert!(!printed.stderr.contains("cl1ent"));
    let line = format!("{FETCH} --credentials nowhere.env");
    folder
        .run(&line)
        .exits(2)
        .says(&["nowhere.env cannot be read"]);
    let line = FETCH.replace("loans.json", "nowhere/loans.json");
    folder
        .run_set(&CREDENTIALS, &line)
        .exits(2)
        .says(&["nowhere/loans.json cannot be written"]);
    let elsewhere = Folder::new().with(
        "repaylint.toml",
        "[api.staging]\nbase-url = \"https://api.example.org\"\n",
    );
    elsewhere.run_set(&CREDENTIALS, FETCH).exits(2).says(&[
        "base-url in the configuration names api.example.org",
        "--allow-host api.example.org",
    ]);
    let proxy = [
        CREDENTIALS[0],
        CREDENTIALS[1],
        ("HTTPS_PROXY", "gopher://me:word@proxy"),
    ];
    let printed = folder.run_set(&proxy, FETCH).exits(2);
    printed.says(&["The proxy in HTTPS_PROXY cannot be understood"]);
    assert!(!printed.stderr.contains("word@"));
    assert_eq!(folder.names(), ["repaylint.toml"]);
}

#[cfg(unix)]
#[test]
fn credentials_in_a_file_are_for_its_owner_alone() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let lines = format!("KIVA_CLIENT_ID=cl1ent-of-nobody\nKIVA_CLIENT_SECRET='{SECRET}'\n");
    let folder = folder(kiva(1)).with("kiva.env", lines);
    let line = format!("{FETCH} --credentials kiva.env");
    let path = folder.path().join("kiva.env");
    set_permissions(&path, Permissions::from_mode(0o644)).expect("set");
    folder
        .run(&line)
        .exits(2)
        .says(&["kiva.env can be read by others", "chmod 600"]);
    set_permissions(&path, Permissions::from_mode(0o600)).expect("set");
    folder.run(&line).exits(0);
}

#[test]
fn credentials_in_the_configuration_are_refused_and_not_shown() {
    for line in [
        format!("client-secret = \"{SECRET}\""),
        format!("KIVA_CLIENT_SECRET = {SECRET}"),
        format!("secret \"{SECRET}\""),
        format!("base-url = \"http://me:{SECRET}@127.0.0.1:1\""),
    ] {
        let folder = Folder::new().with(
            "repaylint.toml",
            format!("[api.staging]\n{line}\nweather = 1\n"),
        );
        let printed = folder.run_set(&CREDENTIALS, FETCH).exits(2);
        assert!(!printed.stderr.contains(SECRET), "{}", printed.stderr);
    }
    let folder = Folder::new().with("repaylint.toml", "[api.staging]\nclient-secret = \"x\"\n");
    folder.run_set(&CREDENTIALS, FETCH).exits(2).says(&[
        "client-secret does not belong into the configuration",
        "Delete the line",
    ]);
}

#[test]
fn a_token_that_is_not_as_the_document_says_is_told_of_and_not_shown() {
    for (expires_in, code) in [(r#""43199""#, 0), ("43199", 0), ("43199,\"scope\":7", 2)] {
        let body =
            format!(r#"{{"access_token":"{TOKEN}","expires_in":{expires_in},"partnerId":"77"}}"#);
        let port = serve(move |line, _| {
            if line.starts_with("POST ") {
                answer("200 OK", &body)
            } else {
                answer("200 OK", r#"{"totalRecords":0,"data":[]}"#)
            }
        });
        let (_, ended) = fetched(port);
        let printed = ended.exits(code);
        let is_told = printed.stderr.contains("not as the API’s document says");
        assert_eq!(is_told, expires_in != "43199", "{}", printed.stderr);
        assert!(!printed.stderr.contains(TOKEN), "{}", printed.stderr);
    }
}

#[test]
fn a_secret_that_a_list_repeats_is_not_saved() {
    let port = serve(|line, _| {
        let loan = format!(
            r#"{{"kiva_id":7,"status":"payingBack","internal_loan_id":"x{SECRET}","a{TOKEN}_time":1}}"#
        );
        if line.starts_with("POST ") {
            let token =
                format!(r#"{{"access_token":"{TOKEN}","expires_in":43199,"partnerId":"77"}}"#);
            answer("200 OK", &token)
        } else if line.contains("payingBack") {
            answer(
                "200 OK",
                &format!(r#"{{"totalRecords":1,"data":[{loan}]}}"#),
            )
        } else {
            answer("200 OK", r#"{"totalRecords":0,"data":[]}"#)
        }
    });
    let (folder, ended) = fetched(port);
    let _ = ended.exits(0);
    let saved = folder.read("loans.json");
    assert!(!saved.contains(SECRET) && !saved.contains(TOKEN), "{saved}");
    assert!(
        saved.contains(r#""internal_loan_id":"x***","a***_time":1"#),
        "{saved}"
    );
}
