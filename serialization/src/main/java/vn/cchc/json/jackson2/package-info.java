/**
 * Plans on a host's own Jackson 2 mapper: register {@link vn.cchc.json.jackson2.CchcModule}. Needs
 * {@code jackson-databind} and {@code jackson-datatype-jdk8}.
 */
@NullMarked
package vn.cchc.json.jackson2;

import org.jspecify.annotations.NullMarked;
