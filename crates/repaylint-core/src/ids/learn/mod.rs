//! What ids look like, learned from examples: `KE-0000123` and `KE-0001234` are `KE-` and seven digits. Knows neither
//! files nor rules; whoever gives the examples sees to it that they are sound.

mod part;
mod shape;

pub use shape::IdShape;

use part::Part;

/// Longer ids are no ids, and patterns as long as they are of no use.
const MAX_CHARACTERS: usize = 128;

/// From so many ids on, what they share is no chance.
const MANY: u64 = 10;

/// Learns the shape of a column of ids, one id at a time. Remembers what they share and forgets the rest.
#[derive(Clone, Debug, Default)]
pub struct ShapeLearner {
    known: Option<Known>,
}

/// What was learned so far.
#[derive(Clone, Debug)]
struct Known {
    seen: u64,
    first: String,
    shortest: String,
    longest: String,
    /// Not all ids are the same one.
    several: bool,
    /// `None` where the ids have too little in common.
    parts: Option<Vec<Part>>,
}

impl ShapeLearner {
    /// Learns from an id. An empty one teaches nothing.
    pub fn add(&mut self, id: &str) {
        let id = id.trim();
        if id.is_empty() {
            return;
        }
        match &mut self.known {
            Some(known) => known.add(id),
            None => self.known = Some(Known::new(id)),
        }
    }

    /// How many ids were learned from.
    pub fn seen(&self) -> u64 {
        self.known.as_ref().map_or(0, |known| known.seen)
    }

    /// The shape that all of them have, and the next ones should have too; `None` where there is none.
    pub fn shape(&self) -> Option<IdShape> {
        let known = self.known.as_ref()?;
        let trust = match known {
            Known { several: false, .. } => Trust::Single,
            Known { seen, .. } if *seen < MANY => Trust::Few,
            Known { .. } => Trust::Many,
        };
        let mut pieces = Vec::new();
        for part in known.parts.as_ref()? {
            part.add_pieces(trust, &mut pieces)?;
        }
        Some(IdShape::new(
            pieces,
            known.shortest.clone(),
            known.longest.clone(),
        ))
    }
}

impl Known {
    fn new(id: &str) -> Self {
        Self {
            seen: 1,
            first: id.to_owned(),
            shortest: id.to_owned(),
            longest: id.to_owned(),
            several: false,
            parts: (id.chars().count() <= MAX_CHARACTERS).then(|| part::parts(id)),
        }
    }

    fn add(&mut self, id: &str) {
        self.seen += 1;
        self.several |= id != self.first;
        if id.len() < self.shortest.len() {
            id.clone_into(&mut self.shortest);
        }
        if id.len() > self.longest.len() {
            id.clone_into(&mut self.longest);
        }
        if let Some(parts) = &mut self.parts {
            let fits = id.chars().count() <= MAX_CHARACTERS && part::join(parts, part::parts(id));
            if !fits {
                self.parts = None;
            }
        }
    }
}

/// How far examples can be trusted to show all that ids may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    /// There is one.
    Single,
    /// There are a few.
    Few,
    /// There are enough.
    Many,
}

#[cfg(test)]
mod tests;
