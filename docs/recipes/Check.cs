// Checks a repayment report from C# (.NET 8 or later). Usage: dotnet run -- october.csv

using System.Diagnostics;
using System.Text;
using System.Text.Json;

using JsonDocument report = CheckReport(args[0]);
foreach (JsonElement finding in report.RootElement.GetProperty("findings").EnumerateArray())
{
    Console.WriteLine($"{finding.GetProperty("file")}:{finding.GetProperty("line")} "
        + $"{finding.GetProperty("code")} {finding.GetProperty("message")}");
}
// Amounts are strings: take them into a decimal, never into a double.
JsonElement summary = report.RootElement.GetProperty("summary");
long errors = summary.GetProperty("errors").GetInt64();
Console.WriteLine($"errors: {errors}, total: {summary.GetProperty("total")}");
return errors > 0 ? 1 : 0;

// What repaylint found in a report, decoded from its JSON report.
static JsonDocument CheckReport(string file)
{
    string program = Environment.GetEnvironmentVariable("REPAYLINT") ?? "repaylint";
    var start = new ProcessStartInfo(program)
    {
        RedirectStandardOutput = true,
        StandardOutputEncoding = Encoding.UTF8,
        UseShellExecute = false,
    };
    foreach (string argument in new[] { "check", "--format", "json", "--", file })
    {
        start.ArgumentList.Add(argument);
    }
    using Process process = Process.Start(start) ?? throw new IOException("repaylint cannot be started");
    string json = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode > 1)
    {
        throw new IOException("The check could not be carried out");
    }
    return JsonDocument.Parse(json);
}
