package vn.cchc.validation;

import java.util.List;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/**
 * The host's register of issued plans (sổ đăng ký văn bản), in which numbers are unique per issuer, type and year
 * (NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
@FunctionalInterface
public interface PlanRegister {

    /**
     * {@return the ids of the plans that bear a number; the plan under check may be one of them}
     *
     * @param issuer the issuing agency as printed
     * @param type the type of document, for instance {@code Kế hoạch}
     * @param ordinal the number
     * @param year the year of promulgation
     */
    List<String> plansNumbered(Party.Organization issuer, Text type, int ordinal, int year);
}
