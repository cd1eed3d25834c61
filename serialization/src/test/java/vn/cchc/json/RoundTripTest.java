package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.cchc.json.internal.RandomDocuments;
import vn.cchc.plan.ImprovementPlan;

/** Any plan survives the journey. */
class RoundTripTest {

    @Property(tries = 300)
    void any_plan_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        ImprovementPlan plan = new RandomDocuments(random).plan();

        byte[] two = Jackson.TWO.write(plan);
        byte[] three = Jackson.THREE.write(plan);

        assertThat(new String(two, StandardCharsets.UTF_8)).isEqualTo(new String(three, StandardCharsets.UTF_8));
        for (Jackson jackson : Jackson.values()) {
            ImprovementPlan back = jackson.read(two, JsonLimits.standard());
            assertThat(back).isEqualTo(plan).hasSameHashCodeAs(plan);
            assertThat(jackson.write(back)).isEqualTo(two);
        }
    }

    @Property(tries = 100)
    void composed_and_decomposed_twins_are_equal_and_each_keeps_its_letters(@ForAll Random random) {
        String json = new String(Jackson.THREE.write(new RandomDocuments(random).plan()), StandardCharsets.UTF_8);
        String composed = Normalizer.normalize(json, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(json, Normalizer.Form.NFD);

        ImprovementPlan one = PlanJson.read(composed);
        ImprovementPlan twin = PlanJson.read(decomposed);

        // A host's own data is compared as it came; everything printed is compared composed.
        assertThat(withoutHostData(one)).isEqualTo(withoutHostData(twin)).hasSameHashCodeAs(withoutHostData(twin));
        assertThat(PlanJson.write(one)).isEqualTo(composed);
        assertThat(PlanJson.write(twin)).isEqualTo(decomposed);
    }

    private static ImprovementPlan withoutHostData(ImprovementPlan plan) {
        var tasks = plan.getTasks().stream()
                .map(task -> vn.cchc.plan.Task.builder()
                        .copyFrom(task)
                        .extensions(vn.cchc.value.Extensions.none())
                        .build())
                .toList();
        return ImprovementPlan.builder()
                .copyFrom(plan)
                .tasks(tasks)
                .extensions(vn.cchc.value.Extensions.none())
                .build();
    }
}
