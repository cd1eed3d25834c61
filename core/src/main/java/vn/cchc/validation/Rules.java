package vn.cchc.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the library, in the order of the table. */
final class Rules {

    private static final List<Rule> STANDARD = Stream.of(
                    NumberRules.all(),
                    PlanRules.all(),
                    AppendixRules.all(),
                    IndexRules.all(),
                    ResultRules.all(),
                    FigureRules.all(),
                    DeltaRules.all(),
                    ComparisonRules.all(),
                    AssignmentRules.all(),
                    RecipientRules.all(),
                    ReportingRules.all(),
                    ParentRules.all(),
                    DerivationRules.all(),
                    TaskRules.all(),
                    LeadRules.all(),
                    LeadDirectoryRules.all(),
                    DeadlineRules.all(),
                    RelativePeriodRules.all(),
                    CriterionRules.all(),
                    RepetitionRules.all(),
                    PercentageRules.all(),
                    DateRules.all(),
                    IssuerRules.all(),
                    SubordinationRules.all(),
                    SignatoryRules.all(),
                    StampRules.all(),
                    DistributionRules.all(),
                    UnicodeRules.all(),
                    CitationRules.all(),
                    CodeRules.all(),
                    BodyRules.all(),
                    ProvinceRules.all(),
                    DistrictRules.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> RuleTable.order().indexOf(rule.code())))
            .toList();

    private Rules() {}

    static List<Rule> standard() {
        return STANDARD;
    }
}
