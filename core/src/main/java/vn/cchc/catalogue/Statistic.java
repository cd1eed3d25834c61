package vn.cchc.catalogue;

/** What is taken from the peers of a unit, itself among them (so với các đơn vị cùng nhóm). */
public enum Statistic {
    /** The largest value: that of the leader (đơn vị dẫn đầu). */
    LARGEST,
    /** The smallest value. */
    SMALLEST,
    /** The arithmetic mean (trung bình cộng). */
    MEAN
}
