//! One line of a file around a place, cut to the width of the screen, with nothing invisible in it. Costs no more
//! than what it shows, however long the file's line is.

use std::ops::Range;

use repaylint_core::source::{Position, Source, Span, to_u32};
use unicode_width::UnicodeWidthChar;

use crate::redact::Mask;
use crate::visible::{is_hidden, push_code, push_visible};

/// Narrower than this nothing can be shown.
const MIN_WIDTH: usize = 20;

/// Bytes of the longest character.
const MAX_CHAR: usize = 4;

/// How an excerpt is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Columns that it may take.
    pub(crate) width: usize,
    /// Whether signs beyond ASCII may stand for what is invisible.
    pub(crate) unicode: bool,
}

impl Look {
    fn ellipsis(self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }

    /// Adds the look of one character.
    fn draw(self, char: char, shown: &mut String) {
        let is_wide_space = char.is_whitespace() && !char.is_ascii() && !is_hidden(char);
        match char {
            '\t' if self.unicode => shown.push('→'),
            '\n' | '\r' if self.unicode => shown.push('⏎'),
            '\r' => shown.push_str("\\n"),
            _ if is_wide_space && self.unicode => shown.push('␣'),
            _ if is_wide_space => push_code(shown, char),
            _ => push_visible(shown, char),
        }
    }
}

/// The piece of a file that people see.
#[derive(Debug)]
pub(crate) struct Excerpt {
    /// One line.
    pub(crate) text: String,
    /// Where the place begins in the file.
    pub(crate) position: Position,
    /// The place within `text`.
    pub(crate) place: Range<usize>,
    /// The bytes of the file that are shown.
    reach: Span,
    /// For each character its byte in the file and in `text`.
    offsets: Vec<(u32, usize)>,
}

impl Excerpt {
    /// The line in which `span` begins; a span of several lines is drawn as one line. `mask` says which of the bytes
    /// that might be shown may be seen.
    pub(crate) fn new(
        source: &Source,
        span: Span,
        look: Look,
        mask: impl FnOnce(Span) -> Option<Mask>,
    ) -> Self {
        let end = to_u32(source.text().len());
        let span = Span::new(span.start.min(end), span.end.min(end));
        let width = look.width.max(MIN_WIDTH);
        let reach = to_u32(width * MAX_CHAR);
        // In a sheet a row may hold line breaks, and all of it is one line here.
        let row = source.sheet().map(|sheet| sheet.row_around(span.start));
        let before = Stretch::before(source, span.start, row, reach);
        let inside = Stretch::inside(source, span, reach);
        let after = Stretch::after(source, span.end, row, reach);
        let pen = Pen {
            text: source.text(),
            look,
            mask: mask(before.span.to(after.span)),
        };
        let (before, inside, after) = (pen.part(before), pen.part(inside), pen.part(after));

        let ellipsis = look.ellipsis().chars().count();
        let inside = inside.keep_first(width - 2 * ellipsis, ellipsis);
        let after = if inside.cut { Part::default() } else { after };
        let room = width - inside.width(ellipsis);
        let before_room = (room / 2).max(room.saturating_sub(after.width(ellipsis)));
        let before = before.keep_last(before_room, ellipsis);
        let after = after.keep_first(room - before.width(ellipsis), ellipsis);

        let mut excerpt = Self {
            text: String::with_capacity(width),
            position: source.position(span.start),
            place: 0..0,
            reach: Span::at(span.start),
            offsets: Vec::new(),
        };
        if before.cut {
            excerpt.text.push_str(look.ellipsis());
        }
        excerpt.add(&before);
        excerpt.place.start = excerpt.text.len();
        excerpt.add(&inside);
        let inside_end = excerpt.text.len();
        excerpt.add(&after);
        if inside.cut || after.cut {
            excerpt.text.push_str(look.ellipsis());
        }
        excerpt.place.end = if inside.cut {
            excerpt.text.len()
        } else {
            inside_end
        };
        // Something must stand where a mark is to be drawn.
        if excerpt.place.start == excerpt.text.len() {
            excerpt.text.push(' ');
        }
        excerpt
    }

    fn add(&mut self, part: &Part) {
        for glyph in &part.glyphs {
            if self.offsets.is_empty() {
                self.reach = glyph.span;
            }
            self.reach = self.reach.to(glyph.span);
            self.offsets.push((glyph.span.start, self.text.len()));
            self.text.push_str(&glyph.shown);
        }
    }

    /// Where another place stands in `text`, if all of it is shown.
    pub(crate) fn locate(&self, span: Span) -> Option<Range<usize>> {
        let is_shown = self.reach.start <= span.start && span.end <= self.reach.end;
        let offset = |at: u32| {
            let next = self.offsets.partition_point(|(file, _)| *file < at);
            self.offsets.get(next).map(|(_, text)| *text)
        };
        let start = offset(span.start)?;
        let end = offset(span.end).unwrap_or(self.text.len());
        is_shown.then_some(start..end)
    }
}

/// Bytes that might be shown, and whether more of the line or place lies beyond them.
#[derive(Clone, Copy)]
struct Stretch {
    span: Span,
    cut: bool,
}

impl Stretch {
    /// The line up to `start`.
    fn before(source: &Source, start: u32, row: Option<Span>, reach: u32) -> Self {
        let text = source.text();
        let floor = row.map_or(source.body_start(), |row| row.start).min(start);
        let from = char_start(text, start.saturating_sub(reach).max(floor));
        let piece = text.get(Span::new(from, start).range()).unwrap_or_default();
        let is_end = |byte: &u8| row.is_none() && is_line_end(*byte);
        match piece.iter().rposition(is_end) {
            Some(end) => Self {
                span: Span::new(from + to_u32(end) + 1, start),
                cut: false,
            },
            None => Self {
                span: Span::new(from, start),
                cut: from > floor,
            },
        }
    }

    /// The place itself.
    fn inside(source: &Source, place: Span, reach: u32) -> Self {
        let end = place.end.min(place.start.saturating_add(reach));
        Self {
            span: Span::new(place.start, char_start(source.text(), end)),
            cut: end < place.end,
        }
    }

    /// The line from `end`.
    fn after(source: &Source, end: u32, row: Option<Span>, reach: u32) -> Self {
        let text = source.text();
        let last = row.map_or(to_u32(text.len()), |row| row.end.max(end));
        let to = end.saturating_add(reach).min(last);
        let piece = text.get(Span::new(end, to).range()).unwrap_or_default();
        let is_end = |byte: &u8| row.is_none() && is_line_end(*byte);
        match piece.iter().position(is_end) {
            Some(length) => Self {
                span: Span::new(end, end + to_u32(length)),
                cut: false,
            },
            None => Self {
                span: Span::new(end, char_start(text, to)),
                cut: to < last,
            },
        }
    }
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// The first byte of the character that `at` lies in.
fn char_start(text: &[u8], at: u32) -> u32 {
    let is_inside = |at: &u32| {
        text.get(*at as usize)
            .is_some_and(|byte| byte & 0xC0 == 0x80)
    };
    (at.saturating_sub(to_u32(MAX_CHAR) - 1)..=at)
        .rev()
        .find(|at| !is_inside(at))
        .unwrap_or(at)
}

/// A character of the file as it is drawn.
struct Glyph {
    span: Span,
    shown: String,
    width: usize,
}

/// Draws characters.
struct Pen<'a> {
    text: &'a [u8],
    look: Look,
    mask: Option<Mask>,
}

impl Pen<'_> {
    fn part(&self, stretch: Stretch) -> Part {
        let bytes = self.text.get(stretch.span.range()).unwrap_or_default();
        let mut glyphs = Vec::new();
        let mut at = stretch.span.start;
        for chunk in bytes.utf8_chunks() {
            let mut chars = chunk.valid().chars().peekable();
            while let Some(char) = chars.next() {
                let mut span = Span::new(at, at + to_u32(char.len_utf8()));
                if char == '\r' && chars.next_if_eq(&'\n').is_some() {
                    span.end += 1;
                }
                glyphs.push(self.glyph(span, char));
                at = span.end;
            }
            if !chunk.invalid().is_empty() {
                let span = Span::new(at, at + to_u32(chunk.invalid().len()));
                glyphs.push(self.glyph(span, char::REPLACEMENT_CHARACTER));
                at = span.end;
            }
        }
        Part {
            glyphs,
            cut: stretch.cut,
        }
    }

    fn glyph(&self, span: Span, char: char) -> Glyph {
        let char = self
            .mask
            .as_ref()
            .map_or(char, |mask| mask.show(span.start, char));
        let mut shown = String::new();
        self.look.draw(char, &mut shown);
        Glyph {
            span,
            width: shown
                .chars()
                .map(|char| char.width().unwrap_or_default())
                .sum(),
            shown,
        }
    }
}

/// Drawn characters, and whether an ellipsis must say that there are more.
#[derive(Default)]
struct Part {
    glyphs: Vec<Glyph>,
    cut: bool,
}

impl Part {
    fn width(&self, ellipsis: usize) -> usize {
        let glyphs: usize = self.glyphs.iter().map(|glyph| glyph.width).sum();
        glyphs + if self.cut { ellipsis } else { 0 }
    }

    /// As much of the beginning as there is room for.
    fn keep_first(mut self, room: usize, ellipsis: usize) -> Self {
        if self.width(ellipsis) > room {
            let kept = fitting(self.glyphs.iter(), room.saturating_sub(ellipsis));
            self.glyphs.truncate(kept);
            self.cut = true;
        }
        self
    }

    /// As much of the end as there is room for.
    fn keep_last(mut self, room: usize, ellipsis: usize) -> Self {
        if self.width(ellipsis) > room {
            let kept = fitting(self.glyphs.iter().rev(), room.saturating_sub(ellipsis));
            self.glyphs.drain(..self.glyphs.len() - kept);
            self.cut = true;
        }
        self
    }
}

/// How many characters fit.
fn fitting<'g>(glyphs: impl Iterator<Item = &'g Glyph>, room: usize) -> usize {
    let mut width = 0;
    glyphs
        .take_while(|glyph| {
            width += glyph.width;
            width <= room
        })
        .count()
}

#[cfg(test)]
mod tests;
