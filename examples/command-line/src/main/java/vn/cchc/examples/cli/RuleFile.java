package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.finding.Finding;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.Catalogues;
import vn.cchc.json.ClassificationJson;
import vn.cchc.json.CrosswalkJson;
import vn.cchc.json.ProfileJson;

/** A file that says how things are scored, of the kind that its name ends in. */
enum RuleFile {
    CATALOGUE(".catalogue.json") {
        @Override
        List<Finding> check(byte[] utf8) {
            return CatalogueJson.locate(CatalogueCheck.of(CatalogueJson.read(utf8)), utf8);
        }
    },
    CLASSIFICATION(".classification.json") {
        @Override
        List<Finding> check(byte[] utf8) {
            // Places in a file are found by its bytes alone, whatever it is.
            return CatalogueJson.locate(CatalogueCheck.of(ClassificationJson.read(utf8)), utf8);
        }
    },
    PROFILE(".profile.json") {
        @Override
        List<Finding> check(byte[] utf8) {
            CatalogueProfile profile = ProfileJson.read(utf8);
            // What it adapts is only at hand where it is bundled; `catalogue resolve` takes any.
            return Catalogues.ids().contains(profile.getCatalogue())
                    ? ProfileJson.locate(
                            ProfileResolution.of(profile, Catalogues.bundled(profile.getCatalogue()))
                                    .getFindings(),
                            utf8)
                    : List.of();
        }
    },
    CROSSWALK(".crosswalk.json") {
        @Override
        List<Finding> check(byte[] utf8) {
            CrosswalkJson.read(utf8);
            return List.of();
        }
    };

    private final String ending;

    RuleFile(String ending) {
        this.ending = ending;
    }

    /** {@return what is wrong with the file, each finding with its line} */
    abstract List<Finding> check(byte[] utf8);

    /** Checks a file; one on standard input is a catalogue. */
    static CheckedFile check(String name, Console console) throws IOException {
        RuleFile kind = of(name, console);
        return CheckedFile.read(name, InputFiles.read(name, console, kind::check));
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
