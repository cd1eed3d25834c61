package vn.cchc.examples.quickstart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.cchc.json.JsonLimits;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/**
 * Writes the plan back and compares it with the file to the byte. A file laid out by hand differs and is right, as long as
 * the written form holds the same plan.
 */
final class RoundTripPart {

    private final Page page;
    private final Words words;

    RoundTripPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void print(ImprovementPlan plan, byte[] file) {
        page.blank();
        page.hanging("", outcome(plan, file, PlanJson.write(plan).getBytes(StandardCharsets.UTF_8)));
    }

    /** What became of a plan that was read from one file and written to the other. */
    String outcome(ImprovementPlan plan, byte[] file, byte[] written) {
        int at = Arrays.mismatch(file, written);
        if (at < 0) {
            return words.get("round-trip.same", number(file.length));
        }
        return again(written).equals(plan)
                ? words.get("round-trip.layout", number(at + 1))
                : different(new String(file, 0, at, StandardCharsets.UTF_8), at);
    }

    /** Our own layout may take more bytes than a file without any, which was just small enough. */
    private static ImprovementPlan again(byte[] written) {
        JsonLimits limits = JsonLimits.standard();
        return PlanJson.read(written, limits.withMaxBytes(Math.max(limits.maxBytes(), written.length)));
    }

    private String different(String before, int at) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return words.get("round-trip.different", number(at + 1), number(line), number(column));
    }

    private String number(int number) {
        return words.decimal(BigDecimal.valueOf(number));
    }
}
