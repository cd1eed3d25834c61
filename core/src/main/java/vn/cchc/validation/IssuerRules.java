package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Rules on the issuing agency and on what has to agree with it: the symbol and the place (NĐ 30/2020/NĐ-CP, Điều 8). */
final class IssuerRules {

    private IssuerRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("DOC-10a", IssuerRules::printed),
                new Rule("DOC-10b", IssuerRules::identified),
                EachDay.rule("DOC-12", IssuerRules::abbreviation),
                EachDay.rule("DOC-13", IssuerRules::place));
    }

    private static void printed(PlanFacts plan, Outcome found) {
        if (plan.document().getIssuer().isEmpty()) {
            found.add("document.issuer");
        }
    }

    private static void identified(PlanFacts plan, Outcome found) {
        Optional<Party.Organization> issuer = plan.document().getIssuer();
        if (issuer.isEmpty()) {
            found.add("document.issuer");
        } else if (issuer.get().getCode().isEmpty()) {
            found.add(Violation.at("document.issuer.code").value(issuer.get().getName()));
        }
    }

    private static void abbreviation(PlanFacts plan, Outcome found) {
        Optional<Party.Organization> issuer = plan.document().getIssuer();
        Optional<Text> symbol = plan.document().getNumber().getSymbol();
        String agency = symbol.map(IssuerRules::agency).orElse("");
        if (issuer.isEmpty() || agency.isEmpty()) {
            return;
        }
        List<Organization> bodies = Bodies.meant(issuer.get(), plan, found);
        if (bodies.stream().anyMatch(body -> body.getAbbreviations().isEmpty())) {
            found.lacks(ReferenceSource.DIRECTORY);
        } else if (!bodies.isEmpty() && bodies.stream().noneMatch(body -> bears(body, agency))) {
            found.add(Violation.at("document.number.symbol").value(symbol.get()));
        }
    }

    /** What stands behind the type of the document: SGTVT in KH-SGTVT. */
    private static String agency(Text symbol) {
        String composed = symbol.composed();
        return composed.substring(composed.indexOf('-') + 1);
    }

    /** Some agencies add the unit that drafts: KH-SKHCN-VP. */
    private static boolean bears(Organization body, String agency) {
        int unit = agency.indexOf('-');
        return body.isAbbreviatedAs(Text.of(agency))
                || (unit > 0 && body.isAbbreviatedAs(Text.of(agency.substring(0, unit))));
    }

    private static void place(PlanFacts plan, Outcome found) {
        Optional<Text> printed = plan.document().getPlace().filter(place -> !place.isBlank());
        if (printed.isEmpty()) {
            found.add(Violation.at("document.place").notStated());
            return;
        }
        Text place = printed.get();
        List<Organization> bodies = plan.document()
                .getIssuer()
                .map(issuer -> Bodies.meant(issuer, plan, found))
                .orElse(List.of());
        if (bodies.isEmpty() || bodies.stream().anyMatch(body -> isAt(body, place, plan))) {
            return;
        }
        if (bodies.stream().allMatch(body -> isPlaced(body, plan))) {
            found.add(Violation.at("document.place").value(place));
        } else {
            boolean coded = bodies.stream()
                    .anyMatch(body -> body.getAdministrativeUnit().isPresent());
            found.lacks(coded ? ReferenceSource.ADMINISTRATIVE_UNITS : ReferenceSource.DIRECTORY);
        }
    }

    private static boolean isAt(Organization body, Text place, PlanFacts plan) {
        return body.isPlacedAt(place)
                || unit(body, plan).filter(unit -> unit.isCalled(place)).isPresent();
    }

    /** Whether it is known where the body has its seat. */
    private static boolean isPlaced(Organization body, PlanFacts plan) {
        return !body.getPlaces().isEmpty() || unit(body, plan).isPresent();
    }

    private static Optional<AdministrativeUnit> unit(Organization body, PlanFacts plan) {
        return plan.data()
                .getAdministrativeUnits()
                .flatMap(units ->
                        body.getAdministrativeUnit().flatMap(code -> units.withCode(code, plan.referenceDay())));
    }
}
