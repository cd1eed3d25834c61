/**
 * The documents of the library as JSON, for programs that do not want to know which JSON library is at work: plans, directories
 * and settings of the rules; catalogues, profiles, crosswalks and classifications; assessments and score reports
 * ({@link vn.cchc.json.PlanJson} and its like use Jackson 3 where it is present, else Jackson 2). Tables that spreadsheets
 * wrote, and the data that comes with the library.
 */
@NullMarked
package vn.cchc.json;

import org.jspecify.annotations.NullMarked;
