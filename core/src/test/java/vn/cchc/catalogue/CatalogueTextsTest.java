package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.MessageTemplates;

/** The texts of the checks of catalogues, in both languages. */
class CatalogueTextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final MessageTemplates TEXTS = CatalogueFault.texts();

    /** The other way round, to see the keys of the English file. */
    private static final MessageTemplates ENGLISH = MessageTemplates.read(
            CatalogueFault.class.getResourceAsStream("catalogue_en.properties"),
            CatalogueFault.class.getResourceAsStream("catalogue_vi.properties"));

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(TEXTS.keys()).isEqualTo(ENGLISH.keys());
        for (String key : TEXTS.keys()) {
            String vietnamese = TEXTS.template(key, VIETNAMESE);
            String english = TEXTS.template(key, Locale.ENGLISH);
            assertThat(vietnamese).as(key).isNotBlank();
            assertThat(english).as(key).isNotBlank();
            assertThat(new TreeSet<>(MessageTemplates.holes(english)))
                    .as(key)
                    .isEqualTo(MessageTemplates.holes(vietnamese));
        }
    }

    @Test
    void everyRuleHasATextAndEveryTextARule() {
        List<String> codes =
                Arrays.stream(CatalogueRule.values()).map(CatalogueRule::code).toList();
        Set<String> worded = TEXTS.keys().stream()
                .filter(key -> key.startsWith("CAT-"))
                .map(key -> key.replaceAll("[.].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).doesNotHaveDuplicates().isSorted();
        assertThat(worded).containsExactlyElementsOf(codes);
    }

    @Test
    void numbersAreWrittenAsEachLanguageWritesThem() {
        Range band = Range.of(Checking.band("(-0.5,0.75] 1"));
        assertThat(Numbers.values(band, true).in(VIETNAMESE))
                .isEqualTo("các giá trị trên −0,5 (−50 %) đến 0,75 (75 %)");
        assertThat(Numbers.values(band, true).in(Locale.FRENCH))
                .isEqualTo("values above −0.5 (−50 %) up to 0.75 (75 %)");
    }
}
