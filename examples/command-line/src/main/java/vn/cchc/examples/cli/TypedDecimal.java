package vn.cchc.examples.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;

/** A number as people type it, with a decimal comma or point. */
final class TypedDecimal implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String value) {
        return new BigDecimal(value.strip().replace(',', '.'));
    }
}
