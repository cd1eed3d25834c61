/**
 * Who acts: the parties (chủ thể) that lead, coordinate, report and receive, and their electronic identifiers.
 */
@NullMarked
package vn.cchc.organization;

import org.jspecify.annotations.NullMarked;
