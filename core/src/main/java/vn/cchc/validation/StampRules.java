package vn.cchc.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.document.DigitalSignatureStamp;

/** Rules on the stamps of digital signatures. Times are compared as instants, days as the stamps print them. */
final class StampRules {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private StampRules() {}

    static List<Rule> all() {
        return List.of(new Rule("DOC-20", StampRules::inOrder), new Rule("DOC-21", StampRules::onTheDay));
    }

    private static Violation at(List<DigitalSignatureStamp> stamps, int position) {
        return Violation.at(Paths.element("document.digitalSignatures", position, "signedAt"))
                .labelled(stamps.get(position).getSigner());
    }

    private static String printed(OffsetDateTime time) {
        return TIME.format(time) + " " + Dates.printed(time.toLocalDate());
    }

    private static void inOrder(PlanFacts plan, Outcome found) {
        List<DigitalSignatureStamp> stamps = plan.document().getDigitalSignatures();
        for (int i = 1; i < stamps.size(); i++) {
            OffsetDateTime time = stamps.get(i).getSignedAt();
            if (time.isBefore(stamps.get(i - 1).getSignedAt()) || isLatePerson(stamps, i)) {
                found.add(at(stamps, i).value(printed(time)));
            }
        }
    }

    /** Whether a person signs what an organisation has signed before. */
    private static boolean isLatePerson(List<DigitalSignatureStamp> stamps, int position) {
        DigitalSignatureStamp stamp = stamps.get(position);
        return stamp.getSignerKind() == DigitalSignatureStamp.SignerKind.PERSON
                && stamps.subList(0, position).stream()
                        .anyMatch(before -> before.getSignerKind() == DigitalSignatureStamp.SignerKind.ORGANIZATION
                                && before.getSignedAt().isBefore(stamp.getSignedAt()));
    }

    private static void onTheDay(PlanFacts plan, Outcome found) {
        List<DigitalSignatureStamp> stamps = plan.document().getDigitalSignatures();
        Optional<Integer> last = IntStream.range(0, stamps.size())
                .boxed()
                .max(Comparator.comparing(
                        position -> stamps.get(position).getSignedAt().toInstant()));
        if (last.isPresent() && plan.date().isPresent()) {
            LocalDate day = stamps.get(last.get()).getSignedAt().toLocalDate();
            if (day.isBefore(plan.date().get().earliest())
                    || day.isAfter(plan.date().get().latest())) {
                found.add(at(stamps, last.get()).value(Dates.printed(day)));
            }
        }
    }
}
