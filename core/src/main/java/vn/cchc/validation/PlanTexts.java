package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.document.DigitalSignatureStamp;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.Recipient;
import vn.cchc.document.SigningForm;
import vn.cchc.organization.Party;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Purpose;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.RelativePeriod;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.plan.Requirement;
import vn.cchc.plan.Section;
import vn.cchc.plan.Solution;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Identified;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * Goes through all texts of a plan. What a host adds under {@code extensions} is its own and not looked at. A test holds this
 * against the types, so that no text is left out; that is why it is long and plain.
 */
final class PlanTexts {

    /** Looks at a text; the path of the thing that has it is written when it is asked for. */
    @FunctionalInterface
    interface Visitor {
        void look(Text text, Supplier<String> thing, String attribute);
    }

    private final Visitor visitor;

    private PlanTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes through the texts in the order of the plan, and then through the names of the parties. */
    static void through(PlanFacts plan, Visitor visitor) {
        new PlanTexts(visitor).plan(plan.plan(), plan.things());
        for (Located<Party> party : plan.parties()) {
            visitor.look(party.thing().getName(), party.path(), ".name");
        }
    }

    private void text(Supplier<String> thing, String attribute, Text text) {
        visitor.look(text, thing, attribute);
    }

    private void text(Supplier<String> thing, String attribute, Optional<Text> text) {
        if (text.isPresent()) {
            visitor.look(text.get(), thing, attribute);
        }
    }

    private void texts(Supplier<String> thing, String attribute, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int position = i;
            visitor.look(texts.get(i), () -> thing.get() + Paths.element(attribute, position), "");
        }
    }

    private void plan(ImprovementPlan plan, List<Located<Identified>> things) {
        document(plan.getDocument());
        Supplier<String> top = () -> "";
        text(top, "subject", plan.getSubject());
        text(top, "preamble", plan.getPreamble());
        text(top, "enactingClause", plan.getEnactingClause());
        for (Located<Identified> found : things) {
            Supplier<String> path = () -> found.path().get() + ".";
            // The tasks first, as most are of them.
            if (!ofTasks(found.thing(), path) && !ofFigures(found.thing(), path) && !ofDocument(found.thing(), path)) {
                ofContents(found.thing(), path);
            }
        }
        plan.getEscalation().ifPresent(escalation -> text(() -> "escalation.", "text", escalation.getText()));
        plan.getClosing().ifPresent(closing -> text(() -> "closing.", "text", closing.getText()));
        plan.getProvenance().ifPresent(provenance -> {
            text(() -> "provenance.", "source", provenance.getSource());
            text(() -> "provenance.", "note", provenance.getNote());
        });
    }

    private void document(OfficialDocument document) {
        Supplier<String> path = () -> "document.";
        text(path, "type", document.getType());
        number(path, document.getNumber());
        text(path, "enactingAuthority", document.getEnactingAuthority());
        text(path, "place", document.getPlace());
        text(path, "dateAsPrinted", document.getDateAsPrinted());
        text(path, "title", document.getTitle());
        document.getSignatory().ifPresent(signatory -> {
            text(path, "signatory.name", signatory.getName());
            text(path, "signatory.position", signatory.getPosition());
            List<SigningForm> forms = signatory.getForms();
            for (int i = 0; i < forms.size(); i++) {
                text(
                        path,
                        Paths.element("signatory.forms", i, "onBehalfOf"),
                        forms.get(i).getOnBehalfOf());
            }
        });
    }

    private void number(Supplier<String> path, DocumentNumber number) {
        text(path, "number.asPrinted", number.getAsPrinted());
        text(path, "number.symbol", number.getSymbol());
    }

    private boolean ofDocument(Identified thing, Supplier<String> path) {
        if (thing instanceof DocumentReference reference) {
            text(path, "asPrinted", reference.getAsPrinted());
            text(path, "type", reference.getType());
            reference.getNumber().ifPresent(number -> number(path, number));
            text(path, "issuer", reference.getIssuer());
            texts(path, "titles", reference.getTitles());
        } else if (thing instanceof Recipient recipient) {
            text(path, "asPrinted", recipient.getAsPrinted());
            text(path, "purposeMark", recipient.getPurposeMark());
            texts(path, "archiveCodes", recipient.getArchiveCodes());
            corrections(path, recipient.getSuggestedCorrections());
        } else if (thing instanceof DigitalSignatureStamp stamp) {
            text(path, "signer", stamp.getSigner());
            text(path, "organization", stamp.getOrganization());
            text(path, "certificationAuthority", stamp.getCertificationAuthority());
        } else {
            return false;
        }
        return true;
    }

    private boolean ofFigures(Identified thing, Supplier<String> path) {
        if (thing instanceof Baseline baseline) {
            text(path, "metric", baseline.getMetric());
            text(path, "about", baseline.getAbout());
            text(path, "source", baseline.getSource());
            text(path, "asPrinted", baseline.getAsPrinted());
        } else if (thing instanceof Delta delta) {
            text(path, "metric", delta.getMetric());
            text(path, "about", delta.getAbout());
            if (delta.getComparedWith() instanceof Delta.Comparison.GroupMean mean) {
                text(path, "comparedWith.group", mean.getGroup());
            }
            text(path, "asPrinted", delta.getAsPrinted());
        } else if (thing instanceof RankPosition rank) {
            text(path, "about", rank.getAbout());
            text(path, "group", rank.getGroup());
            text(path, "asPrinted", rank.getAsPrinted());
        } else if (thing instanceof Target target) {
            text(path, "metric", target.getMetric());
            text(path, "about", target.getAbout());
            text(path, "asPrinted", target.getAsPrinted());
            if (target instanceof Target.Rank rank) {
                text(path, "group", rank.getGroup());
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean ofTasks(Identified thing, Supplier<String> path) {
        if (thing instanceof Task task) {
            task(task, path);
        } else if (thing instanceof TaskItem item) {
            labelled(path, item.getLabel(), item.getText());
        } else if (thing instanceof RelativePeriod period) {
            text(path, "metric", period.getMetric());
            text(path, "asPrinted", period.getAsPrinted());
            deadline(path, "within.", period.getWithin());
        } else {
            return false;
        }
        return true;
    }

    private void ofContents(Identified thing, Supplier<String> path) {
        if (thing instanceof Section section) {
            text(path, "label", section.getLabel());
            text(path, "heading", section.getHeading());
            section.getDeadline().ifPresent(deadline -> deadline(path, "deadline.", deadline));
            corrections(path, section.getSuggestedCorrections());
        } else if (thing instanceof Purpose purpose) {
            labelled(path, purpose.getLabel(), purpose.getText());
            corrections(path, purpose.getSuggestedCorrections());
        } else if (thing instanceof Requirement requirement) {
            labelled(path, requirement.getLabel(), requirement.getText());
            corrections(path, requirement.getSuggestedCorrections());
        } else if (thing instanceof Solution solution) {
            labelled(path, solution.getLabel(), solution.getText());
            corrections(path, solution.getSuggestedCorrections());
        } else if (thing instanceof Assignment assignment) {
            labelled(path, assignment.getLabel(), assignment.getText());
            assignment.getAccountable().ifPresent(accountable -> {
                text(path, "accountable.who", accountable.getWho());
                text(path, "accountable.to", accountable.getTo());
            });
            text(path, "embeddedIn", assignment.getEmbeddedIn());
        } else if (thing instanceof ReportingObligation duty) {
            text(path, "embeddedIn", duty.getEmbeddedIn());
            text(path, "asPrinted", duty.getAsPrinted());
        } else if (thing instanceof Appendix appendix) {
            text(path, "label", appendix.getLabel());
            text(path, "title", appendix.getTitle());
            text(path, "backReference", appendix.getBackReference());
            texts(path, "columns", appendix.getColumns());
        }
    }

    private void task(Task task, Supplier<String> path) {
        labelled(path, task.getLabel(), task.getText());
        text(path, "leadsAsPrinted", task.getLeadsAsPrinted());
        text(path, "coordinatorsAsPrinted", task.getCoordinatorsAsPrinted());
        if (task.getDeadline().isPresent()) {
            deadline(path, "deadline.", task.getDeadline().get());
        }
        texts(path, "outputs", task.getOutputs());
        text(path, "budgetNote", task.getBudgetNote());
        text(path, "note", task.getNote());
        corrections(path, task.getSuggestedCorrections());
    }

    private void labelled(Supplier<String> path, Optional<Text> label, Text text) {
        text(path, "label", label);
        text(path, "text", text);
    }

    private void deadline(Supplier<String> path, String attribute, Deadline deadline) {
        deadline.getAsPrinted().ifPresent(printed -> text(path, attribute + "asPrinted", printed));
        if (deadline instanceof Deadline.AfterEvent after) {
            text(path, attribute + "event", after.getEvent());
        } else if (deadline instanceof Deadline.Conditional conditional) {
            text(path, attribute + "condition", conditional.getCondition());
        } else if (deadline instanceof DatedDeadline.Range range) {
            deadline(path, attribute + "from.", range.getFrom());
            deadline(path, attribute + "to.", range.getTo());
        }
    }

    private void corrections(Supplier<String> path, List<SuggestedCorrection> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            text(
                    path,
                    Paths.element("suggestedCorrections", i, "printed"),
                    corrections.get(i).getPrinted());
            text(
                    path,
                    Paths.element("suggestedCorrections", i, "suggested"),
                    corrections.get(i).getSuggested());
        }
    }
}
