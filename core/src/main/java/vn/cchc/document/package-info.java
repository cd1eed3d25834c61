/**
 * The official document (văn bản) that carries a plan: number, date, issuer, references, signatory, recipients, signature
 * stamps, each as printed, with what is missing left missing.
 */
@NullMarked
package vn.cchc.document;

import org.jspecify.annotations.NullMarked;
