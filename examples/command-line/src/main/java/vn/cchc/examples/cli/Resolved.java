package vn.cchc.examples.cli;

import java.util.List;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.finding.Finding;

/**
 * What became of a profile.
 *
 * @param resolution the catalogue that results, and what was changed
 * @param profileFindings what is wrong with the profile, with lines of its file
 * @param catalogueFindings what is wrong with the catalogue that results
 */
record Resolved(ProfileResolution resolution, List<Finding> profileFindings, List<Finding> catalogueFindings) {}
