package vn.cchc.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.Bounds;
import vn.cchc.json.internal.Locator;

/**
 * What the facades of all documents do, each for one type: the public classes only give it a name that reads well.
 *
 * @param type the type of the document
 * @param <T> the same
 */
record Facade<T>(Class<T> type) {

    T read(Path file) throws IOException {
        return read(file, JsonLimits.standard());
    }

    T read(Path file, JsonLimits limits) throws IOException {
        return DocumentReader.read(type, file, limits);
    }

    T read(byte[] utf8) {
        return read(utf8, JsonLimits.standard());
    }

    T read(byte[] utf8, JsonLimits limits) {
        return DocumentReader.read(type, utf8, limits, Codecs.present());
    }

    T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    String write(T document) {
        return text(document);
    }

    void write(T document, Path file) throws IOException {
        Files.write(file, Codecs.present().write(document));
    }

    /** A document, or a part of one, in the written form. */
    static String text(Object document) {
        return new String(Codecs.present().write(document), StandardCharsets.UTF_8);
    }

    static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        JsonLimits limits = JsonLimits.standard();
        Locator locator = new Locator(
                Codecs.present(), utf8, new Bounds(limits.maxDepth(), limits.maxTextLength(), limits.maxDigits()));
        return findings.stream()
                .map(finding -> Finding.builder()
                        .copyFrom(finding)
                        .places(finding.getPlaces().stream()
                                .map(locator::locate)
                                .toList())
                        .build())
                .toList();
    }
}
