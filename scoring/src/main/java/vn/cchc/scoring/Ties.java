package vn.cchc.scoring;

/**
 * How units with equal totals are ranked (xếp hạng khi bằng điểm). No decision says it for the PAR INDEX, so there is no default.
 */
public enum Ties {
    /** Equal totals share a rank, and the ranks they take up are left out: 1, 2, 2, 4 (đồng hạng, bỏ hạng kế tiếp). */
    STANDARD,
    /** Equal totals share a rank, and the next rank follows: 1, 2, 2, 3 (đồng hạng, không bỏ hạng). */
    DENSE,
    /** Every unit has a rank of its own; of equal totals the one that comes first: 1, 2, 3, 4 (theo thứ tự danh sách). */
    ORDINAL
}
