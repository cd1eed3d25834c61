/**
 * The improvement plan (kế hoạch nâng cao chỉ số): period, purposes, sections, tasks, deadlines, figures, targets,
 * assignments, reporting duties and appendices, as real plans print them.
 */
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
