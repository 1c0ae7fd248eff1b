//! Watches the connection for the one thing that decides whether a batch may be sent again: whether any byte of the
//! request has left. ureq's errors alone do not say it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Whether the request has begun to leave. Nothing of TLS's or a proxy's own talk counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Departure(Arc<AtomicBool>);

impl Departure {
    /// Before a request is made.
    pub(super) fn begin(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// Whether it may have left. Said before the first byte is handed to the system, never after.
    pub(super) fn has_left(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// The last link of the chain of connectors: what it is handed is ready for the request.
#[derive(Debug)]
pub(super) struct Watch {
    pub(super) departure: Departure,
    /// Whether the chain also runs for a proxy alone, which is then not watched.
    pub(super) by_proxy: bool,
}

impl<In: Transport> Connector<In> for Watch {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        let Some(transport) = chained else {
            return Ok(None);
        };
        let is_way_to_proxy = self.by_proxy && details.config.proxy().is_none();
        if is_way_to_proxy {
            return Ok(Some(Box::new(transport)));
        }
        Ok(Some(Box::new(Watched {
            transport,
            departure: self.departure.clone(),
        })))
    }
}

#[derive(Debug)]
struct Watched<T> {
    transport: T,
    departure: Departure,
}

impl<T: Transport> Transport for Watched<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.transport.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.departure.0.store(true, Ordering::SeqCst);
        self.transport.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.transport.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.transport.is_open()
    }

    fn is_tls(&self) -> bool {
        self.transport.is_tls()
    }
}
