package vn.cchc.examples.hosts.contract;

import java.util.List;
import vn.cchc.plan.ImprovementPlan;

/** A host's own type that holds plans. */
record Dossier(String office, List<ImprovementPlan> plans) {}
