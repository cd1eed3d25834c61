/**
 * Index catalogues (bộ tiêu chí của một chỉ số): criteria, what they are worth, and the rules by which facts become points;
 * tailoring a catalogue, and comparing two of them.
 */
@NullMarked
package vn.cchc.catalogue;

import org.jspecify.annotations.NullMarked;
