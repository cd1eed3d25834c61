package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.finding.Finding;
import vn.cchc.json.ProfileJson;

/** A profile and the bytes that it was read from. */
final class ProfileFile {

    private final CatalogueProfile profile;
    private final byte[] bytes;

    private ProfileFile(CatalogueProfile profile, byte[] bytes) {
        this.profile = profile;
        this.bytes = bytes;
    }

    CatalogueProfile profile() {
        return profile;
    }

    /** {@return the findings with the lines of their places} */
    List<Finding> locate(List<Finding> findings) {
        return ProfileJson.locate(findings, bytes);
    }

    /** Reads a file, or standard input for a hyphen. */
    static ProfileFile read(String name, Console console) throws IOException {
        return InputFiles.read(
                name, FileKind.PROFILE, console, bytes -> new ProfileFile(ProfileJson.read(bytes), bytes));
    }
}
