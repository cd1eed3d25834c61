package vn.cchc.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.ReferenceRole;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A plan to raise an index of public administration reform (kế hoạch nâng cao Chỉ số SIPAS, PAR INDEX): the document that
 * carries it, what it is for, who does what by when, and how it is reported.
 *
 * <p>Sections form a tree; tasks, purposes, requirements and solutions are flat lists in the order of the text that name
 * their section. Order is the position in the list.
 */
@Value.Immutable
public sealed interface ImprovementPlan extends Identified permits ImmutableImprovementPlan {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the document that carries the plan (văn bản)}
     */
    @Valid
    OfficialDocument getDocument();

    /**
     * {@return the level of government (cấp)}
     */
    PlanLevel getLevel();

    /**
     * {@return the period (thời kỳ kế hoạch)}
     */
    @ValidPeriod
    PlanPeriod getPeriod();

    /**
     * {@return the indices that the plan is to raise (chỉ số), in the order of the text}
     */
    @NotEmpty(message = "{vn.cchc.PLN-01}")
    List<IndexCode> getIndices();

    /**
     * {@return the body or place whose result is to be raised, as printed; a department may work for the index of its
     * province}
     */
    Optional<Text> getSubject();

    /**
     * {@return where the plan stands in its life, where the host knows}
     */
    Optional<PlanLifecycle> getLifecycle();

    /**
     * {@return the opening paragraph that names the grounds (phần căn cứ: "Thực hiện Kế hoạch số …", "Căn cứ …")}
     */
    Optional<Text> getPreamble();

    /**
     * {@return the clause that enacts: "… ban hành Kế hoạch như sau:"}
     */
    Optional<Text> getEnactingClause();

    /**
     * {@return results that the plan starts from}
     */
    List<@Valid Baseline> getBaselines();

    /**
     * {@return differences that the plan states}
     */
    List<Delta> getDeltas();

    /**
     * {@return ranks that the plan states}
     */
    List<RankPosition> getRanks();

    /**
     * {@return targets of the plan as a whole; those of tasks stand in the tasks}
     */
    List<@Valid Target> getTargets();

    /**
     * {@return purposes (mục đích)}
     */
    List<Purpose> getPurposes();

    /**
     * {@return requirements (yêu cầu)}
     */
    List<Requirement> getRequirements();

    /**
     * {@return the sections at the top of the tree}
     */
    List<Section> getSections();

    /**
     * {@return the tasks (nhiệm vụ) in the order of the text, appendix included}
     */
    @NotEmpty(message = "{vn.cchc.PLN-07}")
    List<@Valid Task> getTasks();

    /**
     * {@return the solutions (giải pháp)}
     */
    List<Solution> getSolutions();

    /**
     * {@return who does what in carrying out the plan (tổ chức thực hiện)}
     */
    List<@Valid Assignment> getAssignments();

    /**
     * {@return the duties to report (chế độ báo cáo)}
     */
    List<@Valid ReportingObligation> getReporting();

    /**
     * {@return to whom obstacles are reported}
     */
    Optional<IssueEscalation> getEscalation();

    /**
     * {@return the appendices (phụ lục)}
     */
    List<Appendix> getAppendices();

    /**
     * {@return the closing paragraph}
     */
    Optional<Closing> getClosing();

    /**
     * {@return where the data was taken from}
     */
    Optional<Provenance> getProvenance();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return all sections of the tree, in the order of the text}
     */
    default Stream<Section> allSections() {
        return getSections().stream().flatMap(Section::flatten);
    }

    /**
     * {@return the citation of the plan of the superior body (kế hoạch cấp trên), if there is one}
     */
    default Optional<DocumentReference> parentPlan() {
        return getDocument().references(ReferenceRole.PARENT_PLAN).findFirst();
    }

    /**
     * {@return who is responsible for which task until when, with what the tasks inherit}
     */
    default Responsibilities responsibilities() {
        return new Responsibilities(this);
    }

    /**
     * {@return which tasks serve which criteria}
     */
    default CriterionLinks criterionLinks() {
        return new CriterionLinks(this);
    }

    /**
     * Checks the version.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION} if it is not {@code 1.0}
     */
    @Value.Check
    default void checkVersion() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableImprovementPlan.Builder builder() {
        return new ImmutableImprovementPlan.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
