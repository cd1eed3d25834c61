/**
 * Counts the answers of a whole country's survey on Apache Spark: what one machine counts in a while, many count in parts, to the same
 * digits.
 */
@NullMarked
package vn.cchc.examples.national;

import org.jspecify.annotations.NullMarked;
