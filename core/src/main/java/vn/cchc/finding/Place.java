package vn.cchc.finding;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where in a document something was found (vị trí).
 */
@Value.Immutable
public sealed interface Place permits ImmutablePlace {

    /**
     * {@return the path from the root of the document, for instance {@code tasks[3].deadline.quarter}; empty for the
     * document as a whole}
     */
    String getPath();

    /**
     * {@return what the document itself calls the thing at fault, for instance {@code 1.2} for the task with that label, if
     * it is one of several}
     */
    Optional<String> getLabel();

    /**
     * {@return the line in the file, from 1, when a file was read}
     */
    Optional<Integer> getLine();

    /**
     * {@return the column in the line, from 1, in characters, when a file was read}
     */
    Optional<Integer> getColumn();

    /**
     * Makes a place without line and column.
     *
     * @param path the path
     * @return the place
     */
    static Place of(String path) {
        return builder().path(path).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePlace.Builder builder() {
        return new ImmutablePlace.Builder();
    }
}
