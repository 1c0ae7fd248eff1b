// Checks a repayment report from Java (17 or later, with Jackson). Usage: java Check.java october.csv

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

public class Check {

    /** What repaylint found in a report, decoded from its JSON report. */
    static JsonNode checkReport(String file) throws IOException, InterruptedException {
        String program = Optional.ofNullable(System.getenv("REPAYLINT")).orElse("repaylint");
        Process process = new ProcessBuilder(program, "check", "--format", "json", "--", file)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] json = process.getInputStream().readAllBytes();
        if (process.waitFor() > 1) {
            throw new IOException("The check could not be carried out");
        }
        return new ObjectMapper().readTree(json);
    }

    public static void main(String[] args) throws Exception {
        JsonNode report = checkReport(args[0]);
        for (JsonNode finding : report.get("findings")) {
            System.out.printf("%s:%s %s %s%n", finding.get("file").asText(), finding.get("line").asText(),
                    finding.get("code").asText(), finding.get("message").asText());
        }
        // Amounts are strings: take them into a BigDecimal, never into a double.
        JsonNode summary = report.get("summary");
        System.out.printf("errors: %d, total: %s%n", summary.get("errors").asLong(), summary.get("total").asText());
        System.exit(summary.get("errors").asLong() > 0 ? 1 : 0);
    }
}
