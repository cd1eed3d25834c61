package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.EverythingPlan;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/** Ids are unique in the whole plan, wherever they stand (rule PLN-09). */
class IdRulesTest {

    @Test
    void sameIdTwice() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").label(Text.of("1.")).build(),
                        Plans.task("t2").build(),
                        Plans.task("t1").label(Text.of("a)")).build())
                .build();
        assertThat(Checked.rule("PLN-09", plan).places()).containsExactly("tasks[0].id", "tasks[2].id");
        assertThat(Checked.rule("PLN-09", plan).vietnamese()).isEqualTo("Trùng mã phần tử «t1»: nhiệm vụ «1», «a»");
    }

    @Test
    void planAndThingOfOneId() {
        ImprovementPlan plan = Plans.planOf(Plans.task("plan").build()).build();
        assertThat(Checked.rule("PLN-09", plan).places()).containsExactly("id", "tasks[0].id");
    }

    @Test
    void severalIdsAreQuotedOneByOne() {
        DocumentReference reference = DocumentReference.builder()
                .id("n1")
                .role(ReferenceRole.CITED)
                .asPrinted(Text.of("Luật Tiếp cận thông tin"))
                .build();
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").build(), Plans.task("t1").build())
                .document(Plans.document().addReference(reference).build())
                .build();
        assertThat(Checked.rule("PLN-09", plan).vietnamese()).startsWith("Trùng mã phần tử «n1», «t1»: ");
        assertThat(Checked.rule("PLN-09", plan).places())
                .containsExactly(
                        "document.references[0].id", "document.recipients[0].id", "tasks[0].id", "tasks[1].id");
    }

    @Test
    void everyThingWithAnIdIsLookedAt() {
        List<String> places = Checked.rule("PLN-09", EverythingPlan.withOneId()).places();

        assertThat(places).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(shapes(places)).isEqualTo(declared());
    }

    @Test
    void differentIdsViolateNothing() {
        assertThat(Checked.rule("PLN-09", EverythingPlan.withOwnIds()).places()).isEmpty();
    }

    /** Paths without positions and without the recursion of sections. */
    private static Set<String> shapes(List<String> places) {
        Set<String> shapes = new TreeSet<>();
        places.forEach(place -> shapes.add(place.replaceAll("\\[\\d+]", "")));
        return shapes;
    }

    /** All ways to an id that the types of a plan declare; sections two levels deep. */
    private static Set<String> declared() {
        Set<String> paths = new TreeSet<>();
        collect(ImprovementPlan.class, "", new ArrayList<>(), paths);
        return paths;
    }

    private static void collect(Class<?> type, String path, List<Class<?>> above, Set<String> paths) {
        if (above.stream().filter(type::equals).count() == 2) {
            return;
        }
        if (Identified.class.isAssignableFrom(type)) {
            paths.add(path + "id");
        }
        List<Class<?>> here = new ArrayList<>(above);
        here.add(type);
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && method.getName().startsWith("get")) {
                Class<?> value = content(method.getGenericReturnType());
                boolean ours = value.getName().startsWith("vn.cchc.") && value.isInterface();
                if (ours) {
                    collect(value, path + attribute(method) + ".", here, paths);
                }
            }
        }
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType container
                ? content(container.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static String attribute(Method method) {
        return method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + method.getName().substring(4);
    }

    @Test
    void documentIsPartOfTheWalk() {
        assertThat(declared()).contains("document.recipients.id", "sections.sections.id", "tasks.items.targets.id");
        assertThat(Identified.class.isAssignableFrom(OfficialDocument.class)).isFalse();
    }
}
