package vn.cchc.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Breaks each rule of the house, and beside each break does it right: the rules must tell the two apart. */
class Offender {

    /** Nothing in here may be found. */
    static final class Innocent {

        static final String NAME = "innocent";

        private Innocent() {}

        LocalDate clock(Clock clock) {
            return LocalDate.now(clock);
        }

        String locale(String text) {
            return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT));
        }

        String charset(String text) {
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }

        BigDecimal exact(BigDecimal figure) {
            return figure.add(BigDecimal.ONE);
        }
    }

    static class Clocks {
        Supplier<LocalDate> reference = LocalDate::now;
        LocalDate call = LocalDate.now();
        LocalDate ofZone = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        long millis = System.currentTimeMillis();
    }

    static class Chance {
        UUID id = UUID.randomUUID();
        int number = ThreadLocalRandom.current().nextInt();
    }

    static class Locales {
        Stream<String> reference = Stream.of("I").map(String::toLowerCase);
        String format = String.format("%d", 1);
        String upper = "i".toUpperCase();
    }

    static class Zones {
        ZoneId zone = ZoneId.systemDefault();
    }

    static class Charsets {
        Function<String, byte[]> reference = String::getBytes;
        String text = new String(new byte[0]);
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(new byte[0]));
    }

    static class Inexact {
        Object call = BigDecimal.ONE.doubleValue() > 0;
    }

    static class InexactField {
        float[] weights = {};
    }

    static class Logs {
        System.Logger logger;
    }

    static class Shares {
        static int counter;
    }

    static class SharesArray {
        static final int[] WEIGHTS = {1};
    }

    /** Open for extension, made by anybody. */
    public static class Open {
        public Open() {}
    }
}
