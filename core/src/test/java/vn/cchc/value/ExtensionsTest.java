package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final String HOST = "vn.langson.motcua";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "motcua", "vn.", ".vn", "vn..motcua", "VN.motcua", "vn.một", "vn.mоtcua", "vn motcua.a"})
    void namespaceOfOtherFormIsRefused(String namespace) {
        Refusal.by(ValueRule.IDENTIFIER, () -> Extensions.of(Map.of(namespace, "a")));
    }

    @Test
    void namespaceOfHundredCharactersIsTakenOneMoreIsNot() {
        assertThat(Extensions.of(Map.of("vn." + "a".repeat(97), "a")).isEmpty()).isFalse();
        Refusal.by(ValueRule.IDENTIFIER, () -> Extensions.of(Map.of("vn." + "a".repeat(98), "a")));
    }

    static List<Object> strangers() {
        return List.of(new Date(0), 1.5, 1.5f, 'c', new int[] {1}, new StringBuilder("a"), Text.of("a"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void otherTypeIsRefusedAtAnyDepthAndTheTypesAllowedAreNamed(Object stranger) {
        for (Object value : List.of(stranger, List.of(Map.of("a", stranger)))) {
            var refusal = Refusal.by(ValueRule.CONTRADICTION, () -> Extensions.of(Map.of(HOST, value)));

            assertThat(refusal.getFound()).isEqualTo(stranger.getClass().getSimpleName());
            assertThat(refusal.getExpected()).isEqualTo("text, decimal, true, false, null, list, map");
        }
    }

    static List<Object> otherKeys() {
        return List.of(1, 1.5, true, 'c', Severity.LOW, Text.of("a"), List.of("a"));
    }

    private enum Severity {
        LOW
    }

    @ParameterizedTest
    @MethodSource("otherKeys")
    void keyThatIsNoTextIsRefusedAtAnyDepth(Object key) {
        for (Object value : List.of(Map.of(key, "b"), List.of(Map.of("a", Map.of(key, "b"))))) {
            var refusal = Refusal.by(ValueRule.CONTRADICTION, () -> Extensions.of(Map.of(HOST, value)));

            assertThat(refusal.getFound()).isEqualTo(key.toString());
            assertThat(refusal.getExpected()).isEqualTo("\"text\": …");
        }
    }

    @Test
    void missingKeyIsRefusedAndEmptyKeyIsTaken() {
        Map<String, Object> noKey = new HashMap<>();
        noKey.put(null, "b");

        Refusal.by(ValueRule.CONTRADICTION, () -> Extensions.of(Map.of(HOST, noKey)));
        assertThat(Extensions.of(Map.of(HOST, Map.of("", "b")))).hasToString("{" + HOST + "={=b}}");
    }

    /** "1" as text and 1 as a number would be one key in JSON. */
    @Test
    void keysThatLookAlikeAreNotMerged() {
        Refusal.by(ValueRule.CONTRADICTION, () -> Extensions.of(Map.of(HOST, Map.of("1", "a", 1, "b"))));
        assertThat(Extensions.of(Map.of(HOST, Map.of("1", "a", "01", "b"))).asMap())
                .isEqualTo(Map.of(HOST, Map.of("1", "a", "01", "b")));
    }

    @Test
    void forbiddenCharacterIsRefusedInKeyAndText() {
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Extensions.of(Map.of(HOST, "a\u0000")));
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Extensions.of(Map.of(HOST, Map.of("a\u202E", "b"))));
    }

    @Test
    void depthOf32IsTakenOneMoreIsNot() {
        assertThat(Extensions.of(Map.of(HOST, nested(31))).isEmpty()).isFalse();
        Refusal.by(ValueRule.RANGE, () -> Extensions.of(Map.of(HOST, nested(32))));
        assertThat(Extensions.of(Map.of(HOST, nestedLists(31))).isEmpty()).isFalse();
        Refusal.by(ValueRule.RANGE, () -> Extensions.of(Map.of(HOST, nestedLists(32))));
    }

    private static Object nested(int maps) {
        return maps == 0 ? "leaf" : Map.of("a", nested(maps - 1));
    }

    private static Object nestedLists(int lists) {
        return lists == 0 ? true : List.of(nestedLists(lists - 1));
    }

    @Test
    void circleIsRefused() {
        List<Object> circle = new ArrayList<>();
        circle.add(circle);

        Refusal.by(ValueRule.RANGE, () -> Extensions.of(Map.of(HOST, circle)));
    }

    @Test
    void numberWithTooManyDigitsIsRefused() {
        Refusal.by(ValueRule.DECIMAL, () -> Extensions.of(Map.of(HOST, new BigDecimal("1e999999999"))));
        Refusal.by(ValueRule.DECIMAL, () -> Extensions.of(Map.of(HOST, new BigDecimal("1e30"))));
        Refusal.by(ValueRule.DECIMAL, () -> Extensions.of(Map.of(HOST, BigInteger.TEN.pow(30))));
    }

    @Test
    void wholeNumbersBecomeDecimalsAndZerosAreKept() {
        List<Object> given = List.of(
                (byte) 1,
                (short) 2,
                3,
                Long.MAX_VALUE,
                BigInteger.TEN.pow(29),
                new BigDecimal("1.50"),
                new BigDecimal("6E+2"));

        assertThat((List<?>) Extensions.of(Map.of(HOST, given)).asMap().get(HOST))
                .hasToString("[1, 2, 3, 9223372036854775807, 1" + "0".repeat(29) + ", 1.50, 600]")
                .hasOnlyElementsOfType(BigDecimal.class);
    }

    @Test
    void orderTruthAndNullAreKept() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("z", true);
        given.put("a", null);
        given.put("m", Arrays.asList(null, false, "đ"));

        assertThat(Extensions.of(Map.of(HOST, given)))
                .hasToString("{" + HOST + "={z=true, a=null, m=[null, false, đ]}}");
    }

    @Test
    void copyIsDeepAndClosed() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        Extensions extensions = Extensions.of(new HashMap<>(Map.of(HOST, map)));
        list.add("b");
        map.clear();

        assertThat(extensions).isEqualTo(Extensions.of(Map.of(HOST, Map.of("list", List.of("a")))));
        Map<?, ?> inner = (Map<?, ?>) extensions.asMap().get(HOST);
        assertThat(inner).isUnmodifiable();
        assertThat((List<?>) inner.get("list")).isUnmodifiable();
        assertThat(extensions.asMap()).isUnmodifiable();
    }

    @Test
    void noneIsEmpty() {
        assertThat(Extensions.of(Map.of())).isEqualTo(Extensions.none()).hasSameHashCodeAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none()).isNotEqualTo(Extensions.of(Map.of(HOST, "a")));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void namespacesThatAreNoTextAreRefused() {
        for (Object key : new Object[] {1, null}) {
            java.util.Map raw = new java.util.HashMap();
            raw.put(key, "x");
            Refusal.by(ValueRule.IDENTIFIER, () -> Extensions.of(raw));
        }
    }
}
