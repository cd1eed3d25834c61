package vn.cchc.json.internal;

import java.util.Map;

/**
 * One of several kinds of object, told apart by an attribute.
 *
 * @param type the sealed interface
 * @param kinds the kinds by wire name, in the order of the declaration
 */
public record SumShape(Class<?> type, Map<String, ObjectShape> kinds) implements Shape {}
