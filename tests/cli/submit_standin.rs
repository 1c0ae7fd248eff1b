//! `submit` against the stand-in of the Partner API: what was booked where nobody heard of it.

use repaylint_standin::{Door, Fault, Setup, StandIn, What};

use crate::submit_server::Server;

#[test]
fn a_batch_that_was_booked_unheard_is_looked_up_and_never_booked_twice() {
    let kiva = StandIn::start(Setup::default()).expect("a server");
    kiva.then_well(Door::Repayments);
    kiva.then(Door::Repayments, Fault::new(What::ResetRead).booked());
    let config = format!(
        "column-mode = \"two\"\nbasis = \"cumulative\"\ncurrency = \"KES\"\n[batch]\nsize = 2\n\
         [api.staging]\nbase-url = \"{}\"\ntoken-url = \"{}\"\n",
        kiva.base_url(),
        kiva.token_url()
    );
    let folder = Server::new([]).folder().with("repaylint.toml", config);
    let line = "submit report.csv --env staging --credentials kiva.env";
    let booked = || {
        let loans = ["88001", "88002", "88003", "88004", "88005"];
        loans.map(|loan| kiva.times_booked(loan))
    };
    folder.run(line).exits(3).says(&["--mark-accepted 2"]);
    assert_eq!(booked(), [1, 1, 1, 1, 0]);
    folder.run(&format!("{line} --resume")).exits(3);
    assert_eq!(booked(), [1, 1, 1, 1, 0]);
    folder.run(&format!("{line} --mark-accepted 2")).exits(0);
    assert_eq!(booked(), [1; 5]);
}
