package vn.cchc.catalogue;

/** What a fact may be (kiểu số liệu). */
public enum FactType {
    /** A whole number of things, not negative (số lượng). */
    COUNT,
    /** Any decimal (số). */
    NUMBER,
    /** Yes or no (có hoặc không). */
    YES_NO,
    /** One of the options declared (một trong các phương án). */
    CHOICE
}
