//! Runs the program in a folder of its own with a clean environment, a fixed width and no colours, and always asks
//! for the exit code.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

/// Wide enough that no sentence is folded.
const COLUMNS: &str = "400";

/// A folder with files to run the program in.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// With a file in it, in folders of its own if its name says so.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, content).expect("written");
        self
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// What a file in it holds.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).expect(name)
    }

    /// The names of all that lies in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    /// Runs the program, its arguments separated by blanks.
    pub(crate) fn run(&self, line: &str) -> Ended {
        self.run_with(line, "")
    }

    /// The same with something set in the environment.
    pub(crate) fn run_set(&self, set: &[(&str, &str)], line: &str) -> Ended {
        let child = self.command(line).envs(set.iter().copied()).spawn();
        let child = child.expect("the program");
        self.ended(child.wait_with_output().expect("an end"), line)
    }

    /// The same with something on standard input.
    pub(crate) fn run_with(&self, line: &str, stdin: &str) -> Ended {
        let mut child = self.spawn(line);
        let mut pipe = child.stdin.take().expect("a pipe");
        // A program that fails early does not wait for its input.
        let _ = pipe.write_all(stdin.as_bytes());
        drop(pipe);
        self.ended(child.wait_with_output().expect("an end"), line)
    }

    /// Runs it in one of the folders within, with more in its environment.
    pub(crate) fn run_in(&self, folder: &str, line: &str, environment: &[(&str, &str)]) -> Ended {
        let mut command = self.command(line);
        command.current_dir(self.path().join(folder));
        command.envs(environment.iter().copied());
        self.ended(command.output().expect("the program"), line)
    }

    /// Starts the program with pipes at all its ends.
    pub(crate) fn spawn(&self, line: &str) -> Child {
        self.command(line).spawn().expect("the program")
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repaylint"));
        command
            .args(line.split_whitespace())
            .current_dir(self.path())
            .env_clear()
            .env("COLUMNS", COLUMNS)
            .env("NO_COLOR", "1")
            // Else some systems would say which language their desktop speaks.
            .env("LANG", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        for needed_by_windows in ["SystemRoot", "TEMP"] {
            if let Ok(value) = std::env::var(needed_by_windows) {
                command.env(needed_by_windows, value);
            }
        }
        command
    }

    pub(crate) fn ended(&self, output: Output, line: &str) -> Ended {
        let resolved = self.path().canonicalize().expect("a folder");
        let shown = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(!text.contains("{$"), "a value is missing: {text}");
            text.replace(&*resolved.to_string_lossy(), "[FOLDER]")
                .replace(&*self.path().to_string_lossy(), "[FOLDER]")
                .replace(env!("CARGO_PKG_VERSION"), "[VERSION]")
        };
        Ended {
            line: line.to_owned(),
            code: output.status.code(),
            stdout: shown(output.stdout),
            stderr: shown(output.stderr),
        }
    }
}

/// A run that has ended, and whose exit code was not yet asked for.
#[must_use]
pub(crate) struct Ended {
    line: String,
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// What a run has printed.
pub(crate) struct Printed {
    /// On standard output.
    pub(crate) stdout: String,
    /// On standard error, all white space as single blanks: how failures are drawn is tested elsewhere.
    pub(crate) stderr: String,
}

impl Ended {
    /// The run must have ended with this code. One that failed must have left standard output empty and said why; one
    /// that did not must not have complained.
    pub(crate) fn exits(self, code: i32) -> Printed {
        let Self {
            line,
            stdout,
            stderr,
            ..
        } = self;
        assert_eq!(
            self.code,
            Some(code),
            "repaylint {line}\n{stdout}\n{stderr}"
        );
        if code == 2 {
            assert_eq!(stdout, "", "repaylint {line}");
            assert_ne!(stderr, "", "repaylint {line}");
        } else if code != 3 {
            assert!(!stderr.contains("error:"), "repaylint {line}\n{stderr}");
        }
        Printed {
            stdout,
            stderr: stderr.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

impl Printed {
    /// Standard error must hold all of these.
    pub(crate) fn says(&self, parts: &[&str]) {
        for part in parts {
            assert!(
                self.stderr.contains(part),
                "{part:?} is not in\n{}",
                self.stderr
            );
        }
    }

    /// Nothing may have been said on standard error.
    pub(crate) fn says_nothing(&self) {
        assert_eq!(self.stderr, "");
    }
}
