/** Tables of tasks as spreadsheets write them, read by FastCSV. Not exported. */
@NullMarked
package vn.cchc.json.internal.table;

import org.jspecify.annotations.NullMarked;
