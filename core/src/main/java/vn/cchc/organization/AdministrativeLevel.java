package vn.cchc.organization;

import java.time.LocalDate;
import java.time.Month;
import vn.cchc.value.Validity;

/**
 * The level of government (cấp hành chính).
 */
public enum AdministrativeLevel {
    /** Ministries and what ranks with them (trung ương). */
    CENTRAL,
    /** A province or a city under central authority (cấp tỉnh). */
    PROVINCE,
    /** A district (cấp huyện), until 2025-06-30, when the level ended (Luật 72/2025/QH15). */
    DISTRICT,
    /** A commune, ward or special zone (cấp xã). */
    COMMUNE;

    /**
     * {@return the time in which the level exists: the district level ended with 2025-06-30}
     */
    public Validity validity() {
        return this == DISTRICT ? Validity.until(LocalDate.of(2025, Month.JUNE, 30)) : Validity.always();
    }
}
