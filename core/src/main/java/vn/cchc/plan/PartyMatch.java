package vn.cchc.plan;

/**
 * How a party answers to what a plan prints, the surest first.
 */
public enum PartyMatch {
    /** The plan prints its name or its code (được nêu tên). */
    NAMED,
    /** A directory says that it is one of those meant (thuộc nhóm được nêu). */
    MEMBER,
    /** The plan prints a class, and nothing says whether the party belongs to it (có thể thuộc nhóm được nêu). */
    POSSIBLE;

    /**
     * {@return whether the party is meant for sure}
     */
    public boolean isCertain() {
        return this != POSSIBLE;
    }
}
