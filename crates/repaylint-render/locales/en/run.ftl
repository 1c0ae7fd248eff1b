### Why a run could not be carried out.

run-failed = error:

run-too-large = { $file } is too large: it has { COUNT($bytes) } bytes, and the limit is { COUNT($limit) }
    .help = If this is the right file, raise the limit with --max-bytes.
run-field-too-long = { $file }, line { $line }: a field is longer than { COUNT($limit) } bytes
    .help = Look at the line: often a quote was opened and never closed. If the field is right, raise the limit with --max-field.
run-too-many-columns = { $file }, line { $line }: the row has more than { COUNT($limit) } fields
    .help = Look at the line: often it is no report at all, or the wrong separator was chosen. If the row is right, raise the limit with --max-columns.
run-unsupported-format = { $format ->
    [xlsx] { $file } is an Excel workbook, and this version reads no Excel yet
    [xls] { $file } is an Excel workbook of the old kind, and this version reads no Excel yet
    [ods] { $file } is a LibreOffice workbook, and this version reads no workbooks yet
    [zip] { $file } is a ZIP archive
    [gzip] { $file } is compressed (gzip)
    [pdf] { $file } is a PDF document, which is made for reading and printing
   *[other] { $file } is in the format { $format }, which this version does not read
}
    .help = { $format ->
        [ods] Open the file in LibreOffice, choose Save As and the type “Text CSV” with the character set UTF-8, and check the new file.
        [zip] Unpack the archive and check the files in it.
        [gzip] Unpack the file and check what was in it.
        [pdf] Export the report from your MIS as CSV and check that file.
       *[other] Open the file in Excel, choose Save As and the type “CSV UTF-8 (Comma delimited)”, and check the new file.
    }
run-not-conserved = { $what ->
    [rows] The program lost count of the rows of { $file }: { $left } against { $right }
    [money] The program lost count of the money in { $file }: { $left } against { $right }
   *[records] The program lost count of the repayments in { $file }: { $left } against { $right }
}
    .help = This is a mistake of repaylint, not of your report. Do not rely on this check, and please report the mistake.
