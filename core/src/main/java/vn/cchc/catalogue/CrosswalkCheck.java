package vn.cchc.catalogue;

import java.util.List;
import vn.cchc.finding.Finding;

/**
 * Looks whether a crosswalk fits two catalogues (kiểm tra bảng đối chiếu): codes that neither knows, codes linked twice, leaves
 * that no link covers.
 */
public final class CrosswalkCheck {

    private CrosswalkCheck() {}

    /**
     * {@return what is wrong or doubtful, with places in the crosswalk}
     *
     * @param crosswalk the crosswalk
     * @param older the older catalogue
     * @param newer the newer catalogue
     */
    public static List<Finding> of(Crosswalk crosswalk, IndexCatalogue older, IndexCatalogue newer) {
        return new CrosswalkLook(crosswalk, older, newer).findings();
    }
}
