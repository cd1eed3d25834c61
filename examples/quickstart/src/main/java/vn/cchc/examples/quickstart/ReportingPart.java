package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.IssueEscalation;
import vn.cchc.plan.ReportingObligation;

/**
 * Who reports, through whom, to whom, how often; and to whom obstacles are reported.
 */
final class ReportingPart {

    private final Page page;
    private final Words words;

    ReportingPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void print(ImprovementPlan plan) {
        page.heading(words.get("reporting.title"));
        if (plan.getReporting().isEmpty()) {
            page.hanging("", words.get("reporting.none"));
        }
        for (ReportingObligation duty : plan.getReporting()) {
            page.hanging("■ ", way(duty));
            page.hanging("  ", howOften(duty));
            page.blank();
        }
        plan.getEscalation().ifPresent(escalation -> {
            page.blank();
            page.hanging("", obstacles(escalation));
        });
    }

    private String way(ReportingObligation duty) {
        List<String> stations = new ArrayList<>();
        stations.add(duty.getReporters().isEmpty() ? words.get("not-stated") : TaskTable.names(duty.getReporters()));
        duty.getVia().ifPresent(via -> stations.add(words.get("reporting.via", via.getName())));
        stations.add(duty.getRecipient()
                .map(recipient -> recipient.getName().toString())
                .orElse(words.get("reporting.no-recipient")));
        return String.join(" → ", stations);
    }

    private String howOften(ReportingObligation duty) {
        String frequencies = duty.getFrequencies().stream().map(words::of).collect(Collectors.joining(", "));
        return frequencies
                + duty.getEmbeddedIn()
                        .map(report -> "; " + words.get("reporting.embedded-in", report))
                        .orElse("");
    }

    private String obstacles(IssueEscalation escalation) {
        return words.get("reporting.obstacles", escalation.getTo().getName())
                + escalation
                        .getVia()
                        .map(via -> " (" + words.get("reporting.via", via.getName()) + ")")
                        .orElse("");
    }
}
