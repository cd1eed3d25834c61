package vn.cchc.json.internal.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Place;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/** The facts about one unit in one period, as the rows bring them. */
final class UnitFacts {

    private final String id;
    private final String unit;
    private final LocalDate from;
    private final LocalDate to;
    private final Place first;
    private final Map<String, Map<String, FactValue>> facts = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> peerGroup = Optional.empty();

    UnitFacts(String id, String unit, LocalDate from, LocalDate to, Place first) {
        this.id = id;
        this.unit = unit;
        this.from = from;
        this.to = to;
        this.first = first;
    }

    /** Takes name and peer group from the first row that gives them. */
    void describe(Optional<String> rowName, Optional<String> rowGroup, Place place, TableFindings findings) {
        name = same(name, rowName, place, findings);
        peerGroup = same(peerGroup, rowGroup, place, findings);
    }

    private static Optional<String> same(
            Optional<String> known, Optional<String> given, Place place, TableFindings findings) {
        if (known.isPresent() && given.isPresent() && !known.equals(given)) {
            findings.add(TableFault.UNIT_DIFFERS, place, given.get(), known.get());
        }
        return known.or(() -> given);
    }

    void put(String criterion, String fact, FactValue value, long line, Place place, TableFindings findings) {
        Long before = lines.putIfAbsent(criterion + " " + fact, line);
        if (before != null) {
            findings.add(TableFault.FACT_TWICE, place, fact, before.toString());
            return;
        }
        facts.computeIfAbsent(criterion, key -> new LinkedHashMap<>()).put(fact, value);
    }

    /** The assessment; nothing where its period or id has no meaning, which a finding then says. */
    Optional<Assessment> build(String catalogue, AssessmentStage stage, TableFindings findings) {
        try {
            return Optional.of(Assessment.builder()
                    .id(id)
                    .unit(AssessedUnit.builder()
                            .id(unit)
                            .name(name.map(Text::of))
                            .peerGroup(peerGroup)
                            .build())
                    .catalogue(catalogue)
                    .stage(stage)
                    .from(from)
                    .to(to)
                    .criteria(facts.entrySet().stream()
                            .map(entry -> CriterionAssessment.builder()
                                    .criterion(entry.getKey())
                                    .facts(entry.getValue())
                                    .build())
                            .toList())
                    .build());
        } catch (InvalidValueException e) {
            findings.add(e, first);
            return Optional.empty();
        }
    }
}
