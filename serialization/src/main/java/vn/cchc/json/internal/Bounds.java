package vn.cchc.json.internal;

/**
 * What a document may ask of the machine, as far as its tokens go.
 *
 * @param depth how deep objects and lists may nest
 * @param textLength the characters of one text
 * @param digits the characters of one number
 */
public record Bounds(int depth, int textLength, int digits) {

    /**
     * {@return the characters of one name; a tight limit for texts must not refuse the names of the form}
     */
    public int nameLength() {
        return Math.max(textLength, 1000);
    }
}
