package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.organization.AdministrativeChange;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.organization.Succession;
import vn.cchc.value.Text;

/** Every province before and after 2025-07-01, against the two tables of the research. */
class ProvincesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_AUGUST_2026 = LocalDate.of(2026, 8, 31);
    private static final AdministrativeUnits PROVINCES = Provinces.bundled();

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (InputStream file = ProvincesTest.class.getResourceAsStream("/golden/provinces/" + name);
                var reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }

    static List<NamedCsvRecord> the63() throws IOException {
        return table("provinces_63_to_34.csv");
    }

    static List<NamedCsvRecord> the34() throws IOException {
        return table("provinces_34.csv");
    }

    private static AdministrativeUnit at(String code, LocalDate date) {
        return PROVINCES.withCode(code, date).orElseThrow();
    }

    private static String name(String code, LocalDate date) {
        return at(code, date).getName().toString();
    }

    @ParameterizedTest
    @MethodSource("the63")
    void each_of_the_63_is_there_until_the_end_of_june(NamedCsvRecord row) {
        AdministrativeUnit unit = at(row.getField("code_until_2025_06_30"), BEFORE);

        assertThat(unit.getName().toString()).isEqualTo(row.getField("name_until_2025_06_30"));
        assertThat(unit.getFullName().toString()).isEqualTo(row.getField("full_name"));
        assertThat(unit.getLevel()).isEqualTo(AdministrativeLevel.PROVINCE);
        assertThat(unit.getValidTo()).contains(LocalDate.parse(row.getField("valid_until")));
        assertThat(PROVINCES.called(unit.getName(), BEFORE)).containsExactly(unit);
        assertThat(PROVINCES.called(unit.getFullName(), BEFORE)).containsExactly(unit);
    }

    @ParameterizedTest
    @MethodSource("the63")
    void each_of_the_63_went_where_the_table_says(NamedCsvRecord row) {
        AdministrativeUnit before = at(row.getField("code_until_2025_06_30"), BEFORE);
        AdministrativeUnit after = at(row.getField("successor_code_from_2025_07_01"), AFTER);

        assertThat(after.getName().toString()).isEqualTo(row.getField("successor_name"));
        assertThat(PROVINCES.succession(before, AFTER).heirs()).containsExactly(after);
        AdministrativeChange.Kind kind = switch (row.getField("code_change")) {
            case "KEPT_CODE" -> AdministrativeChange.Kind.KEPT;
            case "SAME_NAME_NEW_CODE" -> AdministrativeChange.Kind.RECODED;
            default -> AdministrativeChange.Kind.MERGED;
        };
        assertThat(PROVINCES.changesOn(AFTER)).contains(new AdministrativeChange(before, after, kind));
    }

    @ParameterizedTest
    @MethodSource("the34")
    void each_of_the_34_is_the_union_of_its_parts(NamedCsvRecord row) {
        AdministrativeUnit unit = at(row.getField("code"), AFTER);
        List<String> parts = Arrays.asList(row.getField("merged_from").split("; "));

        assertThat(unit.getName().toString()).isEqualTo(row.getField("name"));
        assertThat(PROVINCES.predecessors(unit))
                .extracting(part -> part.getName().toString())
                .containsExactlyInAnyOrderElementsOf(parts);
        assertThat(PROVINCES.called(Text.of(row.getField("name")), AFTER)).containsExactly(unit);
        // The full name is that of August 2026.
        assertThat(at(row.getField("code"), IN_AUGUST_2026).getFullName().toString())
                .isEqualTo(row.getField("full_name_in_dataset_2026_08"));
    }

    @ParameterizedTest
    @MethodSource("the34")
    void only_a_province_made_of_one_is_mapped_to_one(NamedCsvRecord row) {
        AdministrativeUnit unit = at(row.getField("code"), AFTER);
        boolean alone = !row.getField("merged_from").contains(";");

        for (AdministrativeUnit part : PROVINCES.predecessors(unit)) {
            Succession<AdministrativeUnit> succession = PROVINCES.succession(part, AFTER);
            assertThat(succession.kind()).isEqualTo(alone ? Succession.Kind.REPLACED : Succession.Kind.MERGED);
            assertThat(succession.only().isPresent()).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai",
        "24, Bắc Giang, Bắc Ninh",
        "44, Quảng Bình, Quảng Trị",
        "52, Bình Định, Gia Lai",
        "80, Long An, Tây Ninh",
        "82, Tiền Giang, Đồng Tháp",
        "91, Kiên Giang, An Giang"
    })
    void reused_codes_change_their_owner_over_night(String code, String before, String after) {
        assertThat(name(code, BEFORE)).isEqualTo(before);
        assertThat(name(code, AFTER)).isEqualTo(after);
        assertThat(PROVINCES.called(Text.of(before), AFTER)).isEmpty();
        assertThat(PROVINCES.called(Text.of(after), BEFORE))
                .noneMatch(unit -> unit.getCode().equals(code));
    }

    @Test
    void no_other_code_changed_its_owner() throws IOException {
        Set<String> changed = new HashSet<>();
        for (NamedCsvRecord row : the63()) {
            String code = row.getField("code_until_2025_06_30");
            PROVINCES
                    .withCode(code, AFTER)
                    .filter(after -> !after.getName().equals(at(code, BEFORE).getName()))
                    .ifPresent(after -> changed.add(code));
        }

        assertThat(changed).containsExactlyInAnyOrder("15", "24", "44", "52", "80", "82", "91");
    }

    @Test
    void there_are_63_and_then_34() {
        for (LocalDate date : List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2022, 12, 31), BEFORE)) {
            assertThat(PROVINCES.count(AdministrativeLevel.PROVINCE, date))
                    .as(date.toString())
                    .hasValue(63);
        }
        for (LocalDate date : List.of(AFTER, LocalDate.of(2025, 12, 31), IN_AUGUST_2026)) {
            assertThat(PROVINCES.count(AdministrativeLevel.PROVINCE, date))
                    .as(date.toString())
                    .hasValue(34);
        }
        assertThat(PROVINCES.count(AdministrativeLevel.PROVINCE, LocalDate.of(2011, 12, 31)))
                .isEmpty();
        assertThat(PROVINCES.count(AdministrativeLevel.COMMUNE, AFTER)).isEmpty();
    }

    @Test
    void changes_of_the_day_are_counted_as_the_research_counts_them() {
        Map<AdministrativeChange.Kind, Long> kinds = PROVINCES.changesOn(AFTER).stream()
                .collect(Collectors.groupingBy(AdministrativeChange::kind, TreeMap::new, Collectors.counting()));

        // 34 keep the name, 7 of them under a new code; 29 go into another, 7 of which leave their code to it.
        assertThat(kinds)
                .containsOnly(
                        Map.entry(AdministrativeChange.Kind.KEPT, 27L),
                        Map.entry(AdministrativeChange.Kind.RECODED, 7L),
                        Map.entry(AdministrativeChange.Kind.MERGED, 29L));
        assertThat(PROVINCES.changesOn(BEFORE)).isEmpty();
    }

    @Test
    void name_on_both_sides_finds_the_body_of_the_day() {
        Text name = Text.of("LÀO CAI");

        assertThat(PROVINCES.called(name, BEFORE))
                .extracting(AdministrativeUnit::getCode)
                .containsExactly("10");
        assertThat(PROVINCES.called(name, AFTER))
                .extracting(AdministrativeUnit::getCode)
                .containsExactly("15");
        assertThat(PROVINCES.withCode("10", AFTER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tỉnh Thanh Hóa", "Tỉnh Thanh Hoá", "THANH HÓA", "Thanh Hoá"})
    void either_spelling_finds_its_province(String name) {
        assertThat(PROVINCES.called(Text.of(name), BEFORE))
                .extracting(AdministrativeUnit::getCode)
                .containsExactly("38");
        assertThat(PROVINCES.called(Text.of(name), AFTER))
                .extracting(AdministrativeUnit::getCode)
                .containsExactly("38");
    }

    @Test
    void hue_was_renamed_at_the_turn_of_the_year() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        AdministrativeUnit old = at("46", newYear.minusDays(1));

        assertThat(old.getFullName().toString()).isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(at("46", newYear).getFullName().toString()).isEqualTo("Thành phố Huế");
        assertThat(PROVINCES.changesOn(newYear))
                .containsExactly(new AdministrativeChange(old, at("46", newYear), AdministrativeChange.Kind.RENAMED));
        // Over two steps, none of which takes in anybody else.
        assertThat(PROVINCES.succession(old, AFTER).only()).contains(at("46", AFTER));
    }

    @Test
    void dong_nai_became_a_city_and_stayed_what_it_was() {
        LocalDate day = LocalDate.of(2026, 4, 30);

        assertThat(at("75", day.minusDays(1)).getFullName().toString()).isEqualTo("Tỉnh Đồng Nai");
        assertThat(at("75", day).getFullName().toString()).isEqualTo("Thành phố Đồng Nai");
        assertThat(PROVINCES.succession(at("75", AFTER), day).only()).contains(at("75", day));
        // Bình Phước went into it on the way.
        assertThat(PROVINCES.succession(at("75", BEFORE), day).kind()).isEqualTo(Succession.Kind.MERGED);
        assertThat(PROVINCES.count(AdministrativeLevel.PROVINCE, day)).hasValue(34);
    }
}
