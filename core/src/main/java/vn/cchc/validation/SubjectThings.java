package vn.cchc.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.Recipient;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.plan.Solution;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;

/** The things of one kind in a plan, with their attributes by name. */
final class SubjectThings {

    private static final Map<RuleSubject, SubjectThings> ALL = new EnumMap<>(RuleSubject.class);

    static {
        one(RuleSubject.PLAN, ImprovementPlan.class, "", plan -> plan);
        one(RuleSubject.DOCUMENT, OfficialDocument.class, "document.", ImprovementPlan::getDocument);
        several(
                RuleSubject.RECIPIENT,
                Recipient.class,
                "document.recipients",
                plan -> plan.getDocument().getRecipients(),
                recipient -> Labels.firstWords(recipient.getAsPrinted()));
        several(
                RuleSubject.BASELINE,
                Baseline.class,
                "baselines",
                ImprovementPlan::getBaselines,
                baseline -> Labels.firstWords(baseline.getAsPrinted()));
        several(
                RuleSubject.TARGET,
                Target.class,
                "targets",
                ImprovementPlan::getTargets,
                target -> Labels.firstWords(target.getMetric()));
        several(RuleSubject.TASK, Task.class, "tasks", ImprovementPlan::getTasks, Labels::of);
        several(
                RuleSubject.SOLUTION,
                Solution.class,
                "solutions",
                ImprovementPlan::getSolutions,
                solution -> Labels.of(solution.getLabel(), solution.getText()));
        several(
                RuleSubject.ASSIGNMENT,
                Assignment.class,
                "assignments",
                ImprovementPlan::getAssignments,
                assignment -> Labels.of(assignment.getLabel(), assignment.getText()));
        several(
                RuleSubject.REPORTING,
                ReportingObligation.class,
                "reporting",
                ImprovementPlan::getReporting,
                duty -> Labels.firstWords(duty.getAsPrinted()));
        several(
                RuleSubject.APPENDIX,
                Appendix.class,
                "appendices",
                ImprovementPlan::getAppendices,
                appendix -> Labels.firstWords(appendix.getLabel()));
    }

    /** The accessors by the attribute's name: only attributes, so no defaults. */
    private final Map<String, Method> accessors = new TreeMap<>();

    private final Function<ImprovementPlan, List<?>> things;
    private final Place place;

    private SubjectThings(Class<?> type, Function<ImprovementPlan, List<?>> things, Place place) {
        this.things = things;
        this.place = place;
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getName().startsWith("get"))
                .forEach(method -> accessors.put(attribute(method.getName()), method));
    }

    /** Where an attribute of the thing at a position stands. */
    private interface Place {
        Violation of(Object thing, int position, String attribute);
    }

    private static void one(RuleSubject subject, Class<?> type, String path, Function<ImprovementPlan, ?> thing) {
        ALL.put(
                subject,
                new SubjectThings(
                        type,
                        plan -> List.of(thing.apply(plan)),
                        (value, position, attribute) -> Violation.at(path + attribute)));
    }

    private static <T> void several(
            RuleSubject subject,
            Class<T> type,
            String path,
            Function<ImprovementPlan, List<T>> things,
            Function<T, String> label) {
        ALL.put(
                subject,
                new SubjectThings(
                        type,
                        things::apply,
                        (thing, position, attribute) -> Violation.at(Paths.element(path, position, attribute))
                                .labelled(label.apply(type.cast(thing)))));
    }

    private static String attribute(String accessor) {
        return accessor.substring(3, 4).toLowerCase(Locale.ROOT) + accessor.substring(4);
    }

    private static SubjectThings of(RuleSubject subject) {
        return Objects.requireNonNull(ALL.get(subject));
    }

    /** {@return the attributes of a kind of things that a condition can be put to, in order} */
    static List<String> attributes(RuleSubject subject, RuleCondition condition) {
        return of(subject).accessors.entrySet().stream()
                .filter(accessor ->
                        AddedRules.fits(condition, accessor.getValue().getGenericReturnType()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Gives the place and the value of an attribute of each thing; the value is what the accessor gives. */
    static void forEach(
            RuleSubject subject, ImprovementPlan plan, String attribute, BiConsumer<Violation, Object> look) {
        SubjectThings kind = of(subject);
        Method accessor = Objects.requireNonNull(kind.accessors.get(attribute));
        List<?> all = kind.things.apply(plan);
        for (int i = 0; i < all.size(); i++) {
            look.accept(kind.place.of(all.get(i), i, attribute), read(accessor, all.get(i)));
        }
    }

    private static Object read(Method accessor, Object thing) {
        try {
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException e) {
            // Public accessors of public types: only a broken build ends here.
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}
