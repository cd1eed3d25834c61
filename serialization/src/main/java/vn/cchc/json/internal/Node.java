package vn.cchc.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the file with what stands there.
 */
sealed interface Node {

    /** {@return the line, from 1} */
    int line();

    /** {@return the column in characters, from 1} */
    int column();

    /**
     * A value of one token.
     *
     * @param token what kind of token
     * @param text its text, without quotes
     */
    record Scalar(Kind token, String text, int line, int column) implements Node {
        /** The tokens. */
        enum Kind {
            TEXT,
            WHOLE_NUMBER,
            DECIMAL_NUMBER,
            BOOLEAN,
            NULL
        }
    }

    /**
     * A list.
     *
     * @param elements the elements
     */
    record JsonArray(List<Node> elements, int line, int column) implements Node {}

    /**
     * An object, with members as they stand in the file, repeated names included.
     *
     * @param members the members
     * @param complete whether its end was reached before the file ended or broke
     */
    record JsonObject(List<Member> members, boolean complete, int line, int column) implements Node {}

    /** Something that was not read because it was too much; a fault says so. */
    record Skipped(int line, int column) implements Node {}

    /**
     * A member of an object.
     *
     * @param name the name
     * @param line the line of the name
     * @param column the column of the name
     * @param value the value; null where the file broke off behind the name, or what stood there was skipped with a fault
     */
    record Member(
            String name, int line, int column, @Nullable Node value) {}
}
