package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Similar;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.ClassificationJson;

/** Catalogues as the command line names them: a file, or the id of one that comes with the program. */
final class NamedSource {

    private NamedSource() {}

    static IndexCatalogue catalogue(String name, Console console) throws IOException {
        return isFile(name) ? InputFiles.read(name, console, CatalogueJson::read) : bundled(name, console);
    }

    /** {@return the catalogue that comes with the program}; an id that none has is told with the one that is spelled almost so. */
    static IndexCatalogue bundled(String id, Console console) {
        return Bundled.catalogue(id)
                .orElseThrow(() -> new UnusableFileException(unknown("catalogue", id, Bundled.catalogues(), console)));
    }

    static Classification classification(String name, Console console) throws IOException {
        return isFile(name)
                ? InputFiles.read(name, console, ClassificationJson::read)
                : Bundled.classification(name)
                        .orElseThrow(() ->
                                new UnusableFileException(unknown("scheme", name, Bundled.classifications(), console)));
    }

    /** {@return the catalogue that a file mentions by its id}; one that does not come with the program has to be given as a file. */
    static IndexCatalogue mentioned(String hint, String id, Console console) {
        return Bundled.catalogue(id)
                .orElseThrow(() -> new UnusableFileException(console.text(hint, Map.of("value", id))
                        + "\n"
                        + unknown("catalogue", id, Bundled.catalogues(), console)));
    }

    static String unknown(String kind, String id, List<String> ids, Console console) {
        String all = String.join(", ", ids);
        return console.text(kind + ".unknown", Map.of("value", id))
                + Similar.to(id, ids)
                        .map(near -> " " + console.text("misuse.similar", Map.of("value", near)))
                        .orElse("")
                + " "
                + console.text(kind + ".unknown.all", Map.of("value", all));
    }

    /** An id has no folder and no ending; what is there under the name is a file whatever it is called. */
    static boolean isFile(String name) {
        try {
            return name.equals("-")
                    || name.contains("/")
                    || name.contains("\\")
                    || name.endsWith(".json")
                    || Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
