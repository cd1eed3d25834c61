package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.catalogue.Expression;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.Text;

/** The module on a host's own mapper, all of whose settings are the host's. */
class HostMapperTest {

    /** What a host might send: a plan beside its own data. */
    record Envelope(String sender, Integer count, ImprovementPlan plan) {}

    record Parts(Task task, Party party, Deadline deadline, PartialDate date, Text text) {}

    /** A host's mapper, plain but for the module. */
    enum Host {
        TWO {
            private final ObjectMapper mapper =
                    new ObjectMapper().registerModule(new vn.cchc.json.jackson2.CchcModule());

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
    @EnumSource(Host.class)
    void a_plan_travels_inside_a_hosts_own_data(Host host) throws Exception {
        Envelope envelope = new Envelope("motcua", 1, PlanJson.read(Plans.sonLa()));

        String json = host.write(envelope);

        assertThat(host.read(json, Envelope.class)).isEqualTo(envelope);
        assertThat(json).contains("\"plan\":{\"schemaVersion\":\"1.0\",\"id\":\"s004\",\"document\":{\"type\":");
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void a_directory_travels_too(Host host) throws Exception {
        OrganizationRegister register = DirectoryJson.read(DirectoryJsonTest.SON_LA);

        String json = host.write(register);

        assertThat(host.read(json, OrganizationRegister.class)).isEqualTo(register);
        assertThat(catchThrowable(
                        () -> host.read(json.replace("\"coverage\"", "\"covers\""), OrganizationRegister.class)))
                .isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void parts_of_plans_travel_too(Host host) throws Exception {
        Parts parts = new Parts(
                Task.builder().id("t").text(Text.of("Việc")).build(),
                Party.organization("Sở Tư pháp"),
                Deadline.quarter(2023, 3),
                PartialDate.of(2024, 6),
                Text.of("O\u0302\u0309"));

        String json = host.write(parts);

        assertThat(host.read(json, Parts.class)).isEqualTo(parts);
        assertThat(host.read(json, Parts.class).text().toString()).isEqualTo("O\u0302\u0309");
        assertThat(json)
                .contains(
                        "\"party\":{\"kind\":\"organization\",\"name\":\"Sở Tư pháp\"}",
                        "\"deadline\":{\"kind\":\"quarter\",\"year\":2023,\"quarter\":3}",
                        "\"date\":\"2024-06\"");
    }

    record Rules(Expression rule, Expression.Constant number, FactValue value, Assessment assessment) {}

    @ParameterizedTest
    @EnumSource(Host.class)
    void rules_and_facts_travel_as_bare_as_in_a_catalogue(Host host) throws Exception {
        Expression.Constant one =
                Expression.Constant.builder().value(BigDecimal.ONE).build();
        Assessment assessment = AssessmentJson.read("""
                {"schemaVersion": "1.0", "id": "a", "unit": {"id": "u"}, "catalogue": "c", "stage": "self",
                 "from": "2026-01-01", "to": "2026-12-31",
                 "criteria": [{"criterion": "A", "facts": {"z": 90, "a": true, "m": "timely"}}]}""");
        Rules rules = new Rules(CatalogueJsonTest.fact("n"), one, FactValue.of(true), assessment);

        String json = host.write(rules);

        assertThat(json)
                .contains(
                        "\"rule\":\"n\"",
                        "\"number\":1",
                        "\"value\":true",
                        "\"facts\":{\"z\":90,\"a\":true,\"m\":\"timely\"}");
        assertThat(host.read(json, Rules.class)).isEqualTo(rules);
        for (String wrong : List.of(
                json.replace("\"n\"", "{\"kind\":\"fact\",\"fact\":\"n\"}"),
                json.replace("\"n\"", "true"),
                json.replace("\"number\":1", "\"number\":\"1\""),
                json.replace("\"a\":true", "\"a\":[]"),
                json.replace("\"a\":true", "\"a\":null"),
                json.replace("\"a\":true", "\"z\":true"))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(catchThrowable(() -> host.read(wrong, Rules.class)))
                    .as(wrong)
                    .isInstanceOf(Exception.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void is_as_strict_as_the_facade_whatever_the_mapper_thinks(Host host) {
        for (Map.Entry<String, String> change : Map.of(
                        "\"level\"", "\"unknown\": 1, \"level\"",
                        "\"text\": \"Một\"", "\"text\": 5",
                        "\"year\": 2024", "\"year\": \"2024\"",
                        "\"year\": 2024,", "\"year\": 2024.5,",
                        "\"province\"", "0",
                        "\"quarter\": 3", "\"quarter\": 5",
                        "\"2024-12-31\"", "[2024, 12, 31]",
                        "\"kind\": \"quarter\"", "\"kind\": \"ImmutableDatedDeadline$Quarter\"",
                        "[\"sipas\"]", "\"sipas\"",
                        "\"id\": \"t1\"", "\"id\": null")
                .entrySet()) {
            String json = BadInputTest.GOOD.replace(change.getKey(), change.getValue());
            assertThat(catchThrowable(() -> host.read(json, ImprovementPlan.class)))
                    .as(change.getValue())
                    .isInstanceOf(Exception.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void the_hosts_own_types_keep_the_hosts_settings(Host host) throws Exception {
        // Both defaults turn text into numbers; only ours are strict.
        assertThat(host.read("{\"sender\": 7, \"count\": \"3\"}", Envelope.class))
                .isEqualTo(new Envelope("7", 3, null));
    }
}
