package vn.cchc.json.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.plan.ImprovementPlan;

/** The types that a file holds one of. */
public final class Documents {

    /** All of them. */
    public static final List<Class<?>> TYPES = List.of(ImprovementPlan.class, OrganizationRegister.class);

    private Documents() {}

    /**
     * {@return the version of the JSON form of a type of documents}
     *
     * @param type the type
     */
    static String version(Class<?> type) {
        try {
            return (String) type.getField("SCHEMA_VERSION").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    /**
     * {@return the sealed interfaces with kinds that can be reached from any document}
     */
    public static Set<Class<?>> sums() {
        Set<Class<?>> sums = new LinkedHashSet<>();
        TYPES.forEach(type -> sums.addAll(Shapes.sums(type)));
        return sums;
    }
}
