package vn.cchc.examples.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.examples.quickstart.Language;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.validation.NotChecked;
import vn.cchc.validation.ValidationProfile;

/** Findings for programs and spreadsheets. */
final class CheckedPlanData {

    private CheckedPlanData() {}

    static CsvOut csv(List<CheckedPlan> plans, Locale locale) {
        CsvOut csv = new CsvOut("file", "rule", "severity", "path", "label", "line", "column", "message", "citation");
        for (CheckedPlan plan : plans) {
            for (Finding finding : plan.findings()) {
                for (Place place : finding.getPlaces()) {
                    csv.row(
                            plan.file(),
                            finding.getCode(),
                            WireName.of(finding.getSeverity()),
                            place.getPath(),
                            place.getLabel(),
                            place.getLine(),
                            place.getColumn(),
                            finding.message(locale),
                            citation(finding));
                }
            }
        }
        return csv;
    }

    static ObjectNode json(List<CheckedPlan> plans, ValidationProfile profile) {
        ObjectNode root = JsonOut.object();
        root.put("profile", WireName.of(profile));
        ArrayNode list = root.putArray("plans");
        for (CheckedPlan plan : plans) {
            ObjectNode node = list.addObject();
            node.put("file", plan.file());
            node.put("readable", plan.readable());
            ArrayNode findings = node.putArray("findings");
            plan.findings().forEach(finding -> put(findings.addObject(), finding));
            ArrayNode notChecked = node.putArray("notChecked");
            plan.notChecked().forEach(rule -> put(notChecked.addObject(), rule));
        }
        return root;
    }

    private static void put(ObjectNode node, Finding finding) {
        node.put("rule", finding.getCode());
        node.put("severity", WireName.of(finding.getSeverity()));
        node.put("vietnamese", finding.getVietnamese());
        node.put("english", finding.getEnglish());
        finding.getCitation().ifPresent(citation -> node.put("citation", citation(finding)));
        ArrayNode places = node.putArray("places");
        for (Place place : finding.getPlaces()) {
            ObjectNode at = places.addObject();
            at.put("path", place.getPath());
            place.getLabel().ifPresent(label -> at.put("label", label));
            place.getLine().ifPresent(line -> at.put("line", line));
            place.getColumn().ifPresent(column -> at.put("column", column));
        }
    }

    private static void put(ObjectNode node, NotChecked rule) {
        node.put("rule", rule.code());
        ArrayNode missing = node.putArray("missing");
        rule.missing().forEach(source -> missing.add(WireName.of(source)));
        node.put("vietnamese", rule.message(Language.VI.locale()));
        node.put("english", rule.message(Language.EN.locale()));
    }

    /** A citation on one line. */
    static String citation(Finding finding) {
        return finding.getCitation()
                .map(citation -> citation.getDocument()
                        + citation.getPlace().map(place -> ", " + place).orElse(""))
                .orElse("");
    }
}
