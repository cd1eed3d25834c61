package vn.cchc.examples.benchmarks;

import vn.cchc.json.JsonLimits;

/** The limits of the parser, those of the library for both sides. */
final class Limits {

    static final int DEPTH = JsonLimits.standard().maxDepth();
    static final int TEXT = JsonLimits.standard().maxTextLength();
    static final int NUMBER = JsonLimits.standard().maxDigits();

    private Limits() {}
}
