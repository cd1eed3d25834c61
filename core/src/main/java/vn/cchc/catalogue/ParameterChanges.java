package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.value.Citation;

/** Gives parameters other values, and tells the criteria whose rules name them. */
final class ParameterChanges {

    private final List<CatalogueParameter> parameters;
    private final Map<String, Optional<Citation>> changed = new HashMap<>();
    private final TailorLog log;

    ParameterChanges(IndexCatalogue imported, TailorLog log) {
        this.parameters = new ArrayList<>(imported.getParameters());
        this.log = log;
    }

    List<CatalogueParameter> parameters() {
        return parameters;
    }

    void set(ProfileChange.SetParameter set) {
        for (int i = 0; i < parameters.size(); i++) {
            CatalogueParameter parameter = parameters.get(i);
            if (parameter.getId().equals(set.getParameter())) {
                if (!parameter.getValues().equals(set.getValues())) {
                    String before = PlainForms.values(parameter.getValues());
                    log.add(log.change("values", Optional.of(before), Optional.of(PlainForms.values(set.getValues())))
                            .parameter(parameter.getId())
                            .tailoring(Tailoring.PARAMETER_CHANGED));
                    changed.put(parameter.getId(), log.citation());
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
        log.unknown("PRF-06", set.getParameter(), log.path() + ".parameter", ids);
    }

    /** Criteria whose rules name a parameter with new values say so. */
    void tell(WorkingTree tree) {
        if (changed.isEmpty()) {
            return;
        }
        tree.all()
                .forEach(criterion -> criterion.now().getRule().ifPresent(rule -> {
                    for (String parameter : RuleNotation.parameters(rule)) {
                        if (changed.containsKey(parameter)) {
                            criterion.change(criterion.now(), Tailoring.PARAMETER_CHANGED, changed.get(parameter));
                        }
                    }
                }));
    }
}
