package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.finding.Finding;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.Catalogues;
import vn.cchc.json.ClassificationJson;
import vn.cchc.json.CrosswalkJson;
import vn.cchc.json.ProfileJson;

/** A file that says how things are scored, of the kind that its name ends in. */
enum RuleFile {
    CATALOGUE(".catalogue.json", FileKind.CATALOGUE) {
        @Override
        List<Finding> check(byte[] utf8, Optional<IndexCatalogue> base, Console console) {
            return CatalogueJson.locate(CatalogueCheck.of(CatalogueJson.read(utf8)), utf8);
        }
    },
    CLASSIFICATION(".classification.json", FileKind.CLASSIFICATION) {
        @Override
        List<Finding> check(byte[] utf8, Optional<IndexCatalogue> base, Console console) {
            // Places in a file are found by its bytes alone, whatever it is.
            return CatalogueJson.locate(CatalogueCheck.of(ClassificationJson.read(utf8)), utf8);
        }
    },
    PROFILE(".profile.json", FileKind.PROFILE) {
        @Override
        List<Finding> check(byte[] utf8, Optional<IndexCatalogue> base, Console console) {
            CatalogueProfile profile = ProfileJson.read(utf8);
            String id = profile.getCatalogue();
            Optional<IndexCatalogue> adapted = base.or(
                    () -> Catalogues.ids().contains(id) ? Optional.of(Catalogues.bundled(id)) : Optional.empty());
            if (adapted.isEmpty()) {
                console.say(console.text("check.no-base", Map.of("value", id)));
                return List.of();
            }
            return ProfileJson.locate(
                    ProfileResolution.of(profile, adapted.get()).getFindings(), utf8);
        }
    },
    CROSSWALK(".crosswalk.json", FileKind.CROSSWALK) {
        @Override
        List<Finding> check(byte[] utf8, Optional<IndexCatalogue> base, Console console) {
            CrosswalkJson.read(utf8);
            return List.of();
        }
    };

    private final String ending;
    private final FileKind kind;

    RuleFile(String ending, FileKind kind) {
        this.ending = ending;
        this.kind = kind;
    }

    /**
     * {@return what is wrong with the file, each finding with its line}
     *
     * @param base the catalogue that a profile adapts, if one was named; else it is looked for among those of the program
     */
    abstract List<Finding> check(byte[] utf8, Optional<IndexCatalogue> base, Console console);

    /** Checks a file; one on standard input is a catalogue. */
    static CheckedFile check(String name, Optional<IndexCatalogue> base, Console console) throws IOException {
        RuleFile file = of(name, console);
        return CheckedFile.read(
                name, InputFiles.read(name, file.kind, console, bytes -> file.check(bytes, base, console)));
    }

    private static RuleFile of(String name, Console console) {
        if (name.equals("-")) {
            return CATALOGUE;
        }
        for (RuleFile kind : values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        throw new UnusableFileException(console.text("catalogue.ending", Map.of("file", name)));
    }
}
