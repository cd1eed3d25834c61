package vn.cchc.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** What makes a register meaningless: ids that mean two things or none, and bodies above or after themselves. */
final class RegisterChecks {

    /** A file made to hurt may hold a hundred thousand; an exception each would cost more than the file. */
    private static final int MOST = 1000;

    private final OrganizationRegister register;
    private final Map<String, Organization> byId = new HashMap<>();
    private final List<InvalidValueException> refusals = new ArrayList<>();

    private RegisterChecks(OrganizationRegister register) {
        this.register = register;
    }

    /** Throws the first refusal, with the others as suppressed ones, so that a reader can tell them all. */
    static void check(OrganizationRegister register) {
        RegisterChecks checks = new RegisterChecks(register);
        checks.checkIds();
        checks.checkReferences();
        checks.checkCycles();
        if (!checks.refusals.isEmpty()) {
            InvalidValueException first = checks.refusals.get(0);
            checks.refusals.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private void refuse(ValueRule rule, String path, String found, String expected) {
        if (refusals.size() < MOST) {
            refusals.add(InvalidValueException.at(rule, path, found, expected));
        }
    }

    private void checkIds() {
        Set<String> ids = new HashSet<>();
        checkIds("organizations", register.getOrganizations(), ids);
        checkIds("classes", register.getClasses(), ids);
        register.getOrganizations().forEach(organization -> byId.putIfAbsent(organization.getId(), organization));
    }

    private void checkIds(String list, List<? extends Identified> elements, Set<String> ids) {
        for (int i = 0; i < elements.size(); i++) {
            String id = elements.get(i).getId();
            if (!ids.add(id)) {
                refuse(ValueRule.REPEATED_ID, list + "[" + i + "].id", id, "");
            }
        }
    }

    private void checkReferences() {
        List<Organization> organizations = register.getOrganizations();
        for (int i = 0; i < organizations.size(); i++) {
            String path = "organizations[" + i + "].";
            organizations.get(i).getSuperior().ifPresent(id -> checkKnown(path + "superior", id));
            checkKnown(path + "successors", organizations.get(i).getSuccessors());
        }
        List<AgencyClass> classes = register.getClasses();
        for (int i = 0; i < classes.size(); i++) {
            String path = "classes[" + i + "].";
            checkKnown(path + "members", classes.get(i).getMembers());
            classes.get(i)
                    .getCriterion()
                    .flatMap(MemberCriterion::getSuperior)
                    .ifPresent(id -> checkKnown(path + "criterion.superior", id));
        }
    }

    private void checkKnown(String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            checkKnown(path + "[" + i + "]", ids.get(i));
        }
    }

    private void checkKnown(String path, String id) {
        if (!byId.containsKey(id)) {
            refuse(ValueRule.UNKNOWN_REFERENCE, path, id, "");
        }
    }

    private void checkCycles() {
        checkCycles("superior", organization -> organization.getSuperior().stream());
        checkCycles("successors", organization -> organization.getSuccessors().stream());
    }

    private void checkCycles(String attribute, Function<Organization, Stream<String>> next) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        byId.forEach((id, organization) -> links.put(
                id,
                next.apply(organization).filter(byId::containsKey).distinct().toList()));
        Set<String> circling = Circles.in(links);
        List<Organization> organizations = register.getOrganizations();
        for (int i = 0; i < organizations.size(); i++) {
            String id = organizations.get(i).getId();
            if (circling.contains(id)) {
                refuse(ValueRule.CYCLE, "organizations[" + i + "]." + attribute, id, "");
            }
        }
    }
}
