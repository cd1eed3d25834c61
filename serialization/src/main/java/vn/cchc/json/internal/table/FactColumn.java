package vn.cchc.json.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of facts; the names are plain. */
enum FactColumn {
    UNIT("unit|đơn vị|mã đơn vị"),
    CRITERION("criterion|tiêu chí|mã tiêu chí"),
    FACT("fact|số liệu|tên số liệu"),
    VALUE("value|giá trị"),
    PERIOD("period|kỳ|kỳ đánh giá"),
    UNIT_NAME("unitname|unit name|tên đơn vị"),
    PEER_GROUP("peergroup|peer group|nhóm đơn vị");

    /** Those that every table of facts has. */
    static final List<FactColumn> NEEDED = List.of(UNIT, CRITERION, FACT, VALUE);

    /** Their names, as a message tells them. */
    static final String SHOWN = "unit (đơn vị), criterion (tiêu chí), fact (số liệu), value (giá trị), period (kỳ),"
            + " unitName (tên đơn vị), peerGroup (nhóm đơn vị)";

    private static final Map<String, FactColumn> BY_NAME = new HashMap<>();

    static {
        for (FactColumn column : values()) {
            Stream.of(column.names.split("\\|", -1)).forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final String names;

    FactColumn(String names) {
        this.names = names;
    }

    /** The name to show where the column is not there. */
    String usualName() {
        return names.substring(0, names.indexOf('|'));
    }

    static Optional<FactColumn> named(String cell) {
        return Optional.ofNullable(BY_NAME.get(HeadName.plain(cell)));
    }
}
