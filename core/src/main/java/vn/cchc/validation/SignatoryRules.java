package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.document.Signatory;
import vn.cchc.document.SigningForm;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Rules on who signs and in what capacity (NĐ 30/2020/NĐ-CP, Điều 13). */
final class SignatoryRules {

    /** The words by which a position is that of a deputy, also as abbreviated in lists: PGĐ, PCT. */
    private static final List<String> DEPUTIES = List.of("phó", "thứ trưởng", "pgđ", "pct");

    private static final String COMMITTEE = "ủy ban nhân dân";
    private static final String CHAIR = "chủ tịch";

    private SignatoryRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("DOC-14", SignatoryRules::named),
                new Rule("DOC-15", SignatoryRules::authorized),
                new Rule("DOC-16", SignatoryRules::forCommittee));
    }

    private static boolean isMissing(Optional<Text> text) {
        return text.filter(words -> !words.isBlank()).isEmpty();
    }

    private static void named(PlanFacts plan, Outcome found) {
        Optional<Signatory> signatory = plan.document().getSignatory();
        if (signatory.isEmpty()) {
            found.add("document.signatory");
            return;
        }
        if (isMissing(signatory.get().getName())) {
            found.add(Violation.at("document.signatory.name").words("name"));
        }
        if (isMissing(signatory.get().getPosition())) {
            found.add(Violation.at("document.signatory.position").words("position"));
        }
    }

    private static void authorized(PlanFacts plan, Outcome found) {
        plan.document().getSignatory().ifPresent(signatory -> {
            List<SigningForm> forms = signatory.getForms();
            for (int i = 0; i < forms.size(); i++) {
                if (needsTitle(forms.get(i)) && isMissing(forms.get(i).getOnBehalfOf())) {
                    found.add(Violation.at(Paths.element("document.signatory.forms", i, "onBehalfOf"))
                            .value(forms.get(i).getCapacity() + "."));
                }
            }
            if (forms.stream().anyMatch(form -> form.getCapacity() == SigningForm.Capacity.KT)) {
                signatory
                        .getPosition()
                        .filter(position -> !position.isBlank() && !isDeputy(position))
                        .ifPresent(position -> found.add(
                                Violation.at("document.signatory.position").value("KT. – " + position)));
            }
        });
    }

    /** Behind TM. the letterhead says for whom; an acting head (Q.) signs for nobody else. */
    private static boolean needsTitle(SigningForm form) {
        return switch (form.getCapacity()) {
            case KT, TL, TUQ -> true;
            case TM, Q -> false;
        };
    }

    private static boolean isDeputy(Text position) {
        String folded = Folded.of(position);
        return DEPUTIES.stream().anyMatch(word -> Folded.contains(folded, word));
    }

    /** The committee is a collective body by law, whoever keeps a directory; what its chair enacts, the chair signs. */
    private static void forCommittee(PlanFacts plan, Outcome found) {
        Optional<Signatory> signatory = plan.document().getSignatory();
        boolean byCommittee = plan.document()
                .getIssuer()
                .map(Party::getName)
                .filter(name -> Folded.of(name).startsWith(COMMITTEE))
                .isPresent();
        boolean enactedByChair = plan.document()
                .getEnactingAuthority()
                .filter(authority -> Folded.contains(Folded.of(authority), CHAIR))
                .isPresent();
        if (signatory.isPresent()
                && byCommittee
                && !enactedByChair
                && signatory.get().getForms().stream()
                        .noneMatch(form -> form.getCapacity() == SigningForm.Capacity.TM)) {
            Violation violation = Violation.at("document.signatory.forms");
            found.add(signatory.get().getPosition().map(violation::value).orElse(violation));
        }
    }
}
