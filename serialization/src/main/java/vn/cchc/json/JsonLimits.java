package vn.cchc.json;

/**
 * How much a document may ask of the machine that reads it. What lies beyond is refused with a clear fault.
 *
 * <p>The standard limits are far above any real plan: the largest of five has 60 KB, the deepest 11 levels, the
 * longest text 1,033 characters.
 *
 * @param maxBytes the size of the file
 * @param maxDepth how deep objects and lists may nest
 * @param maxTextLength the characters of one text
 * @param maxDigits the characters of one number
 * @param maxFaults the faults that are listed one by one; all are counted
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxTextLength, int maxDigits, int maxFaults) {

    private static final JsonLimits STANDARD = new JsonLimits(16 * 1024 * 1024, 64, 1_000_000, 100, 200);

    /**
     * Makes limits.
     *
     * @param maxBytes the size of the file
     * @param maxDepth how deep objects and lists may nest
     * @param maxTextLength the characters of one text
     * @param maxDigits the characters of one number
     * @param maxFaults the faults that are listed one by one; all are counted
     * @throws IllegalArgumentException if one is below 1
     */
    public JsonLimits {
        if (Math.min(Math.min(maxBytes, maxDepth), Math.min(Math.min(maxTextLength, maxDigits), maxFaults)) < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }

    /**
     * {@return 16 MiB, depth 64, texts of 1,000,000 characters, numbers of 100, 200 faults listed}
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another size of the file}
     *
     * @param bytes the size
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth, maxTextLength, maxDigits, maxFaults);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param depth the depth
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxBytes, depth, maxTextLength, maxDigits, maxFaults);
    }

    /**
     * {@return these limits with another length of texts}
     *
     * @param characters the length
     */
    public JsonLimits withMaxTextLength(int characters) {
        return new JsonLimits(maxBytes, maxDepth, characters, maxDigits, maxFaults);
    }

    /**
     * {@return these limits with another length of numbers}
     *
     * @param digits the length
     */
    public JsonLimits withMaxDigits(int digits) {
        return new JsonLimits(maxBytes, maxDepth, maxTextLength, digits, maxFaults);
    }

    /**
     * {@return these limits with another number of faults listed}
     *
     * @param faults the number
     */
    public JsonLimits withMaxFaults(int faults) {
        return new JsonLimits(maxBytes, maxDepth, maxTextLength, maxDigits, faults);
    }
}
