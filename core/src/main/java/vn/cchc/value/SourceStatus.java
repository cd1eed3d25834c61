package vn.cchc.value;

/**
 * How well a figure or a rule is supported by a source (mức độ kiểm chứng). The order is from firm to loose.
 *
 * <p>What comes with the library is never {@link #RECALLED} or {@link #UNSOURCED}; a host's own files may say so.
 */
public enum SourceStatus {
    /** Read in the source that is cited (đã kiểm chứng). */
    VERIFIED,
    /** Arithmetic on verified figures (tính từ số liệu đã kiểm chứng). */
    DERIVED,
    /** The best explanation of published results, not legal text (suy ra từ kết quả công bố). */
    INFERRED,
    /** From memory; no source was seen (chưa thấy nguồn). */
    RECALLED,
    /** Without any source (không có nguồn). */
    UNSOURCED;

    /**
     * {@return whether it may be handed to others as fact: it rests on a source}
     */
    public boolean isSourced() {
        return compareTo(RECALLED) < 0;
    }
}
