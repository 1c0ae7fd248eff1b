//! Text that is not UTF-8 on disk, decoded once, with the way back from a place in the text to the byte on disk.

use super::encoding::{Encoding, first_utf8};
use super::{Span, to_u32};

pub(super) const UTF8_BOM: &[u8] = b"\xef\xbb\xbf";

/// One step of reading, the same for decoding and for finding the way back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decoder {
    /// The encoding of what is not UTF-8.
    pub(super) encoding: Encoding,
    /// Most of the file is UTF-8 and only stray bytes are not: one bad name must not spoil the good ones.
    pub(super) mixed: bool,
}

impl Decoder {
    /// The next character, the bytes it takes, and whether these are UTF-8.
    fn step(self, disk: &[u8], at: usize) -> Option<(char, usize, bool)> {
        let bytes = disk.get(at..)?;
        let first = *bytes.first()?;
        // The mark is UTF-8 whatever follows it.
        if at == 0 && bytes.starts_with(UTF8_BOM) && !self.encoding.is_utf16() {
            return Some(('\u{feff}', UTF8_BOM.len(), true));
        }
        if first.is_ascii() && !self.encoding.is_utf16() {
            return Some((char::from(first), 1, true));
        }
        if let Some((char, length)) = first_utf8(bytes).filter(|_| self.mixed) {
            return Some((char, length, true));
        }
        let (char, length) = self.encoding.first_char(bytes)?;
        Some((char, length, false))
    }
}

/// A decoded text.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) first_foreign: Span,
    decoder: Decoder,
    /// Every so often a place in the text and its byte on disk.
    checkpoints: Vec<(u32, u64)>,
}

/// Bytes of text between two checkpoints.
const STRIDE: usize = 4096;

impl Decoded {
    pub(super) fn new(disk: &[u8], decoder: Decoder) -> Self {
        let mut text = String::with_capacity(disk.len() + disk.len() / 8);
        let mut first_foreign = None;
        let mut checkpoints = vec![(0, 0)];
        let mut at = 0;
        let mut next_checkpoint = STRIDE;
        while let Some((char, length, is_utf8)) = decoder.step(disk, at) {
            if text.len() >= next_checkpoint {
                checkpoints.push((to_u32(text.len()), at as u64));
                next_checkpoint = text.len() + STRIDE;
            }
            if !is_utf8 && first_foreign.is_none() {
                first_foreign = Some(Span::of(text.len(), text.len() + char.len_utf8()));
            }
            text.push(char);
            at += length;
        }
        Self {
            text,
            first_foreign: first_foreign.unwrap_or_default(),
            decoder,
            checkpoints,
        }
    }

    pub(super) fn disk_offset(&self, offset: u32, disk: &[u8]) -> u64 {
        let after = self
            .checkpoints
            .partition_point(|(text, _)| *text <= offset);
        let (text, from) = after
            .checked_sub(1)
            .and_then(|last| self.checkpoints.get(last))
            .copied()
            .unwrap_or_default();
        let mut text = text as usize;
        let mut at = usize::try_from(from).unwrap_or(disk.len());
        while text < offset as usize {
            let Some((char, length, _)) = self.decoder.step(disk, at) else {
                break;
            };
            text += char.len_utf8();
            at += length;
        }
        at.min(disk.len()) as u64
    }

    /// All characters that are not UTF-8 on disk.
    pub(super) fn foreign<'a>(&'a self, disk: &'a [u8]) -> impl Iterator<Item = Span> + 'a {
        let (mut text, mut at) = (0, 0);
        std::iter::from_fn(move || {
            loop {
                let (char, length, is_utf8) = self.decoder.step(disk, at)?;
                let span = Span::of(text, text + char.len_utf8());
                text += char.len_utf8();
                at += length;
                if !is_utf8 {
                    return Some(span);
                }
            }
        })
    }
}
