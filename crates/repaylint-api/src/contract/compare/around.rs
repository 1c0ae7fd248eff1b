//! What stands around the bodies: parameters, scopes, servers, and where tokens come from.

use std::collections::BTreeSet;

use openapiv3::{
    OAuth2Flows, Parameter, ParameterData, ParameterSchemaOrContent, ReferenceOr, Schema,
    SecurityRequirement, SecurityScheme, Server,
};
use repaylint_core::finding::Args;

use super::super::document::{Document, Found};
use super::bodies::Way;
use super::{Comparison, Weight, list};
use crate::contract::Operation;

/// The parameters that we give; `query` searches, and we never do.
const GIVEN: [&str; 3] = ["status", "offset", "limit"];

impl<'c> Comparison<'c> {
    /// A path's own parameters are its path.
    pub(super) fn parameters(&mut self, ours: Found<'c>, theirs: Found<'c>) {
        let of = |document: &'c Document, found| -> Vec<(&'static str, &'c ParameterData)> {
            let all = document.parameters(found).into_iter();
            all.filter_map(named).collect()
        };
        let ours = of(&self.ours.document, ours);
        let theirs = of(&self.theirs.document, theirs);
        for (place, our) in &ours {
            let their = theirs
                .iter()
                .find(|(there, their)| there == place && their.name == our.name);
            match their {
                Some((_, their)) => {
                    if let (Some(ours), Some(theirs)) = (schema(our), schema(their)) {
                        self.values(&our.name, ours, theirs, Way::Sent);
                    }
                }
                None if GIVEN.contains(&our.name.as_str()) => {
                    let args = Args::none().text("name", our.name.as_str());
                    self.push(Weight::Breaks, "openapi-parameter-gone", args);
                }
                None => {}
            }
        }
        for (place, their) in &theirs {
            let is_known = ours
                .iter()
                .any(|(here, our)| here == place && our.name == their.name);
            let args = Args::none()
                .case("where", place)
                .text("name", their.name.as_str());
            let is_sent = is_known && GIVEN.contains(&their.name.as_str());
            if their.required && !is_sent {
                self.push(Weight::Breaks, "openapi-parameter-required", args);
            } else if !is_known {
                self.push(Weight::Note, "openapi-parameter-new", args);
            }
        }
    }

    /// What a token must be allowed for the call.
    pub(super) fn scopes(&mut self, ours: Found<'c>, theirs: Found<'c>) {
        let needed = |document: &'c Document, found: Found<'c>| -> BTreeSet<String> {
            let own = found.operation.security.as_ref();
            let all = own.or(document.0.security.as_ref());
            // Any one of the requirements is enough: the first is as good as another.
            let first = all.and_then(|all| all.first());
            scopes_of(first, document).into_iter().collect()
        };
        let ours = needed(&self.ours.document, ours);
        let theirs = needed(&self.theirs.document, theirs);
        let more: BTreeSet<String> = theirs.difference(&ours).cloned().collect();
        if !more.is_empty() {
            let args = Args::none()
                .text("ours", list(&ours))
                .text("theirs", list(&more));
            self.push(Weight::Breaks, "openapi-scope-more", args);
        }
    }

    pub(super) fn servers(&mut self) {
        let ours = hosts(&self.ours.document.0.servers);
        let theirs = hosts(&self.theirs.document.0.servers);
        let knows_one = theirs.iter().any(|host| ours.contains(host));
        let new: BTreeSet<String> = theirs.difference(&ours).cloned().collect();
        if !new.is_empty() {
            let args = Args::none().text("theirs", list(&new));
            if knows_one {
                self.push(Weight::Note, "openapi-server-new", args);
            } else {
                self.push(Weight::Breaks, "openapi-server-other", args);
            }
        }
        let is_default = |server: &&Server| !server.extensions.contains_key("x-alias");
        let defaults = self.ours.document.0.servers.iter().filter(is_default);
        let defaults = hosts(defaults);
        let gone: BTreeSet<String> = defaults.difference(&theirs).cloned().collect();
        if knows_one && !gone.is_empty() {
            let args = Args::none().text("ours", list(&gone));
            self.push(Weight::Note, "openapi-server-gone", args);
        }
    }

    /// Where tokens come from, and what they may be for.
    pub(super) fn scheme(&mut self) {
        let Some(theirs) = credentials(&self.theirs.document) else {
            self.without_credentials();
            return;
        };
        let Some(ours) = credentials(&self.ours.document) else {
            return;
        };
        let known: BTreeSet<String> = ours.scopes.keys().cloned().collect();
        let told: BTreeSet<String> = theirs.scopes.keys().cloned().collect();
        let needed = ["create:repayment", "read:loans"].map(str::to_owned);
        let gone: BTreeSet<String> = needed
            .into_iter()
            .filter(|scope| !told.contains(scope))
            .collect();
        if !told.is_empty() && !gone.is_empty() {
            let args = Args::none()
                .text("ours", list(&gone))
                .text("theirs", list(&told));
            self.push(Weight::Breaks, "openapi-scope-gone", args);
        }
        let new: BTreeSet<String> = told.difference(&known).cloned().collect();
        if !new.is_empty() {
            self.push(
                Weight::Note,
                "openapi-scope-new",
                Args::none().text("theirs", list(&new)),
            );
        }
        let token = self.ours.document.find(Operation::Token);
        let mut hosts = hosts(token.map_or(&[][..], |token| &token.item.servers));
        hosts.extend(host(&ours.token_url));
        if host(&theirs.token_url).is_some_and(|host| !hosts.contains(&host)) {
            let args = Args::none()
                .text("ours", list(&hosts))
                .text("theirs", theirs.token_url.as_str());
            self.push(Weight::Breaks, "openapi-token-url", args);
        }
    }

    /// A document that shows no client credentials either leaves the matter open or wants something else.
    fn without_credentials(&mut self) {
        let mut others = schemes(&self.theirs.document).peekable();
        let is_open = others.peek().is_none()
            || others.any(|scheme| match scheme {
                SecurityScheme::HTTP { scheme, .. } => scheme.eq_ignore_ascii_case("bearer"),
                SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => true,
                SecurityScheme::APIKey { .. } => false,
            });
        if is_open {
            self.push(Weight::Note, "openapi-token-unsaid", Args::none());
        } else {
            self.push(Weight::Breaks, "openapi-token-otherwise", Args::none());
        }
    }
}

fn named(parameter: &Parameter) -> Option<(&'static str, &ParameterData)> {
    match parameter {
        Parameter::Query { parameter_data, .. } => Some(("query", parameter_data)),
        Parameter::Header { parameter_data, .. } => Some(("header", parameter_data)),
        Parameter::Cookie { parameter_data, .. } => Some(("cookie", parameter_data)),
        Parameter::Path { .. } => None,
    }
}

fn schema(parameter: &ParameterData) -> Option<&ReferenceOr<Schema>> {
    match &parameter.format {
        ParameterSchemaOrContent::Schema(schema) => Some(schema),
        ParameterSchemaOrContent::Content(_) => None,
    }
}

fn schemes(document: &Document) -> impl Iterator<Item = &SecurityScheme> {
    let components = document.0.components.iter();
    let all = components.flat_map(|components| components.security_schemes.values());
    all.filter_map(ReferenceOr::as_item)
}

fn credentials(document: &Document) -> Option<&openapiv3::ClientCredentialsOAuth2Flow> {
    schemes(document).find_map(|scheme| match scheme {
        SecurityScheme::OAuth2 {
            flows: OAuth2Flows {
                client_credentials, ..
            },
            ..
        } => client_credentials.as_ref(),
        _ => None,
    })
}

fn scopes_of(requirement: Option<&SecurityRequirement>, document: &Document) -> Vec<String> {
    let is_oauth = |name: &str| {
        let components = document.0.components.as_ref();
        let scheme = components.and_then(|components| components.security_schemes.get(name));
        let scheme = scheme.and_then(ReferenceOr::as_item);
        matches!(
            scheme,
            Some(SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. })
        )
    };
    let all = requirement.into_iter().flatten();
    all.filter(|(name, _)| is_oauth(name))
        .flat_map(|(_, scopes)| scopes.iter().cloned())
        .collect()
}

/// The hosts of servers; what a generator puts there for want of a better one is none.
fn hosts<'s>(servers: impl IntoIterator<Item = &'s Server>) -> BTreeSet<String> {
    let hosts = servers.into_iter().filter_map(|server| host(&server.url));
    hosts.filter(|host| !is_local(host)).collect()
}

fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.to_ascii_lowercase())
}

fn is_local(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    matches!(name, "localhost" | "127.0.0.1" | "0.0.0.0") || host.starts_with('[')
}
