package vn.cchc.scoring;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.finding.Finding;

/** Nothing can be scored by a catalogue: it is mere structure, or has errors. */
public final class UnusableCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnusableCatalogueException(String catalogue, List<Finding> findings) {
        super(catalogue + ": " + findings.stream().map(Finding::getEnglish).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /**
     * {@return what is wrong with the catalogue}
     */
    public List<Finding> getFindings() {
        return findings;
    }
}
