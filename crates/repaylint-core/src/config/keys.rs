//! All keys of the file, by section: what may stand where, and what a misspelt key was meant to be.

/// Sections by their dotted names (the top of the file has none), with their keys.
/// `[rules]` is not among them: its keys are rules.
pub(super) const SECTIONS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "column-mode",
            "basis",
            "currency",
            "partial",
            "header",
            "lang",
            "max-amount",
            "test-id-patterns",
            "ids",
            "rules",
            "allow",
            "test-loans",
            "mis",
            "batch",
            "api",
        ],
    ),
    ("ids", &["loan", "client", "loan-unique"]),
    ("allow", &["code", "loan-id", "reason", "until"]),
    ("test-loans", &["loan-ids", "client-ids"]),
    (
        "mis",
        &[
            "loan-id",
            "client-id",
            "amount",
            "principal",
            "kiva-only",
            "where",
            "sum",
        ],
    ),
    ("mis.where", &["column", "equals"]),
    ("batch", &["size", "max"]),
    ("api", &["staging", "production"]),
    ("api.staging", API),
    ("api.production", API),
];

const API: &[&str] = &[
    "partner-id",
    "token-url",
    "audience",
    "base-url",
    "timeout-seconds",
];

/// The keys of a section.
pub(super) fn of(section: &str) -> &'static [&'static str] {
    SECTIONS
        .iter()
        .find(|(name, _)| *name == section)
        .map_or(&[], |(_, keys)| keys)
}

/// The one section that has this key; `None` where several or none have it.
pub(super) fn only_home(key: &str) -> Option<&'static str> {
    let mut homes = SECTIONS
        .iter()
        .filter(|(_, keys)| keys.contains(&key))
        .map(|(name, _)| *name);
    homes.next().filter(|_| homes.next().is_none())
}
