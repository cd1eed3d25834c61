package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.json.DirectoryJson;
import vn.cchc.json.Provinces;
import vn.cchc.json.RulesJson;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.ReferenceData;

/** The files that rules look things up in, as the command line names them. */
final class ReferenceFiles {

    @Option(names = "--directory", paramLabel = "FILE", descriptionKey = "directory")
    private @Nullable String directory;

    @Option(names = "--parent", paramLabel = "PLAN", descriptionKey = "parent")
    private List<String> parents = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
    private @Nullable String rules;

    PlanValidator validator(Console console) throws IOException {
        return rules == null
                ? PlanValidator.standard()
                : InputFiles.read(rules, FileKind.RULES, console, bytes -> PlanValidator.with(RulesJson.read(bytes)));
    }

    ReferenceData data(Console console) throws IOException {
        var data = ReferenceData.builder().administrativeUnits(Provinces.bundled());
        if (directory != null) {
            data.directory(directory(directory, console));
        }
        if (!parents.isEmpty()) {
            List<ImprovementPlan> plans = new ArrayList<>();
            for (String parent : parents) {
                plans.add(PlanFile.read(parent, console).plan());
            }
            data.parentPlans(citation ->
                    plans.stream().filter(plan -> isCited(plan, citation)).findFirst());
        }
        return data.build();
    }

    static OrganizationDirectory directory(String name, Console console) throws IOException {
        return InputFiles.read(name, FileKind.DIRECTORY, console, DirectoryJson::read)
                .directory();
    }

    /** Number and symbol say which plan is cited; a file that is another's parent is not used. */
    private static boolean isCited(ImprovementPlan plan, DocumentReference citation) {
        DocumentNumber number = plan.getDocument().getNumber();
        return number.getOrdinal().isPresent() && number.isSameAs(citation.getNumber());
    }
}
