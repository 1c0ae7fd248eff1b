//! Where Kiva's Partner API is reached: the two environments, their defaults, and what the configuration changes.

/// An environment of the Partner API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Environment {
    /// Kiva's test environment.
    Staging,
    /// The real one.
    Production,
}

impl Environment {
    /// The word on the command line, in configuration, journals and snapshots.
    pub fn as_str(self) -> &'static str {
        match self {
            Environment::Staging => "staging",
            Environment::Production => "production",
        }
    }
}
