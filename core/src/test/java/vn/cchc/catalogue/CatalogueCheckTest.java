package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/** A whole catalogue, as a commune could have it. */
class CatalogueCheckTest {

    private static final ImmutableIndexCatalogue COMMUNE = (ImmutableIndexCatalogue) CommuneCatalogue.build();

    @Test
    void nothingIsFoundInAGoodCatalogue() {
        assertThat(COMMUNE.all().filter(Criterion::leaf)).hasSize(10);
        assertThat(CatalogueCheck.of(COMMUNE)).isEmpty();
        assertThat(CatalogueCheck.bundled(COMMUNE)).isEmpty();
    }

    /** As the person does who reads the guide: two bands are made to overlap. */
    @Test
    void overlapIsToldWithItsCriterion() {
        Criterion steering = COMMUNE.getCriteria().get(0);
        Criterion done = steering.getCriteria().get(1);
        Expression overlapping = Checking.bands(
                Checking.share(Checking.f("done"), Checking.f("planned")), "(0.9,] 10", "[0.7,0.9] 5", "[0,0.75) 0");
        List<Finding> findings =
                CatalogueCheck.of(with(((ImmutableCriterion) done).withRule(overlapping), steering, 1));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).getPlaces())
                .extracting(place -> place.getLabel() + " " + place.getPath())
                .containsExactly(
                        Optional.of("1.2") + " criteria[0].criteria[1].rule.bands[1]",
                        Optional.of("1.2") + " criteria[0].criteria[1].rule.bands[2]");
        assertThat(findings.get(0).getVietnamese())
                .isEqualTo("Khoảng thứ 2 và khoảng thứ 3 cùng chứa các giá trị từ 0,7 (70 %) đến dưới 0,75 (75 %)");
        assertThat(findings.get(0).getEnglish())
                .isEqualTo("Bands 2 and 3 both contain values from 0.7 (70 %) to below 0.75 (75 %)");
    }

    private static IndexCatalogue with(Criterion criterion, Criterion group, int position) {
        List<Criterion> parts = new ArrayList<>(group.getCriteria());
        parts.set(position, criterion);
        List<Criterion> criteria = new ArrayList<>(COMMUNE.getCriteria());
        criteria.set(0, ((ImmutableCriterion) group).withCriteria(parts));
        return COMMUNE.withCriteria(criteria);
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() {
        IndexCatalogue bad = Checking.catalogue(
                        Checking.leaf("1", 5)
                                .addFacts(Checking.yesNo("x"))
                                .rule(Checking.met(Checking.is("y")))
                                .whenNone(WhenNone.FULL)
                                .addCriteria(Checking.leaf("1.1", 4).build())
                                .build(),
                        Checking.plain("1", "1"))
                .policy(Optional.empty())
                .build();
        assertThat(CatalogueCheck.of(bad))
                .extracting(Finding::getCode)
                .containsExactly("CAT-12", "CAT-06", "CAT-11", "CAT-11", "CAT-26", "CAT-16", "CAT-10", "CAT-01");
    }

    /** In what order criteria stand changes only where things are found. */
    @Test
    void orderOfCriteriaChangesNothing() {
        List<Criterion> reversed = new ArrayList<>(COMMUNE.getCriteria());
        Collections.reverse(reversed);
        assertThat(CatalogueCheck.of(COMMUNE.withCriteria(reversed))).isEmpty();
    }

    @Test
    void manyCriteriaOfOneCodeAreOneFinding() {
        List<Criterion> many = Collections.nCopies(3000, Checking.plain("1", "1"));
        List<Finding> findings =
                CatalogueCheck.of(Checking.catalogue().criteria(many).build());
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPlaces()).hasSize(2999));
    }
}
