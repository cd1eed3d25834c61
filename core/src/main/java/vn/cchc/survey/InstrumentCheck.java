package vn.cchc.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.finding.Similar;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/**
 * Looks through an instrument before it is used (kiểm tra phiếu khảo sát): whether its codes tell things apart, its scales can be
 * reckoned with, and there are criteria in all of its elements. An instrument with an {@link Severity#ERROR} is not fit to be
 * counted by.
 */
public final class InstrumentCheck {

    private final SurveyInstrument instrument;
    private final boolean bundled;
    private final Map<InstrumentFault, List<Place>> found = new LinkedHashMap<>();
    private final Map<String, Text> codes = new HashMap<>();
    private final Set<String> scales;

    private InstrumentCheck(SurveyInstrument instrument, boolean bundled) {
        this.instrument = instrument;
        this.bundled = bundled;
        this.scales = instrument.getScales().stream().map(AnswerScale::getCode).collect(Collectors.toSet());
    }

    /**
     * {@return what is wrong or doubtful in an instrument, in the order of the document}
     *
     * @param instrument the instrument
     */
    public static List<Finding> check(SurveyInstrument instrument) {
        return new InstrumentCheck(instrument, false).findings();
    }

    /**
     * {@return what {@link #check} finds, and an error wherever the instrument rests on no source: one that comes with the library
     * must not}
     *
     * @param instrument the instrument
     */
    public static List<Finding> bundled(SurveyInstrument instrument) {
        return new InstrumentCheck(instrument, true).findings();
    }

    private List<Finding> findings() {
        status(instrument.getStatus(), "", instrument.getId());
        scales();
        for (int i = 0; i < instrument.getParts().size(); i++) {
            part(instrument.getParts().get(i), "parts[" + i + "]");
        }
        for (int i = 0; i < instrument.getItems().size(); i++) {
            SurveyItem item = instrument.getItems().get(i);
            String path = "items[" + i + "].";
            code(item.getCode(), item.getName(), path);
            item.getScale().ifPresent(scale -> named(scale, path, item.getCode()));
        }
        return found.entrySet().stream()
                .map(one -> one.getKey().at(one.getValue()))
                .toList();
    }

    /** The same fault at several places is one finding. */
    private void add(InstrumentFault fault, String path, String label) {
        found.computeIfAbsent(fault, one -> new ArrayList<>())
                .add(Place.builder().path(path).label(label).build());
    }

    private void scales() {
        Set<String> ofCriteria =
                instrument.criteria().stream().map(SurveyCriterion::getScale).collect(Collectors.toSet());
        Set<String> used = Stream.concat(
                        ofCriteria.stream(), instrument.getItems().stream().flatMap(item -> item.getScale().stream()))
                .collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (int i = 0; i < instrument.getScales().size(); i++) {
            AnswerScale scale = instrument.getScales().get(i);
            String code = scale.getCode();
            String path = "scales[" + i + "].";
            if (!before.add(code)) {
                add(InstrumentFault.of(InstrumentRule.SCALE_TWICE).with("code", code), path + "code", code);
            }
            if (!used.contains(code)) {
                add(InstrumentFault.of(InstrumentRule.UNUSED_SCALE).with("name", scale.getName()), path + "code", code);
            }
            levels(scale, path + "levels", ofCriteria.contains(code));
        }
    }

    private void levels(AnswerScale scale, String path, boolean ofCriteria) {
        List<AnswerLevel> levels = scale.getLevels();
        if (levels.size() == 1) {
            add(InstrumentFault.of(InstrumentRule.ONE_LEVEL), path, scale.getCode());
            return;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).getScore() != i + 1) {
                InstrumentFault fault = InstrumentFault.of(InstrumentRule.SCORES)
                        .with("expected", i + 1)
                        .with("score", levels.get(i).getScore());
                add(fault, path + "[" + i + "].score", scale.getCode());
                return;
            }
        }
        if (ofCriteria) {
            satisfied(scale, path);
        }
    }

    private void satisfied(AnswerScale scale, String path) {
        List<AnswerLevel> levels = scale.getLevels();
        List<AnswerLevel> satisfied =
                levels.stream().filter(AnswerLevel::isSatisfied).toList();
        if (satisfied.isEmpty() || satisfied.size() == levels.size()) {
            InstrumentFault fault =
                    InstrumentFault.of(InstrumentRule.NO_SATISFIED).as(satisfied.isEmpty() ? "none" : "all");
            add(fault, path, scale.getCode());
            return;
        }
        for (AnswerLevel level : levels.subList(satisfied.get(0).getScore(), levels.size())) {
            if (!level.isSatisfied()) {
                InstrumentFault fault = InstrumentFault.of(InstrumentRule.SATISFIED_BELOW)
                        .with("lower", satisfied.get(0).label())
                        .with("higher", level.label());
                add(fault, path + "[" + (level.getScore() - 1) + "]", scale.getCode());
            }
        }
    }

    private void part(SurveyPart part, String path) {
        code(part.getCode(), part.getName(), path + ".");
        if (part.getElements().isEmpty()) {
            add(InstrumentFault.of(InstrumentRule.EMPTY).as("part"), path, part.getCode());
        }
        for (int i = 0; i < part.getElements().size(); i++) {
            element(part.getElements().get(i), path + ".elements[" + i + "]");
        }
    }

    private void element(SurveyElement element, String path) {
        code(element.getCode(), element.getName(), path + ".");
        if (element.getCriteria().isEmpty()) {
            add(InstrumentFault.of(InstrumentRule.EMPTY).as("element"), path, element.getCode());
        }
        for (int i = 0; i < element.getCriteria().size(); i++) {
            SurveyCriterion criterion = element.getCriteria().get(i);
            String at = path + ".criteria[" + i + "].";
            code(criterion.getCode(), criterion.getName(), at);
            named(criterion.getScale(), at, criterion.getCode());
            criterion.getStatus().ifPresent(status -> status(status, at, criterion.getCode()));
        }
    }

    private void code(String code, Text name, String path) {
        Text first = codes.putIfAbsent(code, name);
        if (code.equals(SurveyInstrument.ALL)) {
            add(InstrumentFault.of(InstrumentRule.CODE_RESERVED).with("code", code), path + "code", code);
        } else if (first != null) {
            InstrumentFault fault = InstrumentFault.of(InstrumentRule.CODE_TWICE)
                    .with("code", code)
                    .with("first", first);
            add(fault, path + "code", code);
        }
    }

    private void named(String scale, String path, String label) {
        if (scales.contains(scale)) {
            return;
        }
        InstrumentFault fault = InstrumentFault.of(InstrumentRule.UNKNOWN_SCALE).with("scale", scale);
        Optional<String> similar = Similar.to(scale, scales);
        add(similar.map(near -> fault.as("similar").with("similar", near)).orElse(fault), path + "scale", label);
    }

    private void status(SourceStatus status, String path, String label) {
        if (bundled && !status.isSourced()) {
            add(InstrumentFault.of(InstrumentRule.NOT_SOURCED), path + "status", label);
        }
    }
}
