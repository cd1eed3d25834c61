package vn.cchc.examples.cli;

/** The forms of output. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets: UTF-8 with commas. */
    CSV
}
