package vn.cchc.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Evaluates the rules that a host adds as data. */
final class AddedRules {

    private AddedRules() {}

    static Rule of(AddedRule added) {
        return new Rule(
                added.getDefinition().getCode(),
                (plan, found) ->
                        SubjectThings.forEach(added.getSubject(), plan.plan(), added.getAttribute(), (place, value) -> {
                            if (!holds(added.getCondition(), bare(value))) {
                                found.add(place);
                            }
                        }));
    }

    /** {@return what stands there, or nothing} */
    private static Optional<?> bare(Object value) {
        Optional<?> content = value instanceof Optional<?> optional ? optional : Optional.of(value);
        return content.filter(something -> !(something instanceof Text text && text.isBlank())
                && !(something instanceof Collection<?> list && list.isEmpty()));
    }

    /** {@return whether a condition can be put to what an accessor gives} */
    static boolean fits(RuleCondition condition, Type type) {
        if (condition instanceof RuleCondition.Present) {
            return true;
        }
        Type content = type;
        boolean isList = false;
        if (type instanceof ParameterizedType generic) {
            isList = generic.getRawType() == List.class;
            content = generic.getActualTypeArguments()[0];
        }
        if (condition instanceof RuleCondition.AtMost && isList) {
            return true;
        }
        return content == Text.class
                || content == String.class
                || (condition instanceof RuleCondition.Contains && content == Party.class);
    }

    private static boolean holds(RuleCondition condition, Optional<?> value) {
        if (condition instanceof RuleCondition.Present) {
            return value.isPresent();
        }
        if (condition instanceof RuleCondition.AtMost atMost) {
            return value.map(AddedRules::size).orElse(0) <= atMost.getNumber();
        }
        return value.isEmpty() || containsAny((RuleCondition.Contains) condition, value.get());
    }

    /** Of a list, one element with one of the words is enough. */
    private static boolean containsAny(RuleCondition.Contains condition, Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(element -> containsAny(condition, element));
        }
        String text = fold(value instanceof Party party ? party.getName().toString() : value.toString());
        return condition.getAnyOf().stream().anyMatch(word -> text.contains(fold(word.toString())));
    }

    private static String fold(String text) {
        return Text.of(text).composed().toLowerCase(Locale.ROOT);
    }

    private static int size(Object value) {
        return value instanceof Collection<?> list
                ? list.size()
                : value.toString().codePointCount(0, value.toString().length());
    }
}
