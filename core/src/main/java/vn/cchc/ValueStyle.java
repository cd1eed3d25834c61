package vn.cchc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;

/**
 * The style of all generated value classes; the root package wears it and the packages below inherit it.
 *
 * <p>A public {@code new Builder()} lets a JSON library build values on the module path without opening packages. The
 * generated classes and this annotation leave nothing in class files that a consumer's compiler would miss.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        builder = "new",
        from = "copyFrom",
        overshadowImplementation = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {
            "appendix:appendices",
            "criterion:criteria",
            "index:indices",
            "reporting:reporting",
            "baseline:baselines",
            "purpose:purposes",
            "branch:branches",
            "evidence:evidence",
            "class:classes"
        },
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class)
@interface ValueStyle {}
