package vn.cchc.json;

import static vn.cchc.json.Row.corrections;
import static vn.cchc.json.Row.parties;
import static vn.cchc.json.Row.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.Signatory;
import vn.cchc.organization.Party;
import vn.cchc.plan.Accountability;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Section;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/** The items of a plan as rows, kind by kind, in the order of the plan. */
final class PlanRows {

    private final ImprovementPlan plan;

    private PlanRows(ImprovementPlan plan) {
        this.plan = plan;
    }

    static Map<String, List<Row>> of(ImprovementPlan plan) {
        return new PlanRows(plan).rows();
    }

    private Map<String, List<Row>> rows() {
        OfficialDocument document = plan.getDocument();
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        rows.put("document", List.of(document(document)));
        rows.put(
                "references",
                document.getReferences().stream().map(PlanRows::reference).toList());
        rows.put("recipients", recipients(document));
        rows.put("stamps", stamps(document));
        rows.put("sections", sections());
        rows.put("statements", statements());
        PlanTaskRows tasks = new PlanTaskRows(plan);
        rows.put("tasks", tasks.tasks());
        rows.put("items", tasks.items());
        rows.put("figures", tasks.figures());
        rows.put("assignments", assignments());
        rows.put("reporting", reporting());
        rows.put("appendices", appendices());
        rows.put("ends", ends());
        return rows;
    }

    private Row document(OfficialDocument document) {
        DocumentNumber number = document.getNumber();
        Optional<Signatory> signatory = document.getSignatory();
        return Row.of(plan.getId())
                .with("type", document.getType())
                .with("title", document.getTitle())
                .with("status", wire(number.getStatus()))
                .with("number", number.getAsPrinted())
                .with("ordinal", number.getOrdinal())
                .with("symbol", number.getSymbol())
                .with("issuer", document.getIssuer().map(Party::getName))
                .with("place", document.getPlace())
                .with("date", document.getDate())
                .with("dateAsPrinted", document.getDateAsPrinted())
                .with("signer", signatory.flatMap(Signatory::getName))
                .with("position", signatory.flatMap(Signatory::getPosition))
                .with(
                        "forms",
                        signatory.stream()
                                .flatMap(it -> it.getForms().stream())
                                .map(form -> wire(form.getCapacity())
                                        + form.getOnBehalfOf()
                                                .map(body -> " " + body)
                                                .orElse(""))
                                .toList())
                .with("level", wire(plan.getLevel()))
                .with("from", plan.getPeriod().getFrom())
                .with("to", plan.getPeriod().getTo())
                .with("indices", plan.getIndices())
                .with("subject", plan.getSubject())
                .with("source", plan.getProvenance().map(it -> it.getSource()))
                .with("sha256", plan.getProvenance().flatMap(it -> it.getSha256()));
    }

    private static Row reference(DocumentReference reference) {
        return Row.of(reference.getId())
                .with("role", wire(reference.getRole()))
                .with("asPrinted", reference.getAsPrinted())
                .with("type", reference.getType())
                .with(
                        "number",
                        reference
                                .getNumber()
                                .flatMap(number -> number.getOrdinal()
                                        .map(ordinal -> ordinal
                                                + number.getYear()
                                                        .map(year -> "/" + year)
                                                        .orElse(""))))
                .with("symbol", reference.getNumber().flatMap(DocumentNumber::getSymbol))
                .with("date", reference.getDate())
                .with("issuer", reference.getIssuer());
    }

    private static List<Row> recipients(OfficialDocument document) {
        return document.getRecipients().stream()
                .map(it -> Row.of(it.getId())
                        .with("asPrinted", it.getAsPrinted())
                        .with("parties", parties(it.getParties()))
                        .with("purposeMark", it.getPurposeMark())
                        .with("archiveCodes", it.getArchiveCodes())
                        .with("corrections", corrections(it.getSuggestedCorrections())))
                .toList();
    }

    private static List<Row> stamps(OfficialDocument document) {
        return document.getDigitalSignatures().stream()
                .map(it -> Row.of(it.getId())
                        .with("signerKind", wire(it.getSignerKind()))
                        .with("signer", it.getSigner())
                        .with("organization", it.getOrganization())
                        .with("authority", it.getCertificationAuthority())
                        .with("signedAt", it.getSignedAt()))
                .toList();
    }

    private List<Row> sections() {
        List<Row> rows = new ArrayList<>();
        plan.getSections().forEach(section -> addSection(rows, section, "", ""));
        return rows;
    }

    /** The inventory writes labels as paths: {@code 1.2.} under {@code II.} and {@code 1.} is {@code II.1.2} there. */
    private static void addSection(List<Row> rows, Section section, String parent, String parentPath) {
        String label = section.getLabel().orElseThrow().toString().replaceAll("[.)]$", "");
        String path = (parentPath.isEmpty() ? "" : parentPath + ".") + label.substring(label.lastIndexOf('.') + 1);
        rows.add(Row.of(section.getId())
                .with("label", path)
                .with("heading", section.getHeading())
                .with("parent", parent)
                .with("corrections", corrections(section.getSuggestedCorrections())));
        section.getSections().forEach(below -> addSection(rows, below, section.getId(), path));
    }

    private List<Row> statements() {
        Stream<Row> purposes = plan.getPurposes().stream()
                .map(it -> statement(it.getId(), it.getText(), it.getSection(), it.getSuggestedCorrections()));
        Stream<Row> requirements = plan.getRequirements().stream()
                .map(it -> statement(it.getId(), it.getText(), it.getSection(), it.getSuggestedCorrections()));
        Stream<Row> solutions = plan.getSolutions().stream()
                .map(it -> statement(it.getId(), it.getText(), it.getSection(), it.getSuggestedCorrections()));
        return Stream.of(purposes, requirements, solutions).flatMap(it -> it).toList();
    }

    private static Row statement(
            String id, Text text, Optional<String> section, List<SuggestedCorrection> corrections) {
        return Row.of(id).with("text", text).with("section", section).with("corrections", corrections(corrections));
    }

    private List<Row> assignments() {
        return plan.getAssignments().stream()
                .map(it -> Row.of(it.getId())
                        .with("text", it.getText())
                        .with("section", it.getSection())
                        .with("mode", wire(it.getMode()))
                        .with("roles", it.getRoles().stream().map(Row::wire).toList())
                        .with("parties", parties(it.getParties()))
                        .with("coordinators", parties(it.getCoordinators()))
                        .with("objects", parties(it.getObjects()))
                        .with("who", it.getAccountable().map(Accountability::getWho))
                        .with("to", it.getAccountable().map(Accountability::getTo))
                        .with("parent", it.getParentClause())
                        .with("embeddedIn", it.getEmbeddedIn()))
                .toList();
    }

    private List<Row> reporting() {
        return plan.getReporting().stream()
                .map(it -> Row.of(it.getId())
                        .with(
                                "reporters",
                                it.getReporters().stream().map(Party::getName).toList())
                        .with("recipient", it.getRecipient().map(Party::getName))
                        .with("via", it.getVia().map(Party::getName))
                        .with(
                                "frequencies",
                                it.getFrequencies().stream().map(Row::wire).toList())
                        .with("embeddedIn", it.getEmbeddedIn())
                        .with("asPrinted", it.getAsPrinted())
                        .with("in", it.getStatedIn()))
                .toList();
    }

    private List<Row> appendices() {
        return plan.getAppendices().stream()
                .map(it -> Row.of(it.getId())
                        .with("label", it.getLabel())
                        .with("title", it.getTitle())
                        .with("status", wire(it.getStatus()))
                        .with("asPrinted", it.getBackReference())
                        .with("section", it.getSection())
                        .with("columns", it.getColumns())
                        .with("tasks", it.getTasks()))
                .toList();
    }

    /** How the text ends: to whom obstacles are reported, and the closing paragraph. */
    private List<Row> ends() {
        Stream<Row> escalation = plan.getEscalation().stream()
                .map(it -> Row.of("escalation")
                        .with("text", it.getText())
                        .with("to", it.getTo().getName())
                        .with("via", it.getVia().map(Party::getName))
                        .with("in", it.getStatedIn()));
        Stream<Row> closing = plan.getClosing().stream()
                .map(it -> Row.of("closing")
                        .with("text", it.getText())
                        .with(
                                "addressees",
                                it.getAddressees().stream().map(Party::getName).toList())
                        .with("mode", it.getMode().map(Row::wire)));
        return Stream.concat(escalation, closing).toList();
    }
}
