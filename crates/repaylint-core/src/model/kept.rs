//! The values of a file's repayments, kept for comparing them with other files: ids as codes, amounts exactly.

use super::{Label, Labels};
use crate::amount::Amounts;
use crate::ids::IdCode;

/// Ids and amounts by repayment. Empty where nothing is to be compared.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Loan ids, without blanks around them; none where the row tells no values.
    pub loans: Vec<IdCode>,
    /// Client ids; empty where no repayment has one.
    pub clients: Vec<IdCode>,
    /// Amounts, where they have one reading.
    pub amounts: Amounts,
    /// Further columns of a list of loans, by [`Label`].
    pub labels: [Labels; Label::COUNT],
}

impl Kept {
    /// Room for so many.
    pub(crate) fn with_capacity(repayments: usize) -> Self {
        Self {
            loans: Vec::with_capacity(repayments),
            clients: Vec::new(),
            amounts: Amounts::with_capacity(repayments),
            labels: Default::default(),
        }
    }

    /// Adds ids of the next repayment.
    #[inline]
    pub(crate) fn push_ids(&mut self, loan: IdCode, client: IdCode) {
        if !client.is_none() || !self.clients.is_empty() {
            if self.clients.is_empty() {
                self.clients.reserve_exact(self.loans.capacity());
            }
            // Those before it have none.
            self.clients.resize(self.loans.len(), IdCode::NONE);
            self.clients.push(client);
        }
        self.loans.push(loan);
    }

    /// Puts the values of another file after these.
    pub(crate) fn append(&mut self, mut later: Kept) {
        if self.loans.is_empty() {
            *self = later;
            return;
        }
        if !later.clients.is_empty() || !self.clients.is_empty() {
            self.clients.resize(self.loans.len(), IdCode::NONE);
            later.clients.resize(later.loans.len(), IdCode::NONE);
            self.clients.append(&mut later.clients);
        }
        for (labels, later) in self.labels.iter_mut().zip(&later.labels) {
            labels.append(later, self.loans.len());
        }
        self.loans.append(&mut later.loans);
        self.amounts.append(later.amounts);
    }

    /// A further column.
    pub(crate) fn labels(&self, label: Label) -> &Labels {
        let [status, currency, borrowers] = &self.labels;
        match label {
            Label::Status => status,
            Label::Currency => currency,
            Label::Borrowers => borrowers,
        }
    }

    /// Sets the further columns of the repayment that was added last.
    #[inline]
    pub(crate) fn label_last(&mut self, texts: &[&[u8]; Label::COUNT]) {
        let last = self.loans.len().saturating_sub(1);
        for (labels, text) in self.labels.iter_mut().zip(texts) {
            labels.push_at(last, text);
        }
    }

    /// The loan id of a repayment.
    #[inline]
    pub(crate) fn loan(&self, number: usize) -> IdCode {
        self.loans.get(number).copied().unwrap_or_default()
    }

    /// The client id of a repayment.
    #[inline]
    pub(crate) fn client(&self, number: usize) -> IdCode {
        self.clients.get(number).copied().unwrap_or_default()
    }
}
