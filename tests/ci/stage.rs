//! A folder with programs of its own in the path, in which a script of the repository runs.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// What a script runs in.
pub(crate) struct Stage {
    folder: TempDir,
    env: BTreeMap<String, String>,
}

/// What a script did.
pub(crate) struct Ended {
    /// Its exit code.
    pub(crate) code: Option<i32>,
    /// What it printed, standard error behind standard output.
    pub(crate) printed: String,
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().expect("the repository")
}

impl Stage {
    /// An empty folder, without the program.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("bin")).expect("a folder");
        let path = format!("{}:/usr/bin:/bin", folder.path().join("bin").display());
        let stage = Self {
            folder,
            env: BTreeMap::new(),
        };
        stage.env("PATH", &path).env("LANG", "C")
    }

    /// With a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With a file.
    pub(crate) fn with(self, name: &str, content: &str) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, content).expect("written");
        self
    }

    /// With the program in the path.
    pub(crate) fn with_program(self) -> Self {
        let program = env!("CARGO_BIN_EXE_repaylint");
        symlink(program, self.path("bin/repaylint")).expect("linked");
        self
    }

    /// With a program that prints its arguments, one a line, in place of ours.
    pub(crate) fn with_parrot(self) -> Self {
        self.with_command("repaylint", "printf '%s\\n' \"$@\"")
    }

    /// With a small program in the path.
    pub(crate) fn with_command(self, name: &str, script: &str) -> Self {
        let name = format!("bin/{name}");
        let stage = self.with(&name, &format!("#!/bin/sh\n{script}\n"));
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(stage.path(&name), mode).expect("set");
        stage
    }

    /// Where a file of it is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a file of it holds; nothing where there is none.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// Runs a script of the repository.
    pub(crate) fn run(&self, script: &str, args: &[&str]) -> Ended {
        let output = Command::new(root().join(script))
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(&self.env)
            .output()
            .expect("a script");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended {
            code: output.status.code(),
            printed: text(&output.stdout) + &text(&output.stderr),
        }
    }
}

impl Ended {
    /// The script must have ended with this code.
    pub(crate) fn exits(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}", self.printed);
        self.printed
    }
}
