/**
 * Survey instruments (phiếu khảo sát): what is asked, on which scales, and how criteria make elements and parts of an index.
 */
@NullMarked
package vn.cchc.survey;

import org.jspecify.annotations.NullMarked;
