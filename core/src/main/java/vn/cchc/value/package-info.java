/**
 * The small values that everything else is made of: verbatim text, bounded decimals, quantities with units, index codes,
 * citations, a host's own data, and the one exception that refuses a value without meaning.
 */
@NullMarked
package vn.cchc.value;

import org.jspecify.annotations.NullMarked;
