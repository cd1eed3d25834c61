package vn.cchc.examples.quickstart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/**
 * Writes the plan back and compares it with the file to the byte. A file laid out by hand may differ and be right.
 */
final class RoundTripPart {

    private final Page page;
    private final Words words;

    RoundTripPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void print(ImprovementPlan plan, byte[] file) {
        byte[] written = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        int at = Arrays.mismatch(file, written);
        page.blank();
        page.hanging(
                "",
                at < 0
                        ? words.get("round-trip.same", number(file.length))
                        : different(new String(file, 0, at, StandardCharsets.UTF_8), at));
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
