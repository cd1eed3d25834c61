package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.value.Fraction;

/** Reads the facts that an assessment gives for one criterion, as the catalogue declares them. */
final class FactReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CompiledCriterion criterion;
    private final String path;
    private final List<Note> notes;
    private final List<Fraction> large;

    /** The place of the first fact that was refused, or -1. */
    int refused = -1;

    FactReader(CompiledCriterion criterion, String path, List<Note> notes, List<Fraction> large) {
        this.criterion = criterion;
        this.path = path;
        this.notes = notes;
        this.large = large;
    }

    /** {@return the place of the fact, or -1 if the criterion has no such fact} */
    int read(String fact, FactValue value, long[] into, int at) {
        Integer slot = criterion.facts.find(fact);
        if (slot == null) {
            note(
                    ScoreRule.FACT_UNKNOWN,
                    fact,
                    criterion.leaf() ? Said.unknown("fact", fact, criterion.facts.names()) : ofGroup(fact));
            return -1;
        }
        FactDeclaration declaration = criterion.facts.declaration(slot);
        ScoreRule fault = put(declaration, slot, value, into, at + 2 * slot);
        if (fault != null) {
            note(fault, fact, said(declaration, value));
            if (refused < 0) {
                refused = slot;
            }
        } else if (looksLikeShare(declaration, value)) {
            note(ScoreRule.LOOKS_LIKE_A_SHARE, fact, said(declaration, value));
        }
        return slot;
    }

    /** Whether a percentage seems to be given as a fraction: hardly any index out of 100 is 1 or less. */
    private static boolean looksLikeShare(FactDeclaration declaration, FactValue value) {
        return declaration.getType() == FactType.NUMBER
                && declaration
                        .getAtMost()
                        .filter(most -> most.compareTo(HUNDRED) == 0)
                        .isPresent()
                && declaration.getAtLeast().filter(least -> least.signum() == 0).isPresent()
                && value.number()
                        .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
    }

    private @Nullable ScoreRule put(FactDeclaration declaration, int slot, FactValue value, long[] into, int at) {
        return switch (declaration.getType()) {
            case COUNT, NUMBER ->
                value.number()
                        .map(number -> putNumber(declaration, number, into, at))
                        .orElse(Optional.of(ScoreRule.NUMBER_WANTED))
                        .orElse(null);
            case YES_NO -> {
                if (value.yesOrNo().isEmpty()) {
                    yield ScoreRule.YES_NO_WANTED;
                }
                into[at] = value.yesOrNo().get() ? 1 : 0;
                into[at + 1] = 1;
                yield null;
            }
            case CHOICE -> {
                if (value.option().isEmpty()) {
                    yield ScoreRule.OPTION_WANTED;
                }
                int option =
                        criterion.facts.options(slot).indexOf(value.option().get());
                if (option < 0) {
                    yield ScoreRule.OPTION_UNKNOWN;
                }
                into[at] = option;
                into[at + 1] = 1;
                yield null;
            }
        };
    }

    private Optional<ScoreRule> putNumber(FactDeclaration declaration, BigDecimal number, long[] into, int at) {
        if (declaration.getType() == FactType.COUNT) {
            if (number.signum() < 0) {
                return Optional.of(ScoreRule.COUNT_NEGATIVE);
            }
            if (number.scale() > 0) {
                return Optional.of(ScoreRule.COUNT_NOT_WHOLE);
            }
        }
        if (declaration
                .getAtLeast()
                .filter(least -> number.compareTo(least) < 0)
                .isPresent()) {
            return Optional.of(ScoreRule.FACT_TOO_SMALL);
        }
        if (declaration.getAtMost().filter(most -> number.compareTo(most) > 0).isPresent()) {
            return Optional.of(ScoreRule.FACT_TOO_LARGE);
        }
        Numbers.put(into, at, number, large);
        return Optional.empty();
    }

    private Map<String, Said> said(FactDeclaration declaration, FactValue value) {
        Map<String, Said> said = new HashMap<>();
        said.put("fact", Said.word(declaration.getLabel()));
        said.put("value", value.number().map(Said::number).orElseGet(() -> yesNoOrWord(value)));
        declaration.getAtLeast().ifPresent(least -> said.put("atLeast", Said.number(least)));
        declaration.getAtMost().ifPresent(most -> said.put("atMost", Said.number(most)));
        value.number().ifPresent(number -> said.put("percent", Said.number(percent(number))));
        said.put("options", Said.word(String.join(", ", options(declaration))));
        return said;
    }

    private static BigDecimal percent(BigDecimal share) {
        return new BigDecimal(share.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    private static List<String> options(FactDeclaration declaration) {
        return declaration.getOptions().stream()
                .map(option -> "«" + option.getOption() + "» (" + option.getLabel() + ")")
                .toList();
    }

    private static Said yesNoOrWord(FactValue value) {
        return value.yesOrNo()
                .map(yes -> yes ? new Said("có", "yes") : new Said("không", "no"))
                .orElseGet(() -> Said.word(value));
    }

    private static Map<String, Said> ofGroup(String fact) {
        return Map.of(
                "fact",
                Said.word(fact),
                "suggestion",
                new Said(
                        "; đây là nhóm, hãy ghi số liệu ở các tiêu chí bên dưới",
                        "; it is a group, so give the facts of the criteria below it"));
    }

    private void note(ScoreRule rule, String fact, Map<String, Said> said) {
        notes.add(new Note(rule, path + ".facts." + fact, Optional.of(criterion.code()), said));
    }
}
