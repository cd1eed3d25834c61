package vn.cchc.json.internal.table;

/**
 * How much of a file of answers is held in memory.
 *
 * @param blockBytes the bytes that a thread takes at once
 * @param rowBytes the bytes of the longest row that is read
 * @param domains how many values of a column tell domains apart
 * @param respondents how many respondents are remembered, so that one who stands there twice is found
 * @param respondentBytes in how many bytes
 */
record SurveyBounds(int blockBytes, int rowBytes, int domains, int respondents, int respondentBytes) {

    private static final int MEGABYTE = 1024 * 1024;

    /** For a file that is in memory anyway. */
    static final SurveyBounds IN_MEMORY =
            new SurveyBounds(MEGABYTE, MEGABYTE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1024 * MEGABYTE);

    /** Twice as many domains as the country ever had communes; five million respondents fit a quarter of a gigabyte. */
    static final SurveyBounds STREAM = new SurveyBounds(MEGABYTE, MEGABYTE, 20_000, 5_000_000, 128 * MEGABYTE);
}
