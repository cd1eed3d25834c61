package vn.cchc.json.internal;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text, by either Jackson.
 */
public interface TokenSource extends AutoCloseable {

    /** The tokens. */
    enum Event {
        /** An opening brace. */
        START_OBJECT,
        /** A closing brace. */
        END_OBJECT,
        /** An opening bracket. */
        START_ARRAY,
        /** A closing bracket. */
        END_ARRAY,
        /** The name of a member. */
        NAME,
        /** Text in quotes. */
        TEXT,
        /** A number without point and exponent. */
        WHOLE_NUMBER,
        /** A number with point or exponent. */
        DECIMAL_NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    /** The text is no JSON from here on. */
    final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        /** Where and why reading stopped; offsets count characters from 0. */
        private final int line;

        private final int column;
        private final boolean ended;
        private final boolean tooDeep;

        /**
         * Stops reading.
         *
         * @param line the line
         * @param column the column
         * @param ended whether the text ended too early
         * @param tooDeep whether it nests beyond all measure
         */
        public BrokenException(int line, int column, boolean ended, boolean tooDeep) {
            super("line " + line + ", column " + column);
            this.line = line;
            this.column = column;
            this.ended = ended;
            this.tooDeep = tooDeep;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        boolean ended() {
            return ended;
        }

        boolean tooDeep() {
            return tooDeep;
        }
    }

    /**
     * {@return the next token, or null at the end of the text}
     *
     * @throws BrokenException if the text is no JSON there
     */
    @Nullable
    Event next() throws BrokenException;

    /**
     * {@return the name, text, number or constant of the current token}
     *
     * @throws BrokenException if the text is no JSON there
     */
    String text() throws BrokenException;

    /**
     * {@return the line of the current token, from 1}
     */
    int line();

    /**
     * {@return the column of the current token in characters, from 1}
     */
    int column();

    /**
     * {@return the offset of the current token in characters, from 0}
     */
    int start();

    /**
     * {@return the offset behind the current token in characters}
     */
    int end();

    @Override
    void close();
}
