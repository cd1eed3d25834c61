/**
 * Tables as spreadsheets write them, read by FastCSV; those of answers also as a stream, where FastCSV sees only the rows that are not
 * plain. Not exported.
 */
@NullMarked
package vn.cchc.json.internal.table;

import org.jspecify.annotations.NullMarked;
