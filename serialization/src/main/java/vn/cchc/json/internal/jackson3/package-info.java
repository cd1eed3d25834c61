/** The facade's work by Jackson 3. Not exported. */
@NullMarked
package vn.cchc.json.internal.jackson3;

import org.jspecify.annotations.NullMarked;
