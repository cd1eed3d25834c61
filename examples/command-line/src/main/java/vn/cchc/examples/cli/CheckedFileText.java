package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.validation.NotChecked;
import vn.cchc.validation.ReferenceSource;

/** Findings as a person reads them: what has to be mended first, each with its place in the file. */
final class CheckedFileText {

    private final Console console;
    private final Page page;
    private final UnaryOperator<String> summary;

    /** With what is said above the findings of their counts. */
    CheckedFileText(Console console, UnaryOperator<String> summary) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.summary = summary;
    }

    void print(CheckedFile file) {
        if (!file.readable()) {
            // Its faults were said already.
            return;
        }
        page.line(file.file());
        FindingText findings = new FindingText(console, page);
        page.line(summary.apply(findings.counts(file.findings())));
        findings.print(file.findings());
        printNotChecked(file.notChecked());
        page.blank();
    }

    /** The rules by what they miss: a person gives one thing and gets all of them. */
    private void printNotChecked(List<NotChecked> notChecked) {
        if (notChecked.isEmpty()) {
            return;
        }
        page.heading(console.text("validate.not-checked", Map.of("count", notChecked.size())));
        Map<ReferenceSource, List<String>> codes = new EnumMap<>(ReferenceSource.class);
        notChecked.forEach(rule -> rule.missing()
                .forEach(source ->
                        codes.computeIfAbsent(source, key -> new ArrayList<>()).add(rule.code())));
        codes.forEach((source, rules) ->
                page.hanging("  ", console.text("source." + source.name()) + ": " + String.join(", ", rules)));
        // Too much to look through is no want of data.
        notChecked.stream()
                .filter(rule -> rule.missing().isEmpty())
                .forEach(rule -> page.hanging("  ", rule.message(console.locale())));
    }
}
