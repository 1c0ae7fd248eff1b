//! A small server for the tests of `submit`: gives tokens, keeps every body that it was sent, and answers as it is told.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use crate::runner::Folder;

/// What stands in no output and in no file.
pub(crate) const SECRET: &str = "a-secret-that-nobody-sees";
pub(crate) const TOKEN: &str = "a-token-that-nobody-sees";

/// Five repayments in three batches.
pub(crate) const REPORT: &str =
    "loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.25\n88005,1.00\n";

/// How a batch is answered.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// This status and body.
    Status(u16, String),
    /// It is taken, and the answer held back until the gate opens.
    Held,
}

/// All is well.
pub(crate) fn success() -> Reply {
    let body = r#"{"code":"api.success","message":"ok","upload_id":7,"problems":[]}"#;
    Reply::Status(200, body.to_owned())
}

/// What the details of a problem name besides its own loan.
pub(crate) const OTHER_LOAN: &str = "5551234";

/// All is well, but for one loan.
pub(crate) fn problem(loan_id: &str, severity: &str) -> Reply {
    let body = format!(
        r#"{{"code":"api.success","message":"ok","upload_id":8,"problems":[
        {{"loan_id":"{loan_id}","details":"The loan has ended, as {OTHER_LOAN} has","code":"loan.ended","severity":"{severity}"}}]}}"#
    );
    Reply::Status(200, body)
}

#[derive(Default)]
struct Shared {
    bodies: Mutex<Vec<String>>,
    replies: Mutex<Vec<Reply>>,
    is_open: Mutex<bool>,
    gate: Condvar,
}

/// A server.
pub(crate) struct Server {
    port: u16,
    shared: Arc<Shared>,
}

impl Server {
    /// A server that gives these answers, and after them only good ones.
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared::default());
        shared.replies.lock().expect("whole").extend(replies);
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let serving = Arc::clone(&serving);
                // Who breaks a connection off is no concern of the server.
                thread::spawn(move || serving.serve(&stream));
            }
        });
        Self { port, shared }
    }

    /// The bodies of all batches that came.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.shared.bodies.lock().expect("whole").clone()
    }

    /// Where it is.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How often each loan of [`REPORT`] came.
    pub(crate) fn bookings(&self) -> Vec<usize> {
        let bodies = self.bodies().concat();
        let times = |loan| bodies.matches(&format!("\"8800{loan}\"")).count();
        (1..=5).map(times).collect()
    }

    /// Waits until so many batches came.
    pub(crate) fn wait_for(&self, batches: usize) {
        for _ in 0..600 {
            if self.bodies().len() >= batches {
                return;
            }
            thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("no batch {batches} came");
    }

    /// Lets go what was held back.
    pub(crate) fn open(&self) {
        *self.shared.is_open.lock().expect("whole") = true;
        self.shared.gate.notify_all();
    }

    /// A folder with a report, settings that lead here, and credentials.
    pub(crate) fn folder(&self) -> Folder {
        let api = format!(
            "base-url = \"http://127.0.0.1:{0}\"\ntoken-url = \"http://127.0.0.1:{0}/oauth/token\"\ntimeout-seconds = 20\n",
            self.port
        );
        let config = format!(
            "column-mode = \"two\"\nbasis = \"cumulative\"\ncurrency = \"KES\"\n[batch]\nsize = 2\n\
             [api.staging]\n{api}[api.production]\n{api}"
        );
        let credentials = format!("KIVA_CLIENT_ID=an-id\nKIVA_CLIENT_SECRET={SECRET}\n");
        let folder = Folder::new()
            .with("report.csv", REPORT)
            .with("repaylint.toml", config)
            .with("kiva.env", credentials);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::Permissions::from_mode(0o600);
            fs::set_permissions(folder.path().join("kiva.env"), mode).expect("set");
        }
        folder
    }
}

impl Shared {
    fn serve(&self, stream: &TcpStream) {
        let Some((path, body)) = request(stream) else {
            return;
        };
        if path.starts_with("/oauth/token") {
            let token = format!(
                r#"{{"access_token":"{TOKEN}","token_type":"bearer","expires_in":43199,"scope":"create:repayment","partnerId":"9999"}}"#
            );
            answer(stream, 200, &token);
            return;
        }
        assert_eq!(path, "/v3/partner/9999/repayments");
        let reply = {
            let mut replies = self.replies.lock().expect("whole");
            self.bodies.lock().expect("whole").push(body);
            if replies.is_empty() {
                success()
            } else {
                replies.remove(0)
            }
        };
        match reply {
            Reply::Status(status, body) => answer(stream, status, &body),
            Reply::Held => {
                let is_open = self.is_open.lock().expect("whole");
                let open = self.gate.wait_while(is_open, |is_open| !*is_open);
                drop(open);
                if let Reply::Status(status, body) = success() {
                    answer(stream, status, &body);
                }
            }
        }
    }
}

/// Path and body.
fn request(stream: &TcpStream) -> Option<(String, String)> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let header = header.trim().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((path, String::from_utf8(body).ok()?))
}

fn answer(mut stream: &TcpStream, status: u16, body: &str) {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    let _ = stream.write_all(format!("{head}{body}").as_bytes());
}
