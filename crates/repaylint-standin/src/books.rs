//! What was processed: every upload with its repayments, by the digits that came.

use rust_decimal::Decimal;

/// One upload that was processed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its number.
    pub upload_id: u64,
    /// Its repayments, in order.
    pub repayments: Vec<Booked>,
}

/// One repayment that was processed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The loan.
    pub loan_id: String,
    /// The client, if one was named.
    pub client_id: Option<String>,
    /// The digits as they came.
    pub amount: String,
}

impl Booking {
    /// What its amounts come to; `None` where an amount is too long to be added up.
    pub fn total(&self) -> Option<Decimal> {
        total(self.repayments.iter())
    }
}

/// What amounts come to.
pub(crate) fn total<'b>(all: impl IntoIterator<Item = &'b Booked>) -> Option<Decimal> {
    all.into_iter().try_fold(Decimal::ZERO, |sum, one| {
        let amount: Option<Decimal> = if one.amount.contains(['e', 'E']) {
            Decimal::from_scientific(&one.amount).ok()
        } else {
            Decimal::from_str_exact(&one.amount).ok()
        };
        sum.checked_add(amount?)
    })
}
