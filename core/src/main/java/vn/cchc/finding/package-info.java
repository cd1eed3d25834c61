/**
 * What the library tells people about their data: findings with a code, a severity, the places, and a message in
 * Vietnamese and English.
 */
@NullMarked
package vn.cchc.finding;

import org.jspecify.annotations.NullMarked;
