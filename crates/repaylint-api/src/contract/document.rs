//! An OpenAPI document with its own references followed: where an operation stands in it, and what it says of bodies.

use indexmap::IndexMap;
use openapiv3::{
    MediaType, OpenAPI, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
};

use super::Operation;

/// References that lead to references are followed so far.
const MAX_STEPS: usize = 16;

/// A document.
pub(super) struct Document(pub(super) OpenAPI);

/// An operation in a document.
#[derive(Clone, Copy)]
pub(super) struct Found<'d> {
    /// Its path, with that of the document's server before it.
    pub(super) path: &'d str,
    pub(super) item: &'d PathItem,
    pub(super) operation: &'d openapiv3::Operation,
}

impl Document {
    pub(super) fn new(document: OpenAPI) -> Self {
        Self(document)
    }

    /// Where an operation is described: at its own path, else at the only one that ends alike.
    pub(super) fn find(&self, operation: Operation) -> Option<Found<'_>> {
        let all = || {
            self.paths().filter_map(move |(path, item)| {
                let found = method(item, operation.method())?;
                Some(Found {
                    path,
                    item,
                    operation: found,
                })
            })
        };
        let exact = all().find(|found| self.is_at(found.path, operation.path()));
        exact.or_else(|| {
            let mut alike = all().filter(|found| found.path.ends_with(operation.tail()));
            let only = alike.next()?;
            alike.next().is_none().then_some(only)
        })
    }

    /// Whether a path of the document is one of ours: parameters may have other names, and the server's address may hold
    /// the beginning.
    pub(super) fn is_at(&self, path: &str, ours: &str) -> bool {
        let shape = |path: &str| -> Vec<String> {
            let segments = path.split('/').filter(|segment| !segment.is_empty());
            let named = segments.map(|segment| match segment.strip_prefix('{') {
                Some(_) => "{}".to_owned(),
                None => segment.to_owned(),
            });
            named.collect()
        };
        let ours = shape(ours);
        let beginnings = self.0.servers.iter().map(|server| base_path(&server.url));
        std::iter::once("")
            .chain(beginnings)
            .any(|beginning| shape(&format!("{beginning}/{path}")) == ours)
    }

    /// All paths.
    pub(super) fn paths(&self) -> impl Iterator<Item = (&str, &PathItem)> {
        let paths = self.0.paths.paths.iter();
        paths.filter_map(|(path, item)| Some((path.as_str(), item.as_item()?)))
    }

    /// What is sent, in JSON.
    pub(super) fn request<'d>(
        &'d self,
        operation: &'d openapiv3::Operation,
    ) -> Option<&'d ReferenceOr<Schema>> {
        json(&self.body(operation.request_body.as_ref()?)?.content)
    }

    /// What is answered, in JSON.
    pub(super) fn answer<'d>(
        &'d self,
        response: &'d ReferenceOr<Response>,
    ) -> Option<&'d ReferenceOr<Schema>> {
        let response = self.follow(response, "#/components/responses/", |components| {
            &components.responses
        })?;
        json(&response.content)
    }

    fn body<'d>(&'d self, body: &'d ReferenceOr<RequestBody>) -> Option<&'d RequestBody> {
        self.follow(body, "#/components/requestBodies/", |components| {
            &components.request_bodies
        })
    }

    /// The parameters of an operation, its path's included.
    pub(super) fn parameters<'d>(&'d self, found: Found<'d>) -> Vec<&'d Parameter> {
        let own = found.operation.parameters.iter();
        let all = own.chain(&found.item.parameters);
        all.filter_map(|parameter| {
            self.follow(parameter, "#/components/parameters/", |components| {
                &components.parameters
            })
        })
        .collect()
    }

    fn follow<'d, T>(
        &'d self,
        mut target: &'d ReferenceOr<T>,
        folder: &str,
        all: impl Fn(&'d openapiv3::Components) -> &'d IndexMap<String, ReferenceOr<T>>,
    ) -> Option<&'d T> {
        for _ in 0..MAX_STEPS {
            match target {
                ReferenceOr::Item(item) => return Some(item),
                ReferenceOr::Reference { reference } => {
                    let name = reference.strip_prefix(folder)?;
                    target = all(self.0.components.as_ref()?).get(name)?;
                }
            }
        }
        None
    }
}

/// The operation of a path that is called so.
fn method<'d>(item: &'d PathItem, method: &str) -> Option<&'d openapiv3::Operation> {
    let mut all = item.iter();
    all.find(|(name, _)| name.eq_ignore_ascii_case(method))
        .map(|(_, operation)| operation)
}

/// The path in a server's address.
fn base_path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/')
        .and_then(|at| rest.get(at..))
        .unwrap_or_default()
}

/// What is said of JSON; many documents leave the type open.
fn json(content: &IndexMap<String, MediaType>) -> Option<&ReferenceOr<Schema>> {
    let of = |is_wanted: fn(&str) -> bool| {
        let mut all = content.iter();
        all.find(|(name, _)| is_wanted(name.split(';').next().unwrap_or_default().trim()))
    };
    of(|name| name.eq_ignore_ascii_case("application/json"))
        .or_else(|| of(|name| name.ends_with("+json")))
        .or_else(|| of(|name| matches!(name, "*/*" | "application/*")))
        .and_then(|(_, media)| media.schema.as_ref())
}
