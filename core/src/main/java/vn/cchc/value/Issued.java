package vn.cchc.value;

/**
 * The group of Jakarta constraints that a plan meets when it is issued (ban hành), not while it is drafted.
 *
 * <p>Four of five real plans would fail it: they circulate without number or full date. A host validates against it by
 * {@code validator.validate(plan, Default.class, Issued.class)}.
 */
public interface Issued {}
