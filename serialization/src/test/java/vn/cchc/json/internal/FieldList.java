package vn.cchc.json.internal;

import jakarta.validation.constraints.NotEmpty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.validation.RuleSettings;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Writes the lists of fields of documents, for people who write them by hand, from the shapes of the types. */
public final class FieldList {

    /** Texts that are no ids though they are strings. */
    private static final Set<String> PLAIN_TEXTS = Set.of(
            "vietnamese",
            "english",
            "label",
            "path",
            "arguments",
            "reference",
            "peerGroup",
            "exactScore",
            "weight",
            "strata",
            "cluster",
            "population",
            "category",
            "column",
            "value");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FieldList() {}

    public static String ofPlan() {
        return of(ImprovementPlan.class, """
                # The fields of a plan (các mục của kế hoạch)

                A number `complete` has ordinal and symbol, `blank` has no ordinal, `absent` has nothing. A quarter is 1 to 4, a half 1 or 2; the
                `day` of a recurring deadline is that of the last month of each stretch; the ends of a range are no ranges themselves. Codes
                of criteria are those of the index, for instance `SIPAS.SERVICE.ACCESS` or `PAR.1`.
                """);
    }

    public static String ofDirectory() {
        return of(OrganizationRegister.class, """
                # The fields of a directory (các mục của danh mục cơ quan)

                Organisations refer to each other by id: `superior` to the body directly above, `successors` to those that came after; ids are
                unique in the file. Names hold as long as the body that bears them: a renamed body goes on as a successor. The last day of
                validity is still valid. A class is `complete` if the file knows all its members, else `partial`; a criterion names at least
                one thing that the members have in common.
                """);
    }

    public static String ofRules() {
        return of(RuleSettings.class, """
                # The fields of settings of the rules (các mục của thiết lập quy tắc)

                `severities` and `off` name rules of the library by their codes; an added rule bears a code of its own. Its `attribute` is a
                field of the thing that it looks at, under the name that the field has in a plan. The texts may have the holes `{label}`, what the
                document calls the thing, and `{value}`, what stands there; without them both stand behind the text.
                """);
    }

    public static String ofCatalogue() {
        return of(IndexCatalogue.class, """
                # The fields of a catalogue (các mục của bộ tiêu chí)

                In a rule a number stands for itself (`0.9`), and a text names a fact of the criterion (`"numerator"`); everything else is an
                object with its `kind`. Shares are fractions: 90 % is 0.9. A band has at most one end on each side and gives either `points` or
                a `share` of the maximum points. Only a fact of the type `choice` has `options`. Codes of criteria are unique in the catalogue.
                """);
    }

    public static String ofProfile() {
        return of(CatalogueProfile.class, """
                # The fields of a profile (các mục của hồ sơ điều chỉnh bộ tiêu chí)

                A profile names the catalogue that it adapts by id; its changes are made in their order, and name criteria and parameters by
                the codes and ids of that catalogue. A criterion that it adds is written as in a catalogue.
                """);
    }

    public static String ofCrosswalk() {
        return of(Crosswalk.class, """
                # The fields of a crosswalk (các mục của bảng đối chiếu tiêu chí)

                `same`, `renamed` and `moved` lead from one code to one; `split` from one to several, `merged` from several to one; what was
                `dropped` has no later code, what is `new` no earlier one.
                """);
    }

    public static String ofClassification() {
        return of(Classification.class, """
                # The fields of a classification (các mục của cách xếp loại)

                The classes stand from the best down; each has at most one end on each side. Results are points out of `outOf`.
                """);
    }

    public static String ofAssessment() {
        return of(Assessment.class, """
                # The fields of an assessment (các mục của phiếu đánh giá)

                The facts of a criterion are an object, each under the name that the catalogue declares:
                `"facts": {"onTime": 90, "published": true, "level": "timely"}`. Names have the form of ids.
                """);
    }

    public static String ofInstrument() {
        return of(SurveyInstrument.class, """
                # The fields of a survey instrument (các mục của phiếu khảo sát)

                Codes of parts, elements, criteria and items are unique in the file, and none is `ALL`: they name columns of answers and rows of
                estimates. The scores of a scale are 1, 2, 3, … from the lowest level up. An item has a `scale` or another way to be answered,
                or neither if it is open.
                """);
    }

    public static String ofDesign() {
        return of(SamplingDesign.class, """
                # The fields of a sampling design (các mục của thiết kế mẫu)

                A design names columns of the file of answers; what it does not name is not read. Without `weight` every respondent counts once;
                without `population` a stage counts as drawn with replacement, and the stages after it add nothing. Without `singleCluster` a stratum
                of one cluster is refused.
                """);
    }

    public static String ofMethod() {
        return of(SurveyMethod.class, """
                # The fields of a method (các mục của phương pháp tính chỉ số)

                Every choice must stand there: none is official, so that none is a default. `weights` belong to `given-weights` alone and name
                criteria, elements or parts of the instrument; only their proportions count.
                """);
    }

    public static String ofSurvey() {
        return of(SurveyReport.class, """
                # The fields of a survey report (các mục của kết quả khảo sát)

                Shares are 0 to 1, mean scores in points of the scale or percent, as `reduction` of the method says. Estimates without `domain` are
                those of the whole population; that of everything together has the code `ALL`.
                """);
    }

    public static String ofTally() {
        return of(AnswerTally.class, """
                # The fields of a tally of answers (các mục của bảng đếm câu trả lời)

                `counts` and `weights` stand for no answer, score 1, score 2, … up to the highest of the scale, and those of every criterion add up to
                the same. Without `weights` every respondent counts once. Tallies of one instrument add up number by number.
                """);
    }

    public static String ofReport() {
        return of(ScoreReport.class, """
                # The fields of a score report (các mục của bảng điểm)

                Scores and indices are rounded as the policy says for publication; where rounding changed a score, its exact form stands beside
                it as a fraction. The rule of a criterion is written as in a catalogue.
                """);
    }

    private static String of(Class<?> root, String introduction) {
        StringBuilder text = new StringBuilder(introduction).append("""

                Made from the types by `FieldListTest`; edit the types or the names, not this page.

                Presence: **must** stand there (bắt buộc), **may** be left out (không bắt buộc), **list** of any length (danh
                sách, bỏ khi trống), **by name** an object of values (các giá trị theo tên, bỏ khi trống). Fields stand in the order
                given; any order can be read. The form of single values:

                | form | example | meaning |
                |---|---|---|
                | text | `"Sở Tư pháp"` | text in quotes, as printed (văn bản nguyên văn) |
                | id | `"task.1.01"` | ASCII letters, digits, `.`, `_`, `-`; at most 100 (mã, không dấu) |
                | index code | `"sipas"`, `"par-index"` | lower-case ASCII words joined by hyphens (mã chỉ số) |
                | organisation code | `"H37.02.02"` | electronic identifier, QĐ 20/2020/QĐ-TTg (mã định danh điện tử) |
                | whole number | `2024` | no quotes, no point (số nguyên) |
                | fact | `90`, `true`, `"timely"` | decimal, true or false, or an option (giá trị số liệu) |
                | decimal | `82.18` | decimal point, no quotes (số thập phân) |
                | date | `"2024-06-04"` | a day (ngày) |
                | partial date | `"2024"`, `"2024-06"`, `"2024-06-04"` | as far as known (ngày, tháng, năm đã biết) |
                | time | `"2024-03-21T08:00:58+07:00"` | with seconds and offset (thời điểm) |
                | host's data | `{"vn.example.onestop": …}` | anything, under a name with a dot (dữ liệu riêng của hệ thống) |

                """);
        Set<Class<?>> sums = new TreeSet<>((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
        List<ObjectShape> objects = Reached.objects(root);
        objects.stream().filter(object -> object.kind().isEmpty()).forEach(object -> addObject(object, text));
        objects.forEach(object -> object.attributes().values().forEach(attribute -> {
            if (attribute.shape() instanceof SumShape sum) {
                sums.add(sum.type());
            }
        }));
        sums.forEach(sum -> addSum((SumShape) Shapes.of(sum), text));
        objects.stream().filter(object -> object.kind().isPresent()).forEach(object -> addObject(object, text));
        return text.toString().stripTrailing() + "\n";
    }

    private static void addObject(ObjectShape object, StringBuilder text) {
        if (object.bare().isPresent()) {
            return;
        }
        String name = object.kind().map(kind -> " `" + kind + "`").orElse("");
        text.append("## ").append(title(object.type())).append(name).append("\n\n");
        text.append("| field | presence | form | in words | Vietnamese |\n|---|---|---|---|---|\n");
        object.kind()
                .ifPresent(kind ->
                        text.append("| `kind` | must | `\"").append(kind).append("\"` | which kind it is | loại |\n"));
        object.attributes().values().forEach(attribute -> addAttribute(object, attribute, text));
        text.append('\n');
    }

    private static void addAttribute(ObjectShape object, Attribute attribute, StringBuilder text) {
        Words.InBoth words = Words.attribute(object.type(), attribute.name());
        String presence = switch (attribute.presence()) {
            case REQUIRED -> "must";
            case OPTIONAL -> "may";
            case MAP -> "by name";
            case LIST -> atLeastOne(object, attribute) ? "list, at least one" : "list";
        };
        text.append("| `")
                .append(attribute.name())
                .append("` | ")
                .append(presence)
                .append(" | ")
                .append(form(attribute))
                .append(" | ")
                .append(words.in(Locale.ENGLISH))
                .append(" | ")
                .append(words.in(VIETNAMESE))
                .append(" |\n");
    }

    private static boolean atLeastOne(ObjectShape object, Attribute attribute) {
        try {
            Map<String, Object> values = new HashMap<>();
            object.attributes().values().stream()
                    .filter(one -> one.presence() == Attribute.Presence.REQUIRED)
                    .forEach(one -> Placeholders.of(one).ifPresent(value -> values.put(one.name(), value)));
            object.build(values);
        } catch (InvalidValueException e) {
            if (e.getRule() == ValueRule.MISSING && e.getMissing().contains(attribute.name())) {
                return true;
            }
        }
        NotEmpty constraint = attribute.accessor().getAnnotation(NotEmpty.class);
        return attribute.name().equals("aims") || (constraint != null && constraint.groups().length == 0);
    }

    private static void addSum(SumShape sum, StringBuilder text) {
        text.append("## ").append(title(sum.type())).append("\n\n");
        sum.bare()
                .forEach(kind -> text.append(Words.bare(kind).in(Locale.ENGLISH))
                        .append(" (")
                        .append(Words.bare(kind).in(VIETNAMESE))
                        .append("), or "));
        text.append(sum.bare().isEmpty() ? "One of" : "one of").append(", told apart by `kind`: ");
        for (Map.Entry<String, ObjectShape> kind : sum.objects().entrySet()) {
            text.append("[`")
                    .append(kind.getKey())
                    .append("`](#")
                    .append(anchor(kind.getValue()))
                    .append(") ");
        }
        text.append("\n\n");
    }

    private static String title(Class<?> type) {
        return Words.type(type).in(Locale.ENGLISH) + " (" + Words.type(type).in(VIETNAMESE) + ")";
    }

    private static String form(Attribute attribute) {
        if (attribute.name().equals("schemaVersion")) {
            return "`\"" + Documents.version(attribute.accessor().getDeclaringClass()) + "\"`";
        }
        if (attribute.name().equals("sha256")) {
            return "64 digits 0-9 a-f";
        }
        if (attribute.name().equals("catalogueDigest")) {
            return "`sha-256:` and 64 digits 0-9 a-f";
        }
        if (PLAIN_TEXTS.contains(attribute.name())
                && attribute.shape() instanceof Leaf leaf
                && leaf.type() == String.class) {
            return "text";
        }
        if (attribute.name().equals("administrativeUnit")) {
            return "2 to 5 digits, as text";
        }
        Shape shape = attribute.shape();
        if (shape instanceof SumShape sum) {
            return link(title(sum.type()), Words.type(sum.type()).in(Locale.ENGLISH));
        }
        if (shape instanceof ObjectShape object) {
            return "[" + Words.type(object.type()).in(Locale.ENGLISH) + "](#" + anchor(object) + ")";
        }
        if (shape instanceof Leaf leaf && !leaf.constants().isEmpty()) {
            return leaf.constants().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        }
        return shape instanceof Leaf leaf ? form(leaf) : "host's data";
    }

    private static String form(Leaf leaf) {
        return switch (leaf.expectation()) {
            case "index" -> "index code";
            case "organizationCode" -> "organisation code";
            case "wholeNumber" -> "whole number";
            case "number" -> "decimal";
            case "fact" -> "fact";
            case "yesOrNo" -> "`true`, or left out";
            case "partialDate" -> "partial date";
            case "date" -> "date";
            case "time" -> "time";
            default -> leaf.type() == String.class ? "id" : "text";
        };
    }

    private static String anchor(ObjectShape object) {
        return slug(title(object.type()) + object.kind().map(kind -> " " + kind).orElse(""));
    }

    private static String link(String title, String words) {
        return "[" + words + "](#" + slug(title) + ")";
    }

    /** The anchor that the usual viewers make of a heading. */
    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
