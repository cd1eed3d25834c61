/**
 * The first program: reads one plan, says what is in it and who owes what by when, and writes it back.
 */
@NullMarked
package vn.cchc.examples.quickstart;

import org.jspecify.annotations.NullMarked;
