/**
 * What agencies are worth by a catalogue: assessments, scores that explain themselves, rankings and classes.
 */
@NullMarked
@ScoringStyle
package vn.cchc.scoring;

import org.jspecify.annotations.NullMarked;
