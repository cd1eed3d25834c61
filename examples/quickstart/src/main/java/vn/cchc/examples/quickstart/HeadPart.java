package vn.cchc.examples.quickstart;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.Signatory;
import vn.cchc.document.SigningForm;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

/**
 * The head of the report: the document, and how much of what is in it.
 */
final class HeadPart {

    private final Page page;
    private final Words words;
    private final Dates dates;
    private final Amounts amounts;

    HeadPart(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.dates = new Dates(words);
        this.amounts = new Amounts(words);
    }

    void print(ImprovementPlan plan) {
        OfficialDocument document = plan.getDocument();
        page.rule();
        page.centred(document.getType().composed().toUpperCase(Locale.ROOT));
        page.centred(document.getTitle());
        page.rule();
        page.blank();
        page.field(words.get("number"), number(document.getNumber()));
        page.field(words.get("place-and-date"), placeAndDate(document));
        page.field(
                words.get("issuer"),
                document.getIssuer().map(issuer -> issuer.getName().toString()).orElse(words.get("not-stated")));
        document.getEnactingAuthority().ifPresent(authority -> page.field(words.get("enacted-by"), authority));
        page.field(
                words.get("signatory"),
                document.getSignatory().map(this::signatory).orElse(words.get("not-stated")));
        plan.parentPlan().ifPresent(parent -> page.field(words.get("parent-plan"), parent.getAsPrinted()));
        page.field(words.get("period"), dates.of(plan.getPeriod()));
        page.field(words.get("level"), words.of(plan.getLevel()));
        plan.getLifecycle().ifPresent(state -> page.field(words.get("lifecycle"), words.of(state)));
        page.field(
                words.get("indices"),
                plan.getIndices().stream().map(amounts::indexInFull).collect(Collectors.joining("; ")));
        plan.getSubject().ifPresent(subject -> page.field(words.get("subject"), subject));
        page.field(words.get("contents"), contents(plan));
    }

    private String number(DocumentNumber number) {
        return switch (number.getStatus()) {
            case ABSENT -> words.get("number.absent");
            case BLANK ->
                words.get("number.blank")
                        + number.getSymbol()
                                .map(symbol -> "; " + words.get("number.symbol", symbol))
                                .orElse("");
            case COMPLETE -> complete(number);
        };
    }

    private static String complete(DocumentNumber number) {
        return Stream.of(
                        number.getOrdinal().map(ordinal -> ordinal < 10 ? "0" + ordinal : String.valueOf(ordinal)),
                        number.getYear().map(String::valueOf),
                        number.getSymbol().map(Text::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    private String placeAndDate(OfficialDocument document) {
        String date = document.getDate()
                .map(dates::of)
                .or(() -> document.getDateAsPrinted().map(Text::toString))
                .orElse(words.get("date.absent"));
        return document.getPlace().map(place -> place + ", " + date).orElse(date);
    }

    private String signatory(Signatory signatory) {
        String forms = signatory.getForms().stream().map(HeadPart::form).collect(Collectors.joining(" / "));
        String name = signatory.getName().map(Text::toString).orElse(words.get("not-stated"));
        return name
                + signatory.getPosition().map(position -> ", " + position).orElse("")
                + (forms.isEmpty() ? "" : " (" + forms + ")");
    }

    private static String form(SigningForm form) {
        return form.getCapacity() + "."
                + form.getOnBehalfOf().map(body -> " " + body).orElse("");
    }

    private String contents(ImprovementPlan plan) {
        int items = plan.getTasks().stream()
                .mapToInt(task -> task.getItems().size())
                .sum();
        String tasks = words.count("task", plan.getTasks().size());
        Stream<String> counts = Stream.of(
                words.count("purpose", plan.getPurposes().size()),
                words.count("requirement", plan.getRequirements().size()),
                items == 0 ? tasks : tasks + " (" + words.count("item", items) + ")",
                words.count("solution", plan.getSolutions().size()),
                words.count("assignment", plan.getAssignments().size()),
                words.count("reporting", plan.getReporting().size()),
                words.count("recipient", plan.getDocument().getRecipients().size()));
        return Stream.concat(counts, appendices(plan)).collect(Collectors.joining(", "));
    }

    /** How many appendices are there and how many only named. */
    private Stream<String> appendices(ImprovementPlan plan) {
        Map<Appendix.Status, Integer> numbers = new EnumMap<>(Appendix.Status.class);
        plan.getAppendices().forEach(appendix -> numbers.merge(appendix.getStatus(), 1, Integer::sum));
        return numbers.isEmpty()
                ? Stream.of(words.count("appendix", 0))
                : numbers.entrySet().stream()
                        .map(entry -> words.count("appendix", entry.getValue()) + "\u00A0" + words.of(entry.getKey()));
    }
}
