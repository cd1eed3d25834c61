package vn.cchc.examples.guide;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.json.AssessmentJson;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.Catalogues;
import vn.cchc.json.DirectoryJson;
import vn.cchc.json.FactTable;
import vn.cchc.json.Instruments;
import vn.cchc.json.PlanJson;
import vn.cchc.json.Provinces;
import vn.cchc.json.SurveyDesignJson;
import vn.cchc.json.SurveyMethods;
import vn.cchc.json.SurveyTable;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.json.jackson3.CchcModule;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.plan.ClassMembership;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Duty;
import vn.cchc.plan.DutyList;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.printed.PrintedForms;
import vn.cchc.printed.Reading;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.RankedUnit;
import vn.cchc.scoring.Ranking;
import vn.cchc.scoring.RankingRow;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Ties;
import vn.cchc.scoring.survey.EstimateComparison;
import vn.cchc.scoring.survey.PublishedIndex;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SatisfactionSurvey;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.scoring.survey.SurveyWave;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.validation.NotChecked;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.ReferenceData;
import vn.cchc.validation.ValidationProfile;
import vn.cchc.validation.ValidationReport;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Issued;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** The code of the README's guide, as the READMEs print it; a test compares them. */
@SuppressWarnings("SystemOut")
final class Guide {

    private Guide() {}

    static void read() throws IOException {
        ImprovementPlan plan = PlanJson.read(Path.of("examples/plans/son-la-2023.plan.json"));

        Responsibilities responsibilities = plan.responsibilities();
        for (Task task : plan.getTasks()) {
            List<Party> leads = responsibilities.leadsOf(task).parties();
            Optional<LocalDate> lastDay = responsibilities.dueOf(task).lastDay();
            System.out.println(
                    task.getId() + " " + leads.stream().map(Party::getName).toList() + " " + lastDay);
        }
    }

    static String write() {
        ImprovementPlan plan = ImprovementPlan.builder()
                .id("lang-son-2025")
                .document(OfficialDocument.builder()
                        .type(Text.of("Kế hoạch"))
                        .number(DocumentNumber.of(95, "KH-UBND"))
                        .date(PartialDate.of(2025, 3, 12))
                        .title(Text.of("Nâng cao Chỉ số hài lòng của người dân năm 2025"))
                        .build())
                .level(PlanLevel.PROVINCE)
                .period(PlanPeriod.ofYear(2025))
                .addIndices(IndexCode.SIPAS)
                .addTasks(Task.builder()
                        .id("task.1")
                        .label(Text.of("1"))
                        .text(Text.of("Công khai 100% thủ tục hành chính trên Cổng Dịch vụ công quốc gia"))
                        .addLeads(Party.organization("Văn phòng UBND tỉnh"))
                        .addCoordinators(Party.organizationClass("Các sở, ban, ngành"))
                        .deadline(Deadline.quarter(2025, 3))
                        .addTargets(Target.Quantitative.builder()
                                .id("task.1.target")
                                .metric(Text.of("thủ tục hành chính được công khai"))
                                .comparator(Target.Comparator.EQUAL)
                                .value(Quantity.percent("100"))
                                .build())
                        .build())
                .build();

        String json = PlanJson.write(plan);
        return json;
    }

    static void faults(String json) {
        try {
            PlanJson.read(json.replace("\"quarter\": 3", "\"quarter\": 5")
                    .replace("\"kind\": \"organization\"", "\"kind\": \"office\""));
        } catch (UnreadableDocumentException e) {
            System.out.println(e.report(Locale.forLanguageTag("vi")));
            for (Finding fault : e.getFaults()) {
                Place place = fault.getPlaces().get(0);
                System.out.println(
                        fault.getCode() + " " + place.getPath() + " " + place.getLine() + " " + fault.getEnglish());
            }
        }
    }

    static void checkAndAsk() throws IOException {
        ImprovementPlan plan = PlanJson.read(Path.of("examples/plans/son-la-2023.plan.json"));
        OrganizationDirectory directory = DirectoryJson.read(Path.of("examples/directories/son-la-2023.directory.json"))
                .directory();
        ReferenceData data = ReferenceData.builder()
                .directory(directory)
                .administrativeUnits(Provinces.bundled())
                .build();

        ValidationReport report = PlanValidator.standard().report(plan, ValidationProfile.ISSUED, data);
        for (Finding finding : report.findings()) {
            System.out.println(finding.getSeverity() + " " + finding.getCode() + " " + finding.getVietnamese());
        }
        for (NotChecked rule : report.notChecked()) {
            System.out.println(rule.message(Locale.ENGLISH));
        }

        DutyList duties = plan.responsibilities()
                .of(Party.organization("Sở Tư pháp"))
                .among(ClassMembership.by(directory))
                .owedOn(LocalDate.of(2023, 9, 30));
        for (Duty duty : duties.owed()) {
            System.out.println(duty.roles() + " " + duty.term().lastDays() + " " + duty.text());
        }
    }

    static String printed() {
        Reading<Deadline> deadline = PrintedForms.deadline("Quý III/2023");
        Reading<List<Party>> parties = PrintedForms.parties("Sở Nội vụ; Các sở, ban, ngành");
        Reading<Deadline> unclear = PrintedForms.deadline("Quý V/2023");
        System.out.println(deadline.getValue() + " " + parties.getValue() + " " + unclear.getFindings());

        String before =
                Provinces.bundled().withCode("15", LocalDate.of(2025, 6, 30)).toString(); // Yên Bái
        String after =
                Provinces.bundled().withCode("15", LocalDate.of(2025, 7, 1)).toString(); // Lào Cai
        return before + after;
    }

    static Set<ConstraintViolation<ImprovementPlan>> host(String json, Validator validator) {
        JsonMapper mapper = JsonMapper.builder().addModule(new CchcModule()).build();
        ImprovementPlan received = mapper.readValue(json, ImprovementPlan.class);

        Set<ConstraintViolation<ImprovementPlan>> missing = validator.validate(received, Default.class, Issued.class);
        return missing;
    }

    static void score() throws IOException {
        IndexCatalogue catalogue = CatalogueJson.read(Path.of("examples/catalogues/commune-ten.catalogue.json"));
        Assessment assessment = AssessmentJson.read(Path.of("examples/catalogues/commune-ten.assessment.json"));
        for (Finding finding : CatalogueCheck.of(catalogue)) {
            System.out.println(finding.getSeverity() + " " + finding.getCode() + " " + finding.getVietnamese());
        }

        ScoreReport report =
                Scorer.of(catalogue).named(CatalogueJson.digest(catalogue)).score(assessment);
        System.out.println(report.getScore() + " / " + report.getAttainable() + " " + report.getIndex());
        System.out.println(report.find("1.2").orElseThrow().explain(Locale.forLanguageTag("vi")));
        for (Finding finding : report.getFindings()) {
            System.out.println(finding.getPlaces().get(0).getPath() + " " + finding.getVietnamese());
        }
    }

    static void rank() throws IOException {
        IndexCatalogue service = Catalogues.bundled("qd766-2022");
        FactTable facts = FactTable.read(
                Path.of("examples/catalogues/phu-tho-2026.facts.csv"),
                service,
                AssessmentStage.APPRAISAL,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));

        List<RankedUnit> units = new ArrayList<>();
        for (ScoreReport report :
                Scorer.of(service).scoreAll(facts.getAssessments()).reports()) {
            units.add(RankedUnit.builder()
                    .unit(report.getUnit().getId())
                    .total(report.getScore())
                    .build());
        }
        for (RankingRow row : Ranking.of(units, Ties.STANDARD).getRows()) {
            System.out.println(row.getRank() + " " + row.getUnit().getUnit() + " "
                    + row.getUnit().getTotal());
        }
    }

    static void survey() throws IOException {
        SurveyInstrument form = Instruments.bundled("sipas-2023-2026");
        SamplingDesign design = SurveyDesignJson.read(Path.of("examples/survey/two-stage-fpc.design.json"));
        SatisfactionSurvey survey = SatisfactionSurvey.of(form, design, SurveyMethods.bundled("top-two-share"));

        SurveyTable answers = SurveyTable.read(Path.of("examples/survey/responses.csv"), form, design, List.of());
        SurveyReport report = survey.estimate(answers.getResponses());
        SurveyEstimate overall = report.overall().orElseThrow();
        System.out.println(overall.getValue() + " ± " + overall.getStandardError() + " " + overall.getIntervals());

        SurveyWave thisYear =
                SurveyWave.builder().year(2026).instrument(form).report(report).build();
        PublishedIndex lastYear = PublishedIndex.builder()
                .year(2025)
                .value(new BigDecimal("0.62"))
                .build();
        System.out.println(EstimateComparison.against(lastYear, thisYear, SurveyEstimate.ALL)
                .explain(Locale.forLanguageTag("vi")));
    }
}
