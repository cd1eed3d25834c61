package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * A section of the plan (mục, phần) with its subsections. What it says of index, criterion, responsibility and deadline
 * holds for everything below it that does not say otherwise.
 */
@Value.Immutable
public sealed interface Section extends Identified permits ImmutableSection {

    /**
     * {@return the label as printed, for instance {@code II.}, {@code 1.2.} or {@code a)}}
     */
    Optional<Text> getLabel();

    /**
     * {@return the heading as printed, without its label and without the colon or full stop behind it}
     */
    Text getHeading();

    /**
     * {@return the index that the section is about (chỉ số)}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the criterion that the section is about (tiêu chí)}
     */
    Optional<CriterionLink> getCriterion();

    /**
     * {@return the parties responsible for all tasks of the section}
     */
    List<Party> getResponsible();

    /**
     * {@return the deadline of all tasks of the section}
     */
    Optional<Deadline> getDeadline();

    /**
     * {@return the subsections, in order}
     */
    List<Section> getSections();

    /**
     * {@return slips in the heading and what was probably meant}
     */
    List<SuggestedCorrection> getSuggestedCorrections();

    /**
     * {@return this section and all below it, in the order of the text}
     */
    default Stream<Section> flatten() {
        return Stream.concat(Stream.of(this), getSections().stream().flatMap(Section::flatten));
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSection.Builder builder() {
        return new ImmutableSection.Builder();
    }
}
