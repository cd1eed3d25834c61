package vn.cchc.json.internal;

/**
 * What a document may ask of the machine, as far as its tokens go.
 *
 * @param depth how deep objects and lists may nest
 * @param textLength the characters of one text
 * @param digits the characters of one number
 */
public record Bounds(int depth, int textLength, int digits) {}
