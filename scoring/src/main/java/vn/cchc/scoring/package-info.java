/**
 * What plans and agencies are worth: assessments, scores and rankings. So far only the stages of an assessment are here.
 */
@NullMarked
package vn.cchc.scoring;

import org.jspecify.annotations.NullMarked;
