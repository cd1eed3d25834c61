/**
 * Checking a plan (kiểm tra kế hoạch): the rules that real plans have taught, evaluated without a validation provider and
 * told as findings in Vietnamese and English.
 */
@NullMarked
package vn.cchc.validation;

import org.jspecify.annotations.NullMarked;
