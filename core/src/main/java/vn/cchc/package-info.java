/**
 * The root of the library. It holds no type; the style of all generated value classes is set here once, and the
 * packages below inherit it.
 *
 * <p>A public {@code new Builder()} lets a JSON library build values on the module path without opening packages; the
 * generated classes carry no annotation that a consumer's class path would lack.
 */
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        builder = "new",
        from = "copyFrom",
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "criterion:criteria",
            "index:indices",
            "reporting:reporting",
            "baseline:baselines",
            "purpose:purposes"
        },
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class)
package vn.cchc;

import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
