package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.organization.Party;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImprovementPlan;

/** Hosts whose mappers rename, write the names of classes, leave out or let pass: our form is the same. */
class OddHostMapperTest {

    /** A host's type with ours in every place. */
    record Notice(
            ImprovementPlan thePlan,
            Deadline dueBy,
            DatedDeadline datedBy,
            DatedDeadline.Quarter quarterOf,
            List<Party> sentTo) {}

    record Answer(Optional<Party> by, Optional<Integer> days) {}

    /** Mappers with the oddest settings that hosts are seen to have. */
    enum Odd {
        TWO {
            private final ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new vn.cchc.json.jackson2.CchcModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .activateDefaultTyping(
                            com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator.instance,
                            ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE)
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

            @Override
            String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        },
        THREE {
            private final JsonMapper mapper = JsonMapper.builder()
                    .addModule(new vn.cchc.json.jackson3.CchcModule())
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .activateDefaultTyping(
                            tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            DefaultTyping.OBJECT_AND_NON_CONCRETE)
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .build();

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };

        abstract String write(Object value) throws Exception;

        abstract <T> T read(String json, Class<T> type) throws Exception;
    }

    @ParameterizedTest
    @EnumSource(Odd.class)
    void the_form_is_ours_in_every_place(Odd host) throws Exception {
        Notice notice = new Notice(
                PlanJson.read(BadInputTest.GOOD),
                Deadline.quarter(2024, 3),
                Deadline.quarter(2024, 2),
                Deadline.quarter(2024, 1),
                List.of(Party.organization("Sở Tư pháp")));

        String json = host.write(notice);

        assertThat(json)
                .contains(
                        "\"the_plan\":{\"schemaVersion\":\"1.0\",",
                        "\"due_by\":{\"kind\":\"quarter\",\"year\":2024,\"quarter\":3}",
                        "\"quarter_of\":{\"kind\":\"quarter\",\"year\":2024,\"quarter\":1}",
                        "{\"kind\":\"organization\",\"name\":\"Sở Tư pháp\"}");
        assertThat(host.read(json, Notice.class)).isEqualTo(notice);
    }

    @ParameterizedTest
    @EnumSource(Odd.class)
    void unknown_attributes_and_single_values_for_lists_are_refused(Odd host) throws Exception {
        assertThat(host.read(BadInputTest.GOOD, ImprovementPlan.class)).isEqualTo(PlanJson.read(BadInputTest.GOOD));
        for (String wrong : List.of(
                BadInputTest.GOOD.replace("\"level\"", "\"unknown\": 1, \"level\""),
                BadInputTest.GOOD.replace("[\"sipas\"]", "\"sipas\""),
                BadInputTest.GOOD.replace("[\"sipas\"]", "[\"sipas\", null]"),
                BadInputTest.GOOD.replace("[\"sipas\"]", "null"))) {
            assertThatThrownBy(() -> host.read(wrong, ImprovementPlan.class)).isInstanceOf(Exception.class);
        }
    }

    @ParameterizedTest
    @EnumSource(HostMapperTest.Host.class)
    void a_list_keeps_the_kinds_although_its_type_is_lost(HostMapperTest.Host host) throws Exception {
        assertThat(host.write(List.of(Party.organization("Sở Tư pháp"))))
                .isEqualTo("[{\"kind\":\"organization\",\"name\":\"Sở Tư pháp\"}]");
    }

    @ParameterizedTest
    @EnumSource(HostMapperTest.Host.class)
    void a_hosts_optional_holds_ours_too(HostMapperTest.Host host) throws Exception {
        Answer answer = new Answer(Optional.of(Party.organization("Sở Nội vụ")), Optional.empty());

        assertThat(host.read(host.write(answer), Answer.class)).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(HostMapperTest.Host.class)
    void kind_may_stand_anywhere_but_once(HostMapperTest.Host host) throws Exception {
        Deadline quarter = Deadline.quarter(2024, 3);

        assertThat(host.read("{\"year\":2024,\"quarter\":3,\"kind\":\"quarter\"}", Deadline.class))
                .isEqualTo(quarter);
        assertThat(host.read("{\"year\":2024,\"kind\":\"quarter\",\"quarter\":3}", Deadline.class))
                .isEqualTo(quarter);
        assertThat(host.read("{\"kind\":\"quarter\",\"year\":2024,\"quarter\":3}", DatedDeadline.Quarter.class))
                .isEqualTo(quarter);
        for (String wrong : List.of(
                "{\"year\":2024,\"quarter\":3}",
                "{}",
                "[]",
                "{\"kind\":\"quarter\",\"year\":2024,\"quarter\":3,\"kind\":\"quarter\"}",
                "{\"kind\":null,\"year\":2024,\"quarter\":3}",
                "{\"year\":2024,\"quarter\":{\"value\":3},\"kind\":\"quarter\"}",
                "{\"kind\":\"month\",\"year\":2024,\"quarter\":3}")) {
            assertThatThrownBy(() -> host.read(wrong, Deadline.class)).as(wrong).isInstanceOf(Exception.class);
        }
        assertThatThrownBy(
                        () -> host.read("{\"kind\":\"month\",\"year\":2024,\"month\":3}", DatedDeadline.Quarter.class))
                .hasMessageContaining("month");
    }

    @ParameterizedTest
    @EnumSource(HostMapperTest.Host.class)
    void null_is_an_absent_optional_value_and_a_plan_that_is_not_there(HostMapperTest.Host host) throws Exception {
        assertThat(host.read("{\"kind\":\"quarter\",\"year\":null,\"quarter\":3}", DatedDeadline.Quarter.class)
                        .getYear())
                .isEmpty();
        assertThat(host.read("{\"plan\":null}", HostMapperTest.Envelope.class).plan())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(HostMapperTest.Host.class)
    void a_fault_is_told_with_its_path(HostMapperTest.Host host) {
        String wrong = BadInputTest.GOOD.replace("\"quarter\": 3", "\"quarter\": true");

        assertThatThrownBy(() -> host.read("{\"plan\":" + wrong + "}", HostMapperTest.Envelope.class))
                .hasMessageFindingMatch("plan\"].*tasks\"].*\\[0].*deadline\"].*quarter\"]");
    }
}
