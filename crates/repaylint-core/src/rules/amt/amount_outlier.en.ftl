amount-outlier = The amount { $value } is more than 100 times the usual amount of this file, which is { $median }
    .help = Compare the amount with your MIS. Often its decimal point is missing.
    .summary = An amount far above all others
    .what = An amount of more than 100 times the median of the file, which is the amount in the middle when all are put in order. It is reported where the file has at least 20 amounts above zero and fewer than one in twenty stands out like this.
    .why = One lost decimal point makes 4250 of 42.50. The report decides what you are billed, and once it is finalized it cannot be revised.
    .excel = Sort by the amount column, largest first, and compare the first few with your MIS.
    .mis = Look whether the amount was typed without its decimal point when the payment was booked.
