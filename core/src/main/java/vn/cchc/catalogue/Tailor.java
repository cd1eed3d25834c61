package vn.cchc.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.finding.Severity;

/** Does the changes of one profile to one catalogue, in their order. */
final class Tailor {

    private final CatalogueProfile profile;
    private final IndexCatalogue imported;
    private final TailorLog log;
    private final WorkingTree tree;
    private final SelectionChanges selection;
    private final AttributeChanges attributes;
    private final ParameterChanges parameters;

    Tailor(CatalogueProfile profile, IndexCatalogue imported) {
        this.profile = profile;
        this.imported = imported;
        this.log = new TailorLog(profile);
        this.tree = new WorkingTree(imported);
        KnownCodes codes = new KnownCodes(tree, log);
        this.selection = new SelectionChanges(tree, codes, log);
        this.attributes = new AttributeChanges(tree, codes, log);
        this.parameters = new ParameterChanges(imported, log);
    }

    ProfileResolution resolve() {
        if (!profile.getCatalogue().equals(imported.getId())) {
            String expected = profile.getCatalogue();
            log.find("PRF-01", Severity.ERROR, "catalogue", "expected", expected, "value", imported.getId());
        }
        profile.getPolicy().ifPresent(this::change);
        for (int i = 0; i < profile.getChanges().size(); i++) {
            ProfileChange change = profile.getChanges().get(i);
            log.turnTo("changes[" + i + "]", change.getCitation());
            int before = log.size();
            apply(change);
            sayIfNothing(before);
        }
        log.turnToConsequences();
        parameters.tell(tree);
        followMaxima();
        return log.resolution(result());
    }

    private void sayIfNothing(int before) {
        if (log.size() == before) {
            log.find("PRF-08", Severity.INFO, log.path());
        }
    }

    private void change(ScoringPolicy policy) {
        log.turnTo("policy", Optional.empty());
        Map<String, String> before = PlainForms.of(imported.getPolicy());
        Map<String, String> after = PlainForms.of(Optional.of(policy));
        Set<String> named = new LinkedHashSet<>(after.keySet());
        named.addAll(before.keySet());
        int size = log.size();
        for (String attribute : named) {
            Optional<String> old = Optional.ofNullable(before.get(attribute));
            Optional<String> changed = Optional.ofNullable(after.get(attribute));
            if (!old.equals(changed)) {
                log.add(log.change(attribute, old, changed));
            }
        }
        sayIfNothing(size);
    }

    private void apply(ProfileChange change) {
        if (change instanceof ProfileChange.Include include) {
            selection.include(include.getCriteria());
        } else if (change instanceof ProfileChange.Exclude exclude) {
            selection.exclude(exclude.getCriteria());
        } else if (change instanceof ProfileChange.Add add) {
            selection.add(add);
        } else if (change instanceof ProfileChange.Reweight reweight) {
            attributes.reweight(reweight);
        } else if (change instanceof ProfileChange.Rename rename) {
            attributes.rename(rename);
        } else if (change instanceof ProfileChange.SetParameter set) {
            parameters.set(set);
        }
    }

    private void followMaxima() {
        DerivedMaxima maxima = new DerivedMaxima(tree, imported.getCoverage());
        maxima.follow(attributes::weigh);
        maxima.contradictions()
                .forEach(it -> log.find(
                        "PRF-11",
                        Severity.WARNING,
                        it.path(),
                        "value",
                        it.criterion().code(),
                        "points",
                        it.points(),
                        "sum",
                        it.sum()));
        tree.stillEmpty().forEach((group, at) -> log.find("PRF-05", Severity.WARNING, at, "value", group.code()));
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
                .parameters(parameters.parameters())
                .tailoredFrom(imported.getId())
                .criteria(tree.build(profile.getId()))
                .extensions(profile.getExtensions())
                .build();
    }
}
