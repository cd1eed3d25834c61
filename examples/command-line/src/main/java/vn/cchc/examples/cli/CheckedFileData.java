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
final class CheckedFileData {

    private CheckedFileData() {}

    static CsvOut csv(List<CheckedFile> files, Locale locale) {
        CsvOut csv = new CsvOut("file", "rule", "severity", "path", "label", "line", "column", "message", "citation");
        for (CheckedFile file : files) {
            for (Finding finding : file.findings()) {
                for (Place place : finding.getPlaces()) {
                    csv.row(
                            file.file(),
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

    static ObjectNode json(List<CheckedFile> plans, ValidationProfile profile) {
        ObjectNode root = JsonOut.object();
        root.put("profile", WireName.of(profile));
        ArrayNode list = root.putArray("plans");
        for (CheckedFile plan : plans) {
            ObjectNode node = list.addObject();
            node.put("file", plan.file());
            node.put("readable", plan.readable());
            put(node.putArray("findings"), plan.findings());
            ArrayNode notChecked = node.putArray("notChecked");
            plan.notChecked().forEach(rule -> put(notChecked.addObject(), rule));
        }
        return root;
    }

    /** Files without a profile: catalogues and what goes with them. */
    static ObjectNode json(List<CheckedFile> files) {
        ObjectNode root = JsonOut.object();
        ArrayNode list = root.putArray("files");
        for (CheckedFile file : files) {
            ObjectNode node = list.addObject();
            node.put("file", file.file());
            node.put("readable", file.readable());
            put(node.putArray("findings"), file.findings());
        }
        return root;
    }

    static void put(ArrayNode array, List<Finding> findings) {
        findings.forEach(finding -> put(array.addObject(), finding));
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

    private static String citation(Finding finding) {
        return finding.getCitation().map(Citations::line).orElse("");
    }
}
