package vn.cchc.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.document.Recipient;
import vn.cchc.document.ReferenceRole;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Rules on the list of recipients (nơi nhận). */
final class DistributionRules {

    private static final String LIST = "document.recipients";

    /** The word before the codes of the archive line. */
    private static final String KEPT = "lưu";

    /** The clerical office (văn thư) on the archive line. */
    private static final String CLERKS = "vt";

    /** What a name begins with that is the office of another body. */
    private static final List<String> OFFICES = List.of("văn phòng ", "vp ");

    private DistributionRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("DOC-17", DistributionRules::named),
                new Rule("DOC-18", DistributionRules::archived),
                EachDay.rule("DOC-19", DistributionRules::sentUpwards));
    }

    private static void named(PlanFacts plan, Outcome found) {
        List<Recipient> recipients = plan.document().getRecipients();
        if (recipients.isEmpty()) {
            found.add(LIST);
        }
        for (int i = 0; i < recipients.size(); i++) {
            if (recipients.get(i).getAsPrinted().isBlank()) {
                found.add(Violation.at(Paths.element(LIST, i, "asPrinted")).words("blankLine", i + 1));
            }
        }
    }

    private static void archived(PlanFacts plan, Outcome found) {
        List<Recipient> recipients = plan.document().getRecipients();
        if (recipients.isEmpty()) {
            return;
        }
        int[] lines = IntStream.range(0, recipients.size())
                .filter(i -> isArchive(recipients.get(i)))
                .toArray();
        if (lines.length == 0) {
            found.add(LIST);
            return;
        }
        if (IntStream.of(lines).noneMatch(i -> isWithClerks(recipients.get(i)))) {
            found.add(Violation.at(Paths.element(LIST, lines[0], "archiveCodes"))
                    .labelled(recipients.get(lines[0]).getAsPrinted()));
        }
        IntStream.of(lines)
                .skip(1)
                .forEach(i -> found.add(Violation.at(Paths.element(LIST, i))
                        .labelled(recipients.get(i).getAsPrinted())
                        .words("archiveLines", lines.length)));
    }

    private static boolean isArchive(Recipient recipient) {
        String line = Folded.of(recipient.getAsPrinted());
        return recipient.archive() || line.equals(KEPT) || line.startsWith(KEPT + " ") || line.startsWith(KEPT + ":");
    }

    private static boolean isWithClerks(Recipient line) {
        return Stream.concat(line.getArchiveCodes().stream(), Stream.of(line.getAsPrinted()))
                .anyMatch(words -> Folded.contains(Folded.of(words), CLERKS));
    }

    private static void sentUpwards(PlanFacts plan, Outcome found) {
        if (plan.document().getRecipients().isEmpty()) {
            return;
        }
        plan.document()
                .references(ReferenceRole.PARENT_PLAN)
                .flatMap(parent -> parent.getIssuer().stream())
                .filter(issuer -> names(plan).noneMatch(name -> reaches(name, issuer))
                        && bodies(plan).noneMatch(party -> reaches(party, issuer, plan)))
                .forEach(issuer -> found.add(Violation.at(LIST).value(issuer)));
    }

    /** {@return who receives, by name: the parties of each line, or the line itself without the mark in brackets} */
    private static Stream<Text> names(PlanFacts plan) {
        return plan.document().getRecipients().stream()
                .flatMap(line -> line.getParties().isEmpty()
                        ? Stream.of(withoutMark(line.getAsPrinted()))
                        : line.getParties().stream().map(Party::getName));
    }

    private static Text withoutMark(Text line) {
        int mark = line.toString().indexOf('(');
        return mark < 0 ? line : Text.of(line.toString().substring(0, mark));
    }

    /**
     * Whether a recipient is the issuer of the superior plan by name, or its office: Văn phòng UBND tỉnh receives for UBND
     * tỉnh Lào Cai. Persons do not (Chủ tịch UBND tỉnh), and the department that reports on is not enough.
     */
    private static boolean reaches(Text recipient, Text issuer) {
        String name = Folded.of(recipient);
        return Bodies.sameName(recipient, issuer)
                || OFFICES.stream()
                        .filter(name::startsWith)
                        .anyMatch(office -> Bodies.sameName(Text.of(name.substring(office.length())), issuer));
    }

    private static Stream<Party.Organization> bodies(PlanFacts plan) {
        return plan.document().getRecipients().stream()
                .flatMap(line -> line.getParties().stream())
                .filter(Party.Organization.class::isInstance)
                .map(Party.Organization.class::cast);
    }

    /** Whether the directory knows the recipient as the issuer or as an office that serves it. */
    private static boolean reaches(Party.Organization recipient, Text issuer, PlanFacts plan) {
        return plan.data()
                .getDirectory()
                .filter(directory -> {
                    List<Organization> issuers = directory.called(issuer, plan.referenceDay());
                    return directory.meant(recipient, plan.referenceDay()).stream()
                            .anyMatch(body -> issuers.stream()
                                    .anyMatch(above -> above.getId().equals(body.getId())
                                            || (body.getKind() == OrganizationKind.OFFICE
                                                    && body.getSuperior()
                                                            .filter(above.getId()::equals)
                                                            .isPresent())));
                })
                .isPresent();
    }
}
