package vn.cchc.examples.guide;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.json.PlanJson;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.json.jackson3.CchcModule;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
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

    static Set<ConstraintViolation<ImprovementPlan>> host(String json, Validator validator) {
        JsonMapper mapper = JsonMapper.builder().addModule(new CchcModule()).build();
        ImprovementPlan received = mapper.readValue(json, ImprovementPlan.class);

        Set<ConstraintViolation<ImprovementPlan>> missing = validator.validate(received, Default.class, Issued.class);
        return missing;
    }
}
