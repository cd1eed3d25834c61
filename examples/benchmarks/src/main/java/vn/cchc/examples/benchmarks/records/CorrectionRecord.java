package vn.cchc.examples.benchmarks.records;

/** A slip and what was meant. */
public record CorrectionRecord(String printed, String suggested) {}
