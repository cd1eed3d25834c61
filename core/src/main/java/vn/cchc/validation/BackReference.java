package vn.cchc.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/**
 * The line that ties an appendix to its plan: "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2023 của Chủ tịch Ủy ban
 * nhân dân tỉnh Sơn La)". What it does not speak of, it does not contradict; what it leaves open, the plan has to leave open.
 */
final class BackReference {

    private static final Pattern NUMBER = Pattern.compile("số:? ?[.…]*(\\d{0,9})[.…]* ?/ ?([^ ,;)]*)");
    private static final Pattern DATE =
            Pattern.compile("ngày ?[.…]*(\\d{0,2})[.…]* ?tháng ?[.…]*(\\d{0,2})[.…]* ?năm ?[.…]*(\\d{0,4})");
    private static final Pattern SHORT_DATE = Pattern.compile("ngày ?(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(\\d{4})");

    /** The title of a plan may hold the word too: "nâng cao sự hài lòng của người dân". */
    private static final Pattern ISSUER =
            Pattern.compile("(?:" + NUMBER + "|" + DATE + "|" + SHORT_DATE + "|kế hoạch) ?,? ?của (?<issuer>[^)]+)");

    private final String line;

    BackReference(Text line) {
        this.line = Folded.of(Text.of(line.toString().replace(" - ", "-")));
    }

    boolean agreesWith(OfficialDocument document) {
        return agrees(document.getNumber()) && agrees(document.getDate()) && issuerAgrees(document);
    }

    private boolean agrees(DocumentNumber number) {
        Matcher printed = NUMBER.matcher(line);
        return !printed.find()
                || (number(printed.group(1)).equals(number.getOrdinal())
                        && Folded.of(number.getSymbol().orElse(Text.of(""))).equals(printed.group(2)));
    }

    private boolean agrees(Optional<PartialDate> date) {
        Matcher printed = DATE.matcher(line);
        Matcher shortly = SHORT_DATE.matcher(line);
        Matcher found = shortly.find() ? shortly : printed;
        return (found == printed && !printed.find())
                || (number(found.group(1)).equals(date.flatMap(PartialDate::getDay))
                        && number(found.group(2)).equals(date.flatMap(PartialDate::getMonth))
                        && number(found.group(3)).equals(date.map(PartialDate::getYear)));
    }

    /** The chair enacts what the committee issues, and one side may name the province where the other does not. */
    private boolean issuerAgrees(OfficialDocument document) {
        Matcher printed = ISSUER.matcher(line);
        if (!printed.find()
                || (document.getIssuer().isEmpty()
                        && document.getEnactingAuthority().isEmpty())) {
            return true;
        }
        String issuer = printed.group("issuer");
        return Stream.concat(
                        document.getIssuer().map(Party::getName).stream(), document.getEnactingAuthority().stream())
                .map(Folded::of)
                .anyMatch(name -> Folded.contains(name, issuer) || Folded.contains(issuer, name));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
