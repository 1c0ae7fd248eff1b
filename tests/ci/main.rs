//! The scripts by which CI systems run the program, in a made-up environment of theirs.
#![cfg(unix)]

mod action;
mod install;
mod pre_commit;
mod release;
mod stage;
