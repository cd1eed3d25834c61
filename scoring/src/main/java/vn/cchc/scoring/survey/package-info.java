/**
 * Satisfaction surveys (khảo sát mức độ hài lòng): from answers to indices that say how certain they are, for a sampling design and
 * a method that are named and never assumed.
 *
 * <p>Values are exact, from whole-number tallies; standard errors and intervals are floating point, in an order of the respondents
 * that does not depend on the order of the file, so that any order gives the same digits.
 */
@NullMarked
package vn.cchc.scoring.survey;

import org.jspecify.annotations.NullMarked;
