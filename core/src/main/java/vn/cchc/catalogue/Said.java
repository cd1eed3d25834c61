package vn.cchc.catalogue;

import java.util.Locale;

/** Something that is said otherwise in Vietnamese than in English. */
@FunctionalInterface
interface Said {

    String in(Locale locale);
}
