package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Party;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;
import vn.cchc.value.Identified;

/** Goes through all parties that a plan names. */
final class PlanParties {

    private final Consumer<Located<Party>> visitor;

    private PlanParties(Consumer<Located<Party>> visitor) {
        this.visitor = visitor;
    }

    /** {@return all parties of a plan with their places} */
    static List<Located<Party>> in(PlanFacts plan) {
        List<Located<Party>> parties = new ArrayList<>();
        PlanParties walk = new PlanParties(parties::add);
        walk.ofDocument(plan.plan());
        for (Located<Identified> found : plan.things()) {
            walk.of(found.thing(), () -> found.path().get() + ".");
        }
        walk.ofClosing(plan.plan());
        return parties;
    }

    private void ofDocument(ImprovementPlan plan) {
        plan.getDocument().getIssuer().ifPresent(issuer -> one(() -> "document.", "issuer", issuer));
    }

    private void ofClosing(ImprovementPlan plan) {
        plan.getEscalation().ifPresent(escalation -> {
            Supplier<String> path = () -> "escalation.";
            one(path, "to", escalation.getTo());
            escalation.getVia().ifPresent(via -> one(path, "via", via));
        });
        plan.getClosing().ifPresent(closing -> list(() -> "closing.", "addressees", closing.getAddressees()));
    }

    /** Visits the parties of one thing with an id. */
    private void of(Identified thing, Supplier<String> path) {
        if (thing instanceof Task task) {
            list(path, "leads", task.getLeads());
            list(path, "coordinators", task.getCoordinators());
        } else if (thing instanceof Section section) {
            list(path, "responsible", section.getResponsible());
        } else if (thing instanceof Recipient recipient) {
            list(path, "parties", recipient.getParties());
        } else if (thing instanceof Assignment assignment) {
            list(path, "parties", assignment.getParties());
            list(path, "coordinators", assignment.getCoordinators());
            list(path, "objects", assignment.getObjects());
        } else if (thing instanceof ReportingObligation duty) {
            list(path, "reporters", duty.getReporters());
            duty.getRecipient().ifPresent(recipient -> one(path, "recipient", recipient));
            duty.getVia().ifPresent(via -> one(path, "via", via));
        }
    }

    private void one(Supplier<String> path, String attribute, Party party) {
        visitor.accept(new Located<>(party, () -> path.get() + attribute));
    }

    private void list(Supplier<String> path, String attribute, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            int position = i;
            visitor.accept(new Located<>(parties.get(i), () -> path.get() + Paths.element(attribute, position)));
        }
    }
}
