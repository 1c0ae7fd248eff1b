//! `repaylint.toml`.
