# untranslated
near-duplicate-id = { $case ->
    [case] The loan ids { $loan } and { $other } differ only in capital and small letters
    [zeros] The loan ids { $loan } and { $other } differ only in zeros at the start
    [separators] The loan ids { $loan } and { $other } differ only in signs such as - or /
   *[several] The loan ids { $loan } and { $other } differ only in how they are written
}
    .help = Look both up in your MIS. If they are the same loan, keep one row and write the id as the MIS does.
    .related = The similar loan id
    .summary = Two loan ids that differ only in how they are written
    .what = Two loan ids that are equal but for capital and small letters, zeros at the start, or signs such as - and / that only one of them has. With three columns the client must be the same. Where most ids mix capital and small letters, these count as different.
    .why = A loan that stands twice under two spellings is reported twice, or one of the spellings matches no loan at Kiva.
    .excel = Format the column loan_id as text before you paste or type ids, so that zeros at the start are kept.
    .mis = Take the loan id from one field of the MIS for all rows. Two spellings come from lists that were kept by hand, or from two systems.
