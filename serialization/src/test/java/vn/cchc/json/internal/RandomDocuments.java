package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.cchc.catalogue.Expression;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.MemberCriterion;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.CriterionTally;
import vn.cchc.validation.AddedRule;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.RuleCondition;
import vn.cchc.validation.RuleDefinition;
import vn.cchc.validation.RuleSettings;
import vn.cchc.validation.RuleSubject;
import vn.cchc.validation.SeverityOverride;
import vn.cchc.value.Extensions;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/**
 * Makes documents at random from the shapes of the types, so that an attribute or a kind added tomorrow is generated too.
 * What makes a value meaningless is left to the value: a refused object is made again.
 */
public final class RandomDocuments {

    private static final String[] LETTERS = {
        "a",
        "Đ",
        "ề",
        "Ỗ",
        "e\u0302\u0301",
        "O\u0302\u0309",
        " ",
        "«",
        "\"",
        "\\",
        "/",
        "\n",
        "\t",
        "€",
        "中",
        "😀",
        "%",
        "0",
        ";",
        "-",
        "<",
        "\u00a0",
        "\u200b"
    };

    private final Random random;

    public RandomDocuments(Random random) {
        this.random = random;
    }

    /** A plan, as large as a real one at most. */
    public ImprovementPlan plan() {
        return (ImprovementPlan) object((ObjectShape) Shapes.of(ImprovementPlan.class), 0);
    }

    /** A document of a type whose parts need not fit each other. */
    public <T> T document(Class<T> type) {
        return type.cast(object((ObjectShape) Shapes.of(type), 0));
    }

    /** A register whose references lead somewhere, and never back. */
    public OrganizationRegister register() {
        List<Organization> organizations = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            organizations.add(Organization.builder()
                    .copyFrom((Organization) object((ObjectShape) Shapes.of(Organization.class), 1))
                    .id("o" + i)
                    .superior(i > 0 && random.nextBoolean() ? Optional.of("o" + random.nextInt(i)) : Optional.empty())
                    .successors(i + 1 < size && random.nextBoolean() ? List.of("o" + (size - 1)) : List.of())
                    .build());
        }
        List<AgencyClass> classes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var made = AgencyClass.builder()
                    .copyFrom((AgencyClass) object((ObjectShape) Shapes.of(AgencyClass.class), 1))
                    .id("c" + i)
                    .members(size > 0 ? List.of("o" + random.nextInt(size)) : List.of());
            if (random.nextBoolean()) {
                made.criterion(MemberCriterion.builder()
                        .level(AdministrativeLevel.COMMUNE)
                        .superior(size > 0 ? Optional.of("o0") : Optional.empty())
                        .build());
            } else {
                made.criterion(Optional.empty());
            }
            classes.add(made.build());
        }
        return OrganizationRegister.builder()
                .id("r")
                .name(Text.of("x" + text()))
                .note(Text.of(text()))
                .organizations(organizations)
                .classes(classes)
                .extensions(Extensions.of(hostMap(true)))
                .build();
    }

    /** Settings whose added rules look at attributes that there are. */
    public RuleSettings settings() {
        List<RuleDefinition> known = PlanValidator.standard().getRules();
        var settings = RuleSettings.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            settings.addOff(known.get(i).getCode());
            settings.addSeverity(SeverityOverride.builder()
                    .copyFrom((SeverityOverride) object((ObjectShape) Shapes.of(SeverityOverride.class), 1))
                    .code(known.get(10 + i).getCode())
                    .build());
            settings.addAdded(AddedRule.builder()
                    .definition(RuleDefinition.builder()
                            .copyFrom((RuleDefinition) object((ObjectShape) Shapes.of(RuleDefinition.class), 1))
                            .code("X-" + i)
                            .build())
                    .subject(RuleSubject.TASK)
                    .attribute(random.nextBoolean() ? "outputs" : "note")
                    .condition((RuleCondition) value(Shapes.of(RuleCondition.class), "condition", 1))
                    .build());
        }
        return settings.build();
    }

    /** A tally whose numbers add up: as many respondents for every criterion. */
    public AnswerTally tally() {
        boolean weighted = random.nextBoolean();
        int[] counts = random.ints(1 + random.nextInt(6), 0, 1_000_000).toArray();
        List<CriterionTally> criteria = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var criterion = CriterionTally.builder().code("C" + i);
            for (int level = 0; level < counts.length; level++) {
                int count = counts[(level + i) % counts.length];
                criterion.addCounts(count);
                if (weighted) {
                    criterion.addWeights(BigDecimal.valueOf(25L * count, 1));
                }
            }
            criteria.add(criterion.build());
        }
        return AnswerTally.builder()
                .instrument("id-" + random.nextInt(10_000))
                .respondents(Arrays.stream(counts).asLongStream().sum())
                .criteria(criteria)
                .build();
    }

    private Object object(ObjectShape shape, int depth) {
        for (int tries = 0; ; tries++) {
            Map<String, Object> values = new LinkedHashMap<>();
            shape.attributes().values().forEach(attribute -> attribute(attribute, depth, values));
            if (values.containsKey("schemaVersion")) {
                values.put("schemaVersion", Documents.version(shape.type()));
            }
            try {
                return shape.build(values);
            } catch (InvalidValueException e) {
                if (tries > 10_000) {
                    throw new IllegalStateException(shape.type() + ": " + values, e);
                }
            }
        }
    }

    private void attribute(Attribute attribute, int depth, Map<String, Object> values) {
        switch (attribute.presence()) {
            case REQUIRED -> values.put(attribute.name(), value(attribute.shape(), attribute.name(), depth));
            case OPTIONAL -> {
                if (random.nextInt(3) == 0) {
                    values.put(attribute.name(), value(attribute.shape(), attribute.name(), depth));
                }
            }
            case LIST -> {
                List<Object> list = new ArrayList<>();
                // Sections nest: the deeper, the fewer.
                for (int i = random.nextInt(Math.max(1, 4 - depth / 2)); i > 0; i--) {
                    list.add(value(attribute.shape(), attribute.name(), depth));
                }
                values.put(attribute.name(), list);
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put("k" + random.nextInt(1000), value(attribute.shape(), attribute.name(), depth));
                }
                values.put(attribute.name(), map);
            }
        }
    }

    private Object value(Shape shape, String name, int depth) {
        if (shape instanceof Leaf leaf) {
            return leaf(leaf, name);
        }
        if (shape instanceof SumShape sum) {
            List<ObjectShape> kinds = new ArrayList<>(sum.kinds().values());
            if (depth > 4) {
                // Expressions and conditions nest: this deep, only those that end there.
                kinds.removeIf(kind -> kind.attributes().values().stream()
                        .anyMatch(attribute -> !(attribute.shape() instanceof Leaf)
                                || (sum.type() == Expression.class
                                        && attribute.presence() != Attribute.Presence.REQUIRED)));
            }
            return object(kinds.get(random.nextInt(kinds.size())), depth + 1);
        }
        return shape instanceof ObjectShape object ? object(object, depth + 1) : Extensions.of(hostMap(true));
    }

    private Object leaf(Leaf leaf, String name) {
        Class<?> type = leaf.type();
        if (!leaf.constants().isEmpty()) {
            return leaf.parse(
                    leaf.constants().get(random.nextInt(leaf.constants().size())));
        }
        if (type == Text.class) {
            return Text.of(text());
        }
        if (type == String.class) {
            return switch (name) {
                case "sha256" -> "0123456789abcdef".repeat(4);
                case "administrativeUnit" -> String.valueOf(10 + random.nextInt(90));
                default -> "id-" + random.nextInt(10_000) + ".x_Y";
            };
        }
        if (type == IndexCode.class) {
            return IndexCode.of("index-" + random.nextInt(100));
        }
        if (type == OrganizationCode.class) {
            return OrganizationCode.of("H" + (10 + random.nextInt(90)) + ".02");
        }
        if (type == PartialDate.class) {
            int year = 1000 + random.nextInt(9000);
            int month = 1 + random.nextInt(12);
            return switch (random.nextInt(3)) {
                case 0 -> PartialDate.of(year);
                case 1 -> PartialDate.of(year, month);
                default -> PartialDate.of(year, month, 1 + random.nextInt(28));
            };
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1000, 1, 1).plusDays(random.nextInt(3_000_000));
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.of(
                    2000 + random.nextInt(100),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(2) * random.nextInt(60),
                    random.nextInt(2) * random.nextInt(1_000_000_000),
                    ZoneOffset.ofHours(random.nextInt(37) - 18));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == FactValue.class) {
            return switch (random.nextInt(3)) {
                case 0 -> FactValue.of(decimal());
                case 1 -> FactValue.of(random.nextBoolean());
                default -> FactValue.of(text());
            };
        }
        if (type == Long.class) {
            return 1 + (random.nextLong() >>> 1 + random.nextInt(60));
        }
        return type == BigDecimal.class ? decimal() : whole(name);
    }

    private Object whole(String name) {
        return switch (name) {
            case "year", "comparableSince" -> 1000 + random.nextInt(9000);
            case "quarter", "half", "month", "day", "from", "rank" -> 1 + random.nextInt(4);
            case "decimals" -> random.nextInt(11);
            case "score" -> 1 + random.nextInt(100);
            case "days" -> 1 + random.nextInt(3660);
            default -> 1 + random.nextInt(Integer.MAX_VALUE - 1);
        };
    }

    private BigDecimal decimal() {
        int digits = 1 + random.nextInt(90);
        BigInteger unscaled = new BigInteger(digits, random);
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(31));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private Map<String, Object> hostMap(boolean namespaces) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            map.put(namespaces ? "vn.host" + i + ".data" : text() + i, hostValue());
        }
        return map;
    }

    private Object hostValue() {
        return switch (random.nextInt(8)) {
            case 0 -> hostMap(false);
            case 1 -> List.of(text(), decimal());
            case 2 -> random.nextBoolean();
            case 3 -> decimal();
            default -> text();
        };
    }
}
