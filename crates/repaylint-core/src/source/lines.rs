//! Lines and columns of a text, found from checkpoints so that one long line costs no more than many short ones.

use super::{Position, to_u32};

/// Bytes between two checkpoints.
const STRIDE: usize = 4096;

/// How many lines begin, and how many characters of the last of them stand, before each stretch of the text.
pub(super) struct LineIndex(Vec<Position>);

impl LineIndex {
    pub(super) fn new(text: &[u8]) -> Self {
        let mut at = Position { line: 1, column: 1 };
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        for start in (0..text.len().max(1)).step_by(STRIDE) {
            checkpoints.push(at);
            at = advance(at, text, start, (start + STRIDE).min(text.len()));
        }
        Self(checkpoints)
    }

    pub(super) fn position(&self, text: &[u8], offset: u32) -> Position {
        let offset = (offset as usize).min(text.len());
        let stretch = (offset / STRIDE).min(self.0.len().saturating_sub(1));
        let from = self
            .0
            .get(stretch)
            .copied()
            .unwrap_or(Position { line: 1, column: 1 });
        advance(from, text, stretch * STRIDE, offset)
    }
}

/// The position after the bytes from `start` to `end`.
fn advance(from: Position, text: &[u8], start: usize, end: usize) -> Position {
    let piece = text.get(start..end).unwrap_or_default();
    let mut lines = 0;
    let mut line_start = None;
    for found in memchr::memchr2_iter(b'\n', b'\r', piece) {
        let is_crlf =
            piece.get(found) == Some(&b'\r') && text.get(start + found + 1) == Some(&b'\n');
        if !is_crlf {
            lines += 1;
            line_start = Some(found + 1);
        }
    }
    let last = piece.get(line_start.unwrap_or(0)..).unwrap_or_default();
    let characters = to_u32(last.iter().filter(|byte| (**byte & 0xC0) != 0x80).count());
    match line_start {
        Some(_) => Position {
            line: from.line + lines,
            column: 1 + characters,
        },
        None => Position {
            line: from.line,
            column: from.column + characters,
        },
    }
}
