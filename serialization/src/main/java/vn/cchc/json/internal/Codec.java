package vn.cchc.json.internal;

import org.jspecify.annotations.Nullable;

/** What a Jackson does for the facade. */
public interface Codec {

    /**
     * Reads by data binding, fast and strict; any exception means that something is wrong.
     *
     * @param type the type of the document
     * @param utf8 the file
     * @param bounds what is refused as too much
     * @param <T> the type of the document
     * @return the document; null if the file says null
     * @throws Exception if anything is wrong
     */
    <T> @Nullable T read(Class<T> type, byte[] utf8, Bounds bounds) throws Exception;

    /**
     * {@return a document as bytes, in the one layout}
     *
     * @param document the document
     */
    byte[] write(Object document);

    /**
     * {@return the tokens of a text, as lenient as can be, so that reading can go on behind a fault}
     *
     * @param json the text
     * @param deepest the nesting at which reading stops
     */
    TokenSource tokens(String json, int deepest);
}
