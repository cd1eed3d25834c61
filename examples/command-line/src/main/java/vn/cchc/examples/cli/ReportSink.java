package vn.cchc.examples.cli;

import vn.cchc.json.ReportJson;
import vn.cchc.scoring.ScoreReport;

/** Where the reports of many units go, one after the other. */
interface ReportSink {

    void add(ScoreReport report);

    /** When all have come. */
    void end();

    static ReportSink of(Format format, Console console) {
        return switch (format) {
            case TEXT -> new ScoreSummary(console);
            case CSV -> new ScoreRows(console);
            case JSON -> new ReportArray(console);
        };
    }

    /** Reports as one JSON array. */
    final class ReportArray implements ReportSink {

        private final Console console;
        private String before = "[\n";

        ReportArray(Console console) {
            this.console = console;
        }

        @Override
        public void add(ScoreReport report) {
            console.out().print(before + ReportJson.write(report).stripTrailing());
            before = ",\n";
        }

        @Override
        public void end() {
            console.out().print(before.equals("[\n") ? "[]\n" : "\n]\n");
        }
    }
}
