//! The stand-in itself: listens on 127.0.0.1, answers as it is set up, and goes wrong as it is told.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rust_decimal::Decimal;

use crate::books::{Booking, total};
use crate::calls::{self, Door, Memory};
use crate::fault::{Fault, What};
use crate::request;
use crate::setup::Setup;
use crate::wire::{self, Then};

/// Between two looks at the port.
const TICK: Duration = Duration::from_millis(2);

/// A stand-in that runs until it is dropped.
#[derive(Debug)]
pub struct StandIn {
    api: SocketAddr,
    auth: SocketAddr,
    shared: Arc<Shared>,
    listeners: Vec<JoinHandle<()>>,
}

/// A request that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What it was for.
    pub door: Door,
    /// `POST` and the like.
    pub method: String,
    /// With its query.
    pub target: String,
    /// What came; empty where nothing was read, and of tokens, as it holds a secret.
    pub body: Vec<u8>,
    /// 200 and the like, before anything went wrong with it; 0 where nothing was answered.
    pub status: u16,
}

#[derive(Debug)]
struct Shared {
    setup: Setup,
    state: Mutex<State>,
    is_over: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    memory: Memory,
    faults: HashMap<Door, VecDeque<Option<Fault>>>,
    seen: Vec<Seen>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves nothing half done here.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }

    /// Of these doors the one that is to refuse connections next, and for how long.
    fn refusal(&self, doors: &[Door]) -> Option<(Door, Duration)> {
        let state = self.state();
        let mut doors = doors.iter();
        doors.find_map(|door| Some((*door, state.refusal(*door)?)))
    }

    /// The port is closed, as was wanted.
    fn has_refused(&self, door: Door) {
        if let Some(queue) = self.state().faults.get_mut(&door) {
            queue.pop_front();
        }
    }

    fn remember(&self, state: &mut State, seen: &Seen) {
        if self.setup.remembers {
            state.seen.push(seen.clone());
        }
    }
}

impl State {
    /// How long connections are to be refused, if that is what comes next.
    fn refusal(&self, door: Door) -> Option<Duration> {
        match self.faults.get(&door)?.front()?.as_ref()?.what {
            What::Refuse(time) => Some(time),
            _ => None,
        }
    }
}

impl StandIn {
    /// Begins to listen.
    ///
    /// # Errors
    ///
    /// What the system says, such as that the port is taken.
    pub fn start(setup: Setup) -> io::Result<Self> {
        let listen = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        // Tokens have a server of their own, as at Kiva; the other port gives them too.
        let (api, auth) = (listen(setup.port)?, listen(0)?);
        let addresses = (api.local_addr()?, auth.local_addr()?);
        let shared = Arc::new(Shared {
            setup,
            state: Mutex::default(),
            is_over: AtomicBool::new(false),
        });
        let attend = |listener, doors: &'static [Door]| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || attend(listener, doors, &shared))
        };
        let listeners = vec![
            attend(api, &[Door::Repayments, Door::Loans, Door::Other]),
            attend(auth, &[Door::Token]),
        ];
        Ok(Self {
            api: addresses.0,
            auth: addresses.1,
            shared,
            listeners,
        })
    }

    /// Where the API is.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.api)
    }

    /// Where tokens come from.
    pub fn token_url(&self) -> String {
        format!("http://{}/oauth/token", self.auth)
    }

    /// The next request for a door goes wrong; faults queue up.
    pub fn then(&self, door: Door, fault: Fault) -> &Self {
        self.queue(door, Some(fault))
    }

    /// The next request for a door goes well; it queues up like faults.
    pub fn then_well(&self, door: Door) -> &Self {
        self.queue(door, None)
    }

    fn queue(&self, door: Door, fault: Option<Fault>) -> &Self {
        self.shared
            .state()
            .faults
            .entry(door)
            .or_default()
            .push_back(fault);
        // A port that is to be refused next is closed before this returns.
        while self.shared.refusal(&[door]).is_some() {
            thread::sleep(TICK);
        }
        self
    }

    /// Every token given so far is unknown from now on.
    pub fn forget_tokens(&self) {
        self.shared.state().memory.forget_tokens();
    }

    /// What was processed, in order.
    pub fn bookings(&self) -> Vec<Booking> {
        self.shared.state().memory.bookings.clone()
    }

    /// How often a loan was processed.
    pub fn times_booked(&self, loan_id: &str) -> usize {
        let state = self.shared.state();
        let all = state
            .memory
            .bookings
            .iter()
            .flat_map(|booking| &booking.repayments);
        all.filter(|booked| booked.loan_id == loan_id).count()
    }

    /// What all that was processed comes to; `None` where an amount is too long to be added up.
    pub fn total_booked(&self) -> Option<Decimal> {
        let state = self.shared.state();
        total(
            state
                .memory
                .bookings
                .iter()
                .flat_map(|booking| &booking.repayments),
        )
    }

    /// The requests that came, in order.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.state().seen.clone()
    }

    /// Whether all faults have happened.
    pub fn is_done(&self) -> bool {
        self.shared.state().faults.values().all(VecDeque::is_empty)
    }

    /// Waits until somebody ends the program.
    pub fn wait(mut self) {
        for listener in self.listeners.drain(..) {
            // A listener never ends by itself.
            let _ = listener.join();
        }
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::Relaxed);
        for listener in self.listeners.drain(..) {
            // It has nothing more to say.
            let _ = listener.join();
        }
    }
}

/// Takes connections, save while they are to be refused.
fn attend(mut listener: TcpListener, doors: &[Door], shared: &Arc<Shared>) {
    let Ok(address) = listener.local_addr() else {
        return;
    };
    while !shared.is_over() {
        if let Some((door, time)) = shared.refusal(doors) {
            drop(listener);
            shared.has_refused(door);
            match again(address, time, shared) {
                Some(opened) => listener = opened,
                None => return,
            }
        }
        if listener.set_nonblocking(true).is_err() {
            return;
        }
        match listener.accept() {
            Ok((stream, _)) => {
                let shared = Arc::clone(shared);
                // A client that goes away ends its conversation, and nothing else.
                thread::spawn(move || {
                    let _ = stream
                        .set_nonblocking(false)
                        .and_then(|()| converse(&stream, &shared));
                });
            }
            Err(_) => thread::sleep(TICK),
        }
    }
}

/// Listens again after a time.
fn again(address: SocketAddr, time: Duration, shared: &Shared) -> Option<TcpListener> {
    let started = Instant::now();
    while !shared.is_over() {
        thread::sleep(TICK);
        if started.elapsed() >= time
            && let Ok(listener) = TcpListener::bind(address)
        {
            return Some(listener);
        }
    }
    None
}

/// Answers requests until one side has enough.
fn converse(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    loop {
        let Some(head) = request::peek(stream)? else {
            return Ok(());
        };
        let door = Door::of(head.path());
        let fault = {
            let mut state = shared.state();
            // A refusal is for the listener.
            match state.refusal(door) {
                Some(_) => None,
                None => state.faults.entry(door).or_default().pop_front().flatten(),
            }
        };
        let what = fault.as_ref().map(|fault| &fault.what);
        let mut seen = Seen {
            door,
            method: head.method.clone(),
            target: head.target.clone(),
            body: Vec::new(),
            status: 0,
        };
        if what == Some(&What::ResetUnread) {
            shared.remember(&mut shared.state(), &seen);
            return Ok(());
        }
        let but_one = what == Some(&What::ResetRead);
        let body = request::take(stream, &head, shared.setup.max_bytes, but_one)?;
        let books = fault.as_ref().is_none_or(|fault| fault.books);
        let reply = {
            let mut state = shared.state();
            let reply = calls::answer(&shared.setup, &mut state.memory, &head, &body, books);
            if door != Door::Token {
                seen.body = body;
            }
            seen.status = reply.status;
            shared.remember(&mut state, &seen);
            reply
        };
        let reply = match what {
            Some(what) => wire::spoilt(what, reply),
            None => reply,
        };
        if let Some(watch) = &shared.setup.watch {
            let status = reply.status;
            watch(&Seen { status, ..seen });
        }
        if wire::bring(stream, &reply, what, head.is_last())? == Then::End {
            return Ok(());
        }
    }
}
