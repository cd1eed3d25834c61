package vn.cchc.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, and where its bytes stop being UTF-8.
 *
 * @param text the text, without byte order mark; what is no UTF-8 is replaced
 * @param faultLine the line of the first byte that is no UTF-8, 0 if all is well
 * @param faultColumn its column in characters
 */
public record Utf8(String text, int faultLine, int faultColumn) {

    /**
     * Decodes a file.
     *
     * @param bytes its bytes
     * @return its text
     */
    public static Utf8 decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), good, true);
        String text = good.flip().toString();
        int line = 0;
        int column = 0;
        if (result.isError()) {
            line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            column = text.length() - text.lastIndexOf('\n');
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return new Utf8(text.startsWith("\uFEFF") ? text.substring(1) : text, line, column);
    }
}
