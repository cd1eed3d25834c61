package vn.cchc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Dated;
import vn.cchc.value.Text;

/** The directory of a register, indexed. */
final class RegisterDirectory implements OrganizationDirectory {

    private final List<Organization> organizations;
    private final Map<String, Organization> byId = new LinkedHashMap<>();
    private final Map<String, List<Organization>> byCode = new LinkedHashMap<>();
    private final Map<String, List<Organization>> byName = new LinkedHashMap<>();
    private final Map<String, List<Organization>> byHeir = new LinkedHashMap<>();
    private final Map<String, List<AgencyClass>> classesByName = new LinkedHashMap<>();

    RegisterDirectory(OrganizationRegister register) {
        organizations = register.getOrganizations();
        for (Organization organization : organizations) {
            byId.put(organization.getId(), organization);
            organization.getCode().ifPresent(code -> add(byCode, key(code), organization));
            keys(Stream.concat(organization.names(), organization.getAbbreviations().stream()))
                    .forEach(name -> add(byName, name, organization));
            organization.getSuccessors().stream().distinct().forEach(heir -> add(byHeir, heir, organization));
        }
        for (AgencyClass agencyClass : register.getClasses()) {
            keys(agencyClass.names()).forEach(name -> add(classesByName, name, agencyClass));
        }
    }

    private static Stream<String> keys(Stream<Text> names) {
        return names.map(NameKey::of).distinct();
    }

    private static String key(OrganizationCode code) {
        return code.toCurrent().orElse(code).toString();
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    private static <T extends Dated> List<T> validOn(LocalDate date, @Nullable List<T> found) {
        return found == null
                ? List.of()
                : found.stream().filter(one -> one.validOn(date)).toList();
    }

    @Override
    public Optional<Organization> organization(String id, LocalDate date) {
        return Optional.ofNullable(byId.get(id)).filter(found -> found.validOn(date));
    }

    @Override
    public List<Organization> withCode(OrganizationCode code, LocalDate date) {
        return validOn(date, byCode.get(key(code)));
    }

    @Override
    public List<Organization> called(Text name, LocalDate date) {
        return validOn(date, byName.get(NameKey.of(name)));
    }

    @Override
    public List<Organization> everCalled(Text name) {
        return List.copyOf(byName.getOrDefault(NameKey.of(name), List.of()));
    }

    @Override
    public List<AgencyClass> classesCalled(Text name, LocalDate date) {
        return validOn(date, classesByName.get(NameKey.of(name)));
    }

    @Override
    public List<Organization> members(AgencyClass agencyClass, LocalDate date) {
        if (!agencyClass.validOn(date)) {
            return List.of();
        }
        Set<String> listed = Set.copyOf(agencyClass.getMembers());
        return organizations.stream()
                .filter(organization -> organization.validOn(date))
                .filter(organization -> listed.contains(organization.getId()) || isDescribed(agencyClass, organization))
                .toList();
    }

    @Override
    public boolean contains(AgencyClass agencyClass, Organization organization, LocalDate date) {
        return agencyClass.validOn(date)
                && organization(organization.getId(), date)
                        .filter(known ->
                                agencyClass.getMembers().contains(known.getId()) || isDescribed(agencyClass, known))
                        .isPresent();
    }

    private static boolean isDescribed(AgencyClass agencyClass, Organization organization) {
        return agencyClass
                .getCriterion()
                .filter(criterion -> criterion.fits(organization))
                .isPresent();
    }

    @Override
    public List<Organization> superiors(Organization organization, LocalDate date) {
        return Stream.iterate(superior(organization, date), Optional::isPresent, above -> superior(above.get(), date))
                .map(Optional::get)
                .toList();
    }

    private Optional<Organization> superior(Organization organization, LocalDate date) {
        return organization.getSuperior().flatMap(id -> organization(id, date));
    }

    @Override
    public Succession<Organization> succession(Organization organization, LocalDate date) {
        return Heirs.of(organization, date, this::successors, this::predecessors);
    }

    private List<Organization> successors(Organization organization) {
        return organization.getSuccessors().stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    @Override
    public List<Organization> predecessors(Organization organization) {
        return List.copyOf(byHeir.getOrDefault(organization.getId(), List.of()));
    }
}
