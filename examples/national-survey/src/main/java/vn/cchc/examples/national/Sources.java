package vn.cchc.examples.national;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.finding.Severity;
import vn.cchc.json.InstrumentJson;
import vn.cchc.json.Instruments;
import vn.cchc.json.SurveyMethodJson;
import vn.cchc.json.SurveyMethods;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.survey.InstrumentCheck;
import vn.cchc.survey.SurveyInstrument;

/** Instruments and methods as the command line names them: a file, or the id of one that comes with the library. */
record Sources(Texts texts) {

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    SurveyInstrument instrument(String name) {
        SurveyInstrument asked =
                find(name, "instrument.unknown", Instruments.ids(), Instruments::bundled, InstrumentJson::read);
        InstrumentCheck.check(asked).stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new Misuse("file.faulty", Map.of("file", name, "why", finding.message(texts.locale())));
                });
        return asked;
    }

    SurveyMethod method(String name) {
        return find(name, "method.unknown", SurveyMethods.ids(), SurveyMethods::bundled, SurveyMethodJson::read);
    }

    private <T> T find(String name, String unknown, List<String> ids, Function<String, T> bundled, Reading<T> reading) {
        if (ids.contains(name)) {
            return bundled.apply(name);
        }
        if (!name.endsWith(".json")) {
            throw new Misuse(unknown, Map.of("value", name, "known", String.join(", ", ids)));
        }
        try {
            return reading.of(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new Misuse("file.unreadable", Map.of("file", name));
        } catch (UnreadableDocumentException e) {
            throw new Misuse("file.faulty", Map.of("file", name, "why", e.report(texts.locale())));
        }
    }
}
