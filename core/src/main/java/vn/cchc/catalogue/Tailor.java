package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.value.Citation;

/** Does the changes of one profile to one catalogue, in their order. */
final class Tailor {

    private final CatalogueProfile profile;
    private final IndexCatalogue imported;
    private final WorkingTree tree;
    private final List<CatalogueParameter> parameters;
    private final Map<String, Optional<Citation>> changedParameters = new HashMap<>();
    private final NearestCode nearestCode;
    private final List<ResolvedChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Where the change at hand stands. */
    private String path = "";
    /** What the change at hand rests on. */
    private Optional<Citation> citation = Optional.empty();

    Tailor(CatalogueProfile profile, IndexCatalogue imported) {
        this.profile = profile;
        this.imported = imported;
        this.tree = new WorkingTree(imported);
        this.parameters = new ArrayList<>(imported.getParameters());
        this.nearestCode = new NearestCode(tree.codes());
    }

    static Place place(CatalogueProfile profile, String path) {
        return Place.builder().path(path).label(profile.getId()).build();
    }

    ProfileResolution resolve() {
        if (!profile.getCatalogue().equals(imported.getId())) {
            find("PRF-01", Severity.ERROR, "catalogue", "expected", profile.getCatalogue(), "value", imported.getId());
        }
        policy();
        for (int i = 0; i < profile.getChanges().size(); i++) {
            ProfileChange change = profile.getChanges().get(i);
            path = "changes[" + i + "]";
            citation = change.getCitation().or(() -> Optional.of(profile.getCitation()));
            int before = changes.size() + findings.size();
            apply(change);
            if (changes.size() + findings.size() == before) {
                find("PRF-08", Severity.INFO, path);
            }
        }
        path = "";
        citation = Optional.empty();
        followParameters();
        followMaxima();
        return new ProfileResolution(result(), changes, findings);
    }

    private IndexCatalogue result() {
        return IndexCatalogue.builder()
                .copyFrom(imported)
                .id(profile.getId())
                .name(profile.getName())
                .appliesTo(profile.getAppliesTo().or(imported::getAppliesTo))
                .validFrom(profile.getValidFrom())
                .validTo(profile.getValidTo())
                .citation(profile.getCitation())
                .note(profile.getNote())
                .policy(profile.getPolicy().or(imported::getPolicy))
                .parameters(parameters)
                .tailoredFrom(imported.getId())
                .criteria(tree.build(profile.getId()))
                .extensions(profile.getExtensions())
                .build();
    }

    private void policy() {
        if (profile.getPolicy().isEmpty()) {
            return;
        }
        citation = Optional.of(profile.getCitation());
        Map<String, String> before = PlainForms.of(imported.getPolicy());
        Map<String, String> after = PlainForms.of(profile.getPolicy());
        Set<String> attributes = new LinkedHashSet<>(after.keySet());
        attributes.addAll(before.keySet());
        path = "policy";
        for (String attribute : attributes) {
            Optional<String> old = Optional.ofNullable(before.get(attribute));
            Optional<String> changed = Optional.ofNullable(after.get(attribute));
            if (!old.equals(changed)) {
                changes.add(change(attribute, old, changed).build());
            }
        }
        if (changes.isEmpty()) {
            find("PRF-08", Severity.INFO, path);
        }
    }

    private void apply(ProfileChange change) {
        if (change instanceof ProfileChange.Include include) {
            include(include.getCriteria());
        } else if (change instanceof ProfileChange.Exclude exclude) {
            exclude(exclude.getCriteria());
        } else if (change instanceof ProfileChange.Add add) {
            add(add);
        } else if (change instanceof ProfileChange.Reweight reweight) {
            reweight(reweight);
        } else if (change instanceof ProfileChange.Rename rename) {
            rename(rename);
        } else if (change instanceof ProfileChange.SetParameter set) {
            setParameter(set);
        }
    }

    private void include(List<String> codes) {
        Set<WorkingCriterion> kept = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            find(codes.get(i), path + ".criteria[" + i + "]").ifPresent(criterion -> {
                criterion.all().forEach(kept::add);
                for (var above = criterion.parent();
                        above.isPresent();
                        above = above.get().parent()) {
                    kept.add(above.get());
                }
            });
        }
        if (kept.isEmpty()) {
            find("PRF-07", Severity.ERROR, path + ".criteria");
            return;
        }
        List<WorkingCriterion> gone =
                tree.all().filter(criterion -> !kept.contains(criterion)).toList();
        gone.forEach(this::remove);
    }

    private void exclude(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String at = path + ".criteria[" + i + "]";
            if (tree.wasRemoved(codes.get(i))) {
                find("PRF-08.gone", Severity.INFO, at, "value", codes.get(i));
                continue;
            }
            find(codes.get(i), at).ifPresent(criterion -> {
                if (tree.isLast(criterion)) {
                    find("PRF-07", Severity.ERROR, at);
                    return;
                }
                List<WorkingCriterion> gone = criterion.all().toList();
                gone.forEach(this::remove);
                criterion
                        .parent()
                        .filter(group -> group.children().isEmpty())
                        .ifPresent(group -> tree.emptied(group, at));
            });
        }
    }

    private void remove(WorkingCriterion criterion) {
        tree.remove(criterion);
        changes.add(change("criteria", Optional.of(criterion.now().getName().toString()), Optional.empty())
                .criterion(criterion.code())
                .tailoring(Tailoring.REMOVED)
                .build());
    }

    private void add(ProfileChange.Add add) {
        Optional<WorkingCriterion> parent = add.getParent().flatMap(code -> find(code, path + ".parent"));
        if (add.getParent().isPresent() && parent.isEmpty()) {
            return;
        }
        if (parent.filter(group -> group.now().getRule().isPresent()).isPresent()) {
            find(
                    "PRF-09",
                    Severity.ERROR,
                    path + ".parent",
                    "value",
                    parent.get().code());
            return;
        }
        if (taken(add.getCriterion(), path + ".criterion", new HashSet<>())) {
            return;
        }
        Optional<WorkingCriterion> after = add.getAfter().flatMap(code -> tree.childOf(parent, code));
        add.getAfter()
                .filter(code -> after.isEmpty())
                .ifPresent(code -> find("PRF-03", Severity.ERROR, path + ".after", "value", code));
        WorkingCriterion added = tree.add(parent, after, add.getCriterion());
        added.all().forEach(criterion -> {
            criterion.change(criterion.now(), Tailoring.ADDED, citation);
            changes.add(change(
                            "criteria",
                            Optional.empty(),
                            Optional.of(criterion.now().getName().toString()))
                    .criterion(criterion.code())
                    .tailoring(Tailoring.ADDED)
                    .build());
        });
    }

    private boolean taken(Criterion added, String at, Set<String> own) {
        boolean taken = tree.find(added.getCode()).isPresent() || !own.add(added.getCode());
        if (taken) {
            find("PRF-04", Severity.ERROR, at + ".code", "value", added.getCode());
        }
        for (int i = 0; i < added.getCriteria().size(); i++) {
            taken |= taken(added.getCriteria().get(i), at + ".criteria[" + i + "]", own);
        }
        return taken;
    }

    private void reweight(ProfileChange.Reweight reweight) {
        find(reweight.getCriterion(), path + ".criterion").ifPresent(criterion -> {
            Optional<BigDecimal> before = criterion.now().getMaximumPoints();
            BigDecimal after = reweight.getMaximumPoints();
            if (before.filter(points -> points.compareTo(after) == 0).isEmpty()) {
                weigh(criterion, after, false);
            }
            tree.setByHand(criterion, path + ".maximumPoints");
            reweight.getRule().ifPresent(rule -> changeRule(criterion, rule));
        });
    }

    private void weigh(WorkingCriterion criterion, BigDecimal points, boolean derived) {
        Optional<BigDecimal> before = criterion.now().getMaximumPoints();
        changes.add(change("maximumPoints", before.map(PlainForms::of), Optional.of(PlainForms.of(points)))
                .criterion(criterion.code())
                .tailoring(Tailoring.REWEIGHTED)
                .derived(derived)
                .build());
        criterion.change(
                Criterion.builder()
                        .copyFrom(criterion.now())
                        .maximumPoints(points)
                        .build(),
                Tailoring.REWEIGHTED,
                citation);
    }

    private void changeRule(WorkingCriterion criterion, Expression rule) {
        if (!criterion.children().isEmpty()) {
            find("PRF-10", Severity.ERROR, path + ".rule", "value", criterion.code());
            return;
        }
        Optional<Expression> before = criterion.now().getRule();
        if (before.filter(rule::equals).isPresent()) {
            return;
        }
        changes.add(change("rule", before.map(RuleNotation::formula), Optional.of(RuleNotation.formula(rule)))
                .criterion(criterion.code())
                .tailoring(Tailoring.RULE_CHANGED)
                .build());
        criterion.change(
                Criterion.builder().copyFrom(criterion.now()).rule(rule).build(), Tailoring.RULE_CHANGED, citation);
    }

    private void rename(ProfileChange.Rename rename) {
        find(rename.getCriterion(), path + ".criterion").ifPresent(criterion -> {
            String before = criterion.now().getName().toString();
            String after = rename.getName().toString();
            if (before.equals(after)) {
                return;
            }
            changes.add(change("name", Optional.of(before), Optional.of(after))
                    .criterion(criterion.code())
                    .tailoring(Tailoring.RENAMED)
                    .build());
            criterion.change(
                    Criterion.builder()
                            .copyFrom(criterion.now())
                            .name(rename.getName())
                            .build(),
                    Tailoring.RENAMED,
                    citation);
        });
    }

    private void setParameter(ProfileChange.SetParameter set) {
        for (int i = 0; i < parameters.size(); i++) {
            CatalogueParameter parameter = parameters.get(i);
            if (parameter.getId().equals(set.getParameter())) {
                if (!parameter.getValues().equals(set.getValues())) {
                    String before = PlainForms.values(parameter.getValues());
                    changes.add(change("values", Optional.of(before), Optional.of(PlainForms.values(set.getValues())))
                            .parameter(parameter.getId())
                            .tailoring(Tailoring.PARAMETER_CHANGED)
                            .build());
                    changedParameters.put(parameter.getId(), citation);
                    parameters.set(
                            i,
                            CatalogueParameter.builder()
                                    .copyFrom(parameter)
                                    .values(set.getValues())
                                    .build());
                }
                return;
            }
        }
        List<String> ids = parameters.stream().map(CatalogueParameter::getId).toList();
        unknown("PRF-06", set.getParameter(), path + ".parameter", new NearestCode(ids));
    }

    /** Criteria whose rules name a parameter with new values say so. */
    private void followParameters() {
        if (changedParameters.isEmpty()) {
            return;
        }
        tree.all()
                .forEach(criterion -> criterion.now().getRule().ifPresent(rule -> {
                    for (String parameter : RuleNotation.parameters(rule)) {
                        if (changedParameters.containsKey(parameter)) {
                            criterion.change(
                                    criterion.now(), Tailoring.PARAMETER_CHANGED, changedParameters.get(parameter));
                        }
                    }
                }));
    }

    private void followMaxima() {
        DerivedMaxima maxima = new DerivedMaxima(tree, imported.getCoverage());
        maxima.follow((criterion, points) -> weigh(criterion, points, true));
        maxima.contradictions()
                .forEach(it -> find(
                        "PRF-11",
                        Severity.WARNING,
                        it.path(),
                        "value",
                        it.criterion().code(),
                        "points",
                        it.points(),
                        "sum",
                        it.sum()));
        tree.stillEmpty().forEach((group, at) -> find("PRF-05", Severity.WARNING, at, "value", group.code()));
    }

    private ImmutableResolvedChange.Builder change(String attribute, Optional<String> before, Optional<String> after) {
        return ResolvedChange.builder()
                .profile(profile.getId())
                .path(Optional.of(path).filter(it -> !it.isEmpty()))
                .attribute(attribute)
                .before(before)
                .after(after)
                .derived(false)
                .citation(citation);
    }

    private Optional<WorkingCriterion> find(String code, String at) {
        Optional<WorkingCriterion> found = tree.find(code);
        if (found.isEmpty() && tree.wasRemoved(code)) {
            find("PRF-02.gone", Severity.ERROR, at, "value", code);
        } else if (found.isEmpty()) {
            unknown("PRF-02", code, at, nearestCode);
        }
        return found;
    }

    private void unknown(String key, String id, String at, NearestCode nearest) {
        nearest.of(id)
                .ifPresentOrElse(
                        suggestion -> find(key + ".suggest", Severity.ERROR, at, "value", id, "suggestion", suggestion),
                        () -> find(key, Severity.ERROR, at, "value", id));
    }

    private void find(String key, Severity severity, String at, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        findings.add(ChangeTexts.finding(key, severity, place(profile, at), named));
    }
}
