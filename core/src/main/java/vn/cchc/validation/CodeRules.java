package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.Party;

/** The rule on the first group of electronic identifiers: H and two digits for provinces, G and two digits for ministries. */
final class CodeRules {

    private static final String PROVINCES = "H";
    private static final String MINISTRIES = "G";

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(EachDay.rule("ORG-02", CodeRules::family));
    }

    private static void family(PlanFacts plan, Outcome found) {
        for (Located<Party> party : plan.parties()) {
            if (party.thing() instanceof Party.Organization body
                    && body.getCode().isPresent()) {
                OrganizationCode code = body.getCode().get();
                List<Organization> known = plan.data()
                        .getDirectory()
                        .map(directory -> directory.meant(body, plan.referenceDay()))
                        .orElse(List.of());
                boolean issues =
                        plan.document().getIssuer().filter(body::equals).isPresent();
                if (known.isEmpty() && !issues) {
                    found.lacks(ReferenceSource.DIRECTORY);
                } else if (known.isEmpty()
                        // Whoever issues a plan of any level below the centre belongs to a province.
                        ? !code.firstGroup().startsWith(PROVINCES)
                        : known.stream().noneMatch(one -> fits(one, code, plan))) {
                    found.add(party.at("code").value(body.getName() + " (" + code + ")"));
                }
            }
        }
    }

    /** Party, front and other organisations have identifiers of other families. */
    private static boolean fits(Organization body, OrganizationCode code, PlanFacts plan) {
        if (body.getKind() == OrganizationKind.POLITICAL_ORGANIZATION || body.getKind() == OrganizationKind.OTHER) {
            return true;
        }
        boolean central = body.getLevel() == AdministrativeLevel.CENTRAL;
        return (!central && code.firstGroup().startsWith(PROVINCES))
                || ((central || isOfMinistry(body, plan)) && code.firstGroup().startsWith(MINISTRIES));
    }

    /** A branch of a ministry in a province (cơ quan ngành dọc) is coded below the ministry. */
    private static boolean isOfMinistry(Organization body, PlanFacts plan) {
        Optional<OrganizationDirectory> directory = plan.data().getDirectory();
        return directory.stream()
                .flatMap(known -> known.superiors(body, plan.referenceDay()).stream())
                .anyMatch(above ->
                        above.getLevel() == AdministrativeLevel.CENTRAL && above.getKind() == OrganizationKind.AGENCY);
    }
}
