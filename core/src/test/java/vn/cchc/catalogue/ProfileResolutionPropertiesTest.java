package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.TailorSamples.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfileResolutionPropertiesTest {

    private static IndexCatalogue of(List<List<Integer>> groups) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Criterion> leaves = new ArrayList<>();
            int sum = 0;
            for (int j = 0; j < groups.get(i).size(); j++) {
                int points = groups.get(i).get(j);
                sum += points;
                leaves.add(TailorSamples.leaf("G" + i + "." + j, String.valueOf(points)));
            }
            criteria.add(TailorSamples.criterion("G" + i, String.valueOf(sum))
                    .criteria(leaves)
                    .build());
        }
        return TailorSamples.empty().criteria(criteria).build();
    }

    @Provide
    Arbitrary<IndexCatalogue> catalogues() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ProfileResolutionPropertiesTest::of);
    }

    @Provide
    Arbitrary<List<ProfileChange>> changes() {
        Arbitrary<String> codes = Arbitraries.of("G0", "G1", "G0.0", "G0.1", "G1.0", "G2.0", "N1", "no");
        Arbitrary<ProfileChange> change = Arbitraries.oneOf(
                codes.map(TailorSamples::exclude),
                codes.map(TailorSamples::include),
                codes.map(code -> TailorSamples.rename(code, "Tên " + code)),
                codes.map(code -> TailorSamples.reweight(code, "7")),
                codes.map(code -> TailorSamples.add(code, TailorSamples.leaf("N1", "2"))));
        return change.list().ofMaxSize(6);
    }

    @Property(tries = 100)
    void emptyProfileIsIdentity(@ForAll("catalogues") IndexCatalogue catalogue) {
        ProfileResolution resolution = ProfileResolution.of(profile().build(), catalogue);

        assertThat(resolution.getCatalogue().getCriteria()).isEqualTo(catalogue.getCriteria());
        for (int i = 0; i < catalogue.getCriteria().size(); i++) {
            assertThat(resolution.getCatalogue().getCriteria().get(i))
                    .isSameAs(catalogue.getCriteria().get(i));
        }
        assertThat(resolution.getCatalogue().getPolicy()).isEqualTo(catalogue.getPolicy());
        assertThat(resolution.getChanges()).isEmpty();
        assertThat(resolution.getFindings()).isEmpty();
    }

    @Property(tries = 100)
    void whatIsAddedAndRemovedAgainLeavesNoTrace(@ForAll("catalogues") IndexCatalogue catalogue) {
        CatalogueProfile profile = profile()
                .addChanges(TailorSamples.add("G0", TailorSamples.leaf("N1", "2")), TailorSamples.exclude("N1"))
                .build();

        assertThat(ProfileResolution.of(profile, catalogue).getCatalogue().getCriteria())
                .isEqualTo(catalogue.getCriteria());
    }

    @Property(tries = 200)
    void emptySecondProfileChangesNothing(
            @ForAll("catalogues") IndexCatalogue catalogue, @ForAll("changes") List<ProfileChange> changes) {
        CatalogueProfile first = profile().changes(changes).build();
        CatalogueProfile second = profile().id("second").catalogue("commune").build();
        ProfileResolution once = ProfileResolution.of(first, catalogue);
        ProfileResolution twice = ProfileResolution.ofChain(second, List.of(first), catalogue);

        assertThat(twice.getCatalogue().getCriteria())
                .isEqualTo(once.getCatalogue().getCriteria());
        assertThat(twice.getChanges()).isEqualTo(once.getChanges());
        assertThat(twice.getFindings()).isEqualTo(once.getFindings());
    }

    /** Each change is told or found, whatever it is, and maxima that nobody set add up as before. */
    @Property(tries = 200)
    void nothingHappensUntold(
            @ForAll("catalogues") IndexCatalogue catalogue, @ForAll("changes") List<ProfileChange> changes) {
        ProfileResolution resolution =
                ProfileResolution.of(profile().changes(changes).build(), catalogue);

        for (int i = 0; i < changes.size(); i++) {
            String path = "changes[" + i + "]";
            boolean told = resolution.getChanges().stream()
                    .anyMatch(change -> change.getPath().filter(path::equals).isPresent());
            boolean found = resolution.getFindings().stream()
                    .anyMatch(finding -> finding.getPlaces().get(0).getPath().startsWith(path));
            assertThat(told || found).isTrue();
        }
        resolution.getCatalogue().all().forEach(criterion -> {
            boolean byHand = changes.stream()
                    .anyMatch(change -> change instanceof ProfileChange.Reweight reweight
                            && reweight.getCriterion().equals(criterion.getCode()));
            if (!criterion.leaf() && !byHand) {
                BigDecimal sum = criterion.getCriteria().stream()
                        .map(child -> child.getMaximumPoints().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(criterion.getMaximumPoints().orElseThrow()).isEqualByComparingTo(sum);
            }
        });
    }
}
