/** The facade's work by Jackson 2. Not exported. */
@NullMarked
package vn.cchc.json.internal.jackson2;

import org.jspecify.annotations.NullMarked;
