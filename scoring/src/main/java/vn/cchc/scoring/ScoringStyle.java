package vn.cchc.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;

/**
 * The style of the generated value classes of this module: that of core, which cannot be worn by the packages of another module.
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
        depluralizeDictionary = {"criterion:criteria", "index:indices", "evidence:evidence"},
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class)
@interface ScoringStyle {}
