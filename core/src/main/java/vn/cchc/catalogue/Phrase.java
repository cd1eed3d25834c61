package vn.cchc.catalogue;

/** Words for a part of a rule, and how firmly they hold together when they stand in a formula. */
record Phrase(String text, Strength strength) {

    enum Strength {
        /** Half a sentence. */
        CLAUSE,
        /** A sum or a difference. */
        SUM,
        /** One thing by another; in a product it stands in brackets, as people write it. */
        QUOTIENT,
        PRODUCT,
        /** One thing. */
        ATOM
    }

    /** {@return the words, in brackets if they hold together less than they must} */
    String atLeast(Strength least) {
        return strength.compareTo(least) < 0 ? "(" + text + ")" : text;
    }
}
