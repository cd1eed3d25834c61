package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.CatalogueDiffTest.named;
import static vn.cchc.catalogue.CatalogueDiffTest.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CatalogueDiffPropertiesTest {

    @Property(tries = 50)
    void anyCatalogueDiffersInNothingFromItself(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> points) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            // Equal names and rules under several codes, which must not confuse the pairing.
            criteria.add(named("c" + i, String.valueOf(points.get(i)), "Tên " + points.get(i)));
        }
        IndexCatalogue one = of(criteria.toArray(Criterion[]::new));

        assertThat(CatalogueDiff.between(one, one).isChanged()).isFalse();
        Collections.reverse(criteria);
        assertThat(CatalogueDiff.between(one, of(criteria.toArray(Criterion[]::new)))
                        .isChanged())
                .isEqualTo(points.size() > 1);
    }
}
