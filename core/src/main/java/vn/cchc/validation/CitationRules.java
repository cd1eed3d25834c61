package vn.cchc.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.value.Text;

/** Rules on the documents that are cited (văn bản viện dẫn). */
final class CitationRules {

    /** What is rightly cited by name alone (NĐ 30/2020/NĐ-CP, Phụ lục I). */
    private static final Set<String> LAWS = Set.of("luật", "bộ luật", "hiến pháp", "pháp lệnh");

    private CitationRules() {}

    static List<Rule> all() {
        return List.of(new Rule("DOC-23", CitationRules::complete), new Rule("DOC-24", CitationRules::oneTitle));
    }

    private static void complete(PlanFacts plan, Outcome found) {
        List<DocumentReference> references = plan.document().getReferences();
        for (int i = 0; i < references.size(); i++) {
            DocumentReference reference = references.get(i);
            if (!isComplete(reference)) {
                found.add(Violation.at(Paths.element("document.references", i))
                        .labelled(Labels.firstWords(reference.getAsPrinted())));
            }
        }
    }

    private static boolean isComplete(DocumentReference reference) {
        String type = reference.getType().map(Folded::of).orElse("");
        if (LAWS.contains(type)) {
            return true;
        }
        boolean numbered = reference
                .getNumber()
                .filter(number -> number.getStatus() == DocumentNumber.Status.COMPLETE)
                .isPresent();
        boolean titled = reference.getTitles().stream().anyMatch(title -> !title.isBlank());
        boolean basisLeftOpen = reference.getRole() == ReferenceRole.BASIS
                && !numbered
                && reference.getDate().isEmpty();
        return !type.isEmpty() && (numbered || titled) && !basisLeftOpen;
    }

    /** A citation and where it stands in the list. */
    private record Cited(DocumentReference reference, int position) {}

    private static void oneTitle(PlanFacts plan, Outcome found) {
        List<DocumentReference> references = plan.document().getReferences();
        // The number divides them first, so that a long list is not compared each with each.
        Map<String, List<List<Cited>>> byNumber = new LinkedHashMap<>();
        for (int i = 0; i < references.size(); i++) {
            Cited cited = new Cited(references.get(i), i);
            add(cited, byNumber.computeIfAbsent(number(cited.reference()), number -> new ArrayList<>()));
        }
        byNumber.values().stream()
                .flatMap(List::stream)
                .filter(CitationRules::hasSeveralTitles)
                .flatMap(List::stream)
                .filter(cited -> !cited.reference().getTitles().isEmpty())
                // Which of the titles is right is not known, so each is named.
                .forEach(cited -> cited.reference()
                        .getTitles()
                        .forEach(title ->
                                found.add(Violation.at(Paths.element("document.references", cited.position(), "titles"))
                                        .labelled(number(cited.reference()))
                                        .value(title))));
    }

    private static void add(Cited cited, List<List<Cited>> documents) {
        for (List<Cited> document : documents) {
            if (document.get(0).reference().citesSameAs(cited.reference())) {
                document.add(cited);
                return;
            }
        }
        documents.add(new ArrayList<>(List.of(cited)));
    }

    /** {@return number and symbol as they are cited, or else the first words} */
    private static String number(DocumentReference reference) {
        return reference
                .getNumber()
                .filter(number -> number.getStatus() == DocumentNumber.Status.COMPLETE)
                .map(number -> number.getOrdinal().orElseThrow()
                        + number.getYear().map(year -> "/" + year).orElse("")
                        + "/"
                        + number.getSymbol().orElseThrow().composed())
                .orElseGet(() -> Labels.firstWords(reference.getAsPrinted()));
    }

    private static boolean hasSeveralTitles(List<Cited> document) {
        Set<String> titles = new HashSet<>();
        document.forEach(cited -> cited.reference().getTitles().forEach(title -> titles.add(lettersOf(title))));
        return titles.size() > 1;
    }

    /** {@return letters and digits alone: spaces around a dash, quotation marks and capitals make no other title} */
    private static String lettersOf(Text title) {
        StringBuilder letters = new StringBuilder(title.length());
        Folded.of(title).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
