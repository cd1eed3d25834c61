/**
 * What both Jacksons share: the shape of the types, the words of the faults, the second reading that finds every fault.
 * Not exported.
 */
@NullMarked
package vn.cchc.json.internal;

import org.jspecify.annotations.NullMarked;
