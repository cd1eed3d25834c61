/**
 * What people print and type, read into the types of a plan: numbers, dates, deadlines, lists of parties and figures. Each
 * reading keeps the print, and says what it cannot read instead of guessing.
 */
@NullMarked
package vn.cchc.printed;

import org.jspecify.annotations.NullMarked;
