/**
 * Plans as JSON, for programs that do not want to know which JSON library is at work: {@link vn.cchc.json.PlanJson} uses
 * Jackson 3 where it is present, else Jackson 2.
 */
@NullMarked
package vn.cchc.json;

import org.jspecify.annotations.NullMarked;
