// Checks a repayment report from Node.js (18 or later). Usage: node check.mjs october.csv

import { spawnSync } from "node:child_process";

/** What repaylint found in a report, decoded from its JSON report. */
function checkReport(file) {
  const program = process.env.REPAYLINT ?? "repaylint";
  const { error, status, stdout } = spawnSync(program, ["check", "--format", "json", "--", file], {
    encoding: "utf8",
    maxBuffer: Infinity,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error("The check could not be carried out");
  return JSON.parse(stdout);
}

const { findings, summary } = checkReport(process.argv[2]);
for (const { file, line, code, message } of findings) {
  console.log(`${file}:${line} ${code} ${message}`);
}
// Amounts are strings: never make them numbers.
console.log(`errors: ${summary.errors}, total: ${summary.total}`);
process.exitCode = summary.errors > 0 ? 1 : 0;
