package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Similar;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.Catalogues;
import vn.cchc.json.ClassificationJson;
import vn.cchc.json.InstrumentJson;
import vn.cchc.json.Instruments;
import vn.cchc.json.SurveyMethodJson;
import vn.cchc.json.SurveyMethods;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.survey.SurveyInstrument;

/** Catalogues, instruments and methods as the command line names them: a file, or the id of one that comes with the program. */
final class NamedSource {

    private NamedSource() {}

    static IndexCatalogue catalogue(String name, Console console) throws IOException {
        return locatable(name, console).catalogue();
    }

    /** {@return a catalogue, with the bytes by which the lines of its findings are found} */
    static LocatableCatalogue locatable(String name, Console console) throws IOException {
        return isFile(name)
                ? InputFiles.read(
                        name,
                        FileKind.CATALOGUE,
                        console,
                        bytes -> new LocatableCatalogue(CatalogueJson.read(bytes), Optional.of(bytes)))
                : LocatableCatalogue.bundled(bundled(name, "", console));
    }

    /** {@return the catalogue that a file mentions by its id}; one that does not come with the program has to be given as a file. */
    static IndexCatalogue mentioned(String hint, String id, Console console) {
        return bundled(id, console.text(hint, Map.of("value", id)) + "\n", console);
    }

    private static IndexCatalogue bundled(String id, String hint, Console console) {
        if (!Catalogues.ids().contains(id)) {
            throw new UnusableFileException(hint + unknown("catalogue", id, Catalogues.ids(), console));
        }
        return Catalogues.bundled(id);
    }

    static Classification classification(String name, Console console) throws IOException {
        if (isFile(name)) {
            return InputFiles.read(name, FileKind.CLASSIFICATION, console, ClassificationJson::read);
        }
        if (!Catalogues.classificationIds().contains(name)) {
            throw new UnusableFileException(unknown("scheme", name, Catalogues.classificationIds(), console));
        }
        return Catalogues.classification(name);
    }

    static SurveyInstrument instrument(String name, Console console) throws IOException {
        if (isFile(name)) {
            return InputFiles.read(name, FileKind.INSTRUMENT, console, InstrumentJson::read);
        }
        if (!Instruments.ids().contains(name)) {
            throw new UnusableFileException(unknown("instrument", name, Instruments.ids(), console));
        }
        return Instruments.bundled(name);
    }

    static SurveyMethod method(String name, Console console) throws IOException {
        if (isFile(name)) {
            return InputFiles.read(name, FileKind.METHOD, console, SurveyMethodJson::read);
        }
        if (!SurveyMethods.ids().contains(name)) {
            throw new UnusableFileException(unknown("method", name, SurveyMethods.ids(), console));
        }
        return SurveyMethods.bundled(name);
    }

    /** Names the one that is spelled almost so, and all others. */
    private static String unknown(String kind, String id, List<String> ids, Console console) {
        String near = Similar.to(id, ids)
                .or(() -> ids.stream().filter(known -> known.startsWith(id)).findFirst())
                .map(similar -> " " + console.text("misuse.similar", Map.of("value", similar)))
                .orElse("");
        return console.text(kind + ".unknown", Map.of("value", id))
                + near
                + " "
                + console.text(kind + ".unknown.all", Map.of("value", String.join(", ", ids)));
    }

    /** An id has no folder and no ending; what is there under the name is a file whatever it is called. */
    private static boolean isFile(String name) {
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
