/**
 * Plans on a host's own Jackson 3 mapper: register {@link vn.cchc.json.jackson3.CchcModule}. Needs
 * {@code tools.jackson.core:jackson-databind}.
 */
@NullMarked
package vn.cchc.json.jackson3;

import org.jspecify.annotations.NullMarked;
