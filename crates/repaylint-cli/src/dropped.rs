//! Reports that are dropped on the program's icon, on Windows: the reader gets the HTML report, and can read what went
//! wrong before the window closes. There the program is started by its name and files alone, in a window of its own.

use std::ffi::OsString;
use std::io::{self, BufRead};
use std::path::Path;

use repaylint_core::finding::Args;

use crate::voice::Voice;

/// The program was started by a mouse.
pub(crate) struct Dropped {
    files: usize,
}

impl Dropped {
    /// `None` where the program was started in any other way.
    pub(crate) fn find() -> Option<Self> {
        let args: Vec<OsString> = std::env::args_os().skip(1).collect();
        (are_dropped(&args) && is_window_new()).then_some(Self { files: args.len() })
    }

    /// Waits for the reader.
    pub(crate) fn keep_window_open(&self) {
        let voice = Voice::speaking(None);
        if self.files == 0 {
            voice.note("run-dropped-nothing", &Args::none());
        }
        voice.note("run-dropped-close", &Args::none());
        // Where there is nobody to wait for, there is nothing to wait for.
        let _ = io::stdin().lock().read_line(&mut String::new());
    }
}

/// Whether these could be dropped files: Explorer gives them in full. A scheduled task says `check`, or a flag.
fn are_dropped(args: &[OsString]) -> bool {
    args.iter().map(Path::new).all(Path::is_absolute)
}

/// Whether the window was made for this program: then nothing stands in it yet, not even a prompt.
#[cfg(windows)]
fn is_window_new() -> bool {
    use winapi_util::HandleRef;
    use winapi_util::console::screen_buffer_info;
    let is_empty = |at: (i16, i16)| at == (0, 0);
    screen_buffer_info(HandleRef::stdout()).is_ok_and(|screen| is_empty(screen.cursor_position()))
}

/// Elsewhere a program that is started by a mouse has no window.
#[cfg(not(windows))]
fn is_window_new() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::are_dropped;

    #[test]
    fn dropped_files_come_in_full_and_alone() {
        let root = if cfg!(windows) { "C:\\" } else { "/" };
        let dropped = |args: &[&str]| {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            are_dropped(&args)
        };
        let file = format!("{root}reports/october.csv");
        assert!(dropped(&[]));
        assert!(dropped(&[&file]));
        assert!(dropped(&[&file, &file]));
        assert!(!dropped(&["october.csv"]));
        assert!(!dropped(&["check", &file]));
        assert!(!dropped(&[&file, "--quiet"]));
        assert!(!dropped(&["-"]));
    }
}
