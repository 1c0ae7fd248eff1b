<?php
// Checks a repayment report from PHP (8.0 or later). Usage: php check.php october.csv

declare(strict_types=1);

/** What repaylint found in a report, decoded from its JSON report. */
function check_report(string $file): array
{
    // An array, so that no shell reads the file's name.
    $command = [getenv('REPAYLINT') ?: 'repaylint', 'check', '--format', 'json', '--', $file];
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
    if ($process === false) {
        throw new RuntimeException('repaylint cannot be started');
    }
    $json = stream_get_contents($pipes[1]);
    fclose($pipes[1]);
    if (proc_close($process) > 1) {
        throw new RuntimeException('The check could not be carried out');
    }
    return json_decode($json, true, 512, JSON_THROW_ON_ERROR);
}

$report = check_report($argv[1]);
foreach ($report['findings'] as $finding) {
    echo "{$finding['file']}:{$finding['line']} {$finding['code']} {$finding['message']}\n";
}
// Amounts are strings: never make them floats.
echo "errors: {$report['summary']['errors']}, total: {$report['summary']['total']}\n";
exit($report['summary']['errors'] > 0 ? 1 : 0);
