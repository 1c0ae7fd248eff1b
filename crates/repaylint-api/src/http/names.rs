//! Looks names of hosts up, and says so plainly when there is none: ureq passes on what the system says, which is worded
//! differently everywhere.

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// The system's resolver.
#[derive(Debug, Default)]
pub(super) struct Names(DefaultResolver);

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        match self.0.resolve(uri, config, timeout) {
            Err(Error::Io(_)) => Err(Error::HostNotFound),
            other => other,
        }
    }
}
