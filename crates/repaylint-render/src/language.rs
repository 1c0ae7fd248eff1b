//! The languages that people are spoken to in. Each is a folder of Fluent files, one line here, and the texts beside
//! the rules.

use repaylint_core::rules::Rule;

macro_rules! languages {
    ($($name:ident $tag:ident $digit_group:literal,)+) => {
        /// A language of the texts. Codes, field names and machine keys are the same in all of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Language {
            $(#[doc = concat!("`", stringify!($tag), "`")] $name,)+
        }

        impl Language {
            /// All of them.
            pub const ALL: &[Language] = &[$(Language::$name,)+];

            /// The language of a tag such as `es`; `None` where nobody speaks it here.
            pub fn find(tag: &str) -> Option<Language> {
                Language::ALL.iter().copied().find(|language| language.tag() == tag)
            }

            /// The tag that `--lang` takes.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Language::$name => stringify!($tag),)+
                }
            }

            /// What stands between groups of three digits.
            pub(crate) fn digit_group(self) -> &'static str {
                match self {
                    $(Language::$name => $digit_group,)+
                }
            }

            /// The texts that belong to no rule, the files that are needed most first.
            pub(crate) fn files(self) -> &'static [&'static str] {
                match self {
                    $(Language::$name => &[
                        include_str!(concat!("../locales/", stringify!($tag), "/labels.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/summary.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/not-checked.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/page.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/ci.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/html.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/run.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/init.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/cli.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/convert.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/submit.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/api.ftl")),
                        include_str!(concat!("../locales/", stringify!($tag), "/schema.ftl")),
                    ],)+
                }
            }

            /// The texts of a rule.
            pub(crate) fn of_rule(self, rule: &Rule) -> &'static str {
                match self {
                    $(Language::$name => rule.texts.$tag,)+
                }
            }
        }
    };
}

// Spanish and French group by a space, never by a point: amounts have a point before their decimals in every language.
// It is the plain no-break space, as the narrow one is missing in the fonts of many terminals.
languages! {
    English en ",",
    Spanish es "\u{a0}",
    French fr "\u{a0}",
}
