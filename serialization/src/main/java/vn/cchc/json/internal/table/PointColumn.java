package vn.cchc.json.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of points that holds no points to be added; the names are plain. */
enum PointColumn {
    UNIT("unit|đơn vị|mã đơn vị"),
    UNIT_NAME("unitname|unit name|tên đơn vị"),
    NUMBER("stt|tt|số thứ tự"),
    TOTAL("total|tổng|tổng điểm|tổng cộng"),
    RANK("rank|hạng|thứ hạng|xếp hạng");

    private static final Map<String, PointColumn> BY_NAME = new HashMap<>();

    static {
        for (PointColumn column : values()) {
            Stream.of(column.names.split("\\|", -1)).forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final String names;

    PointColumn(String names) {
        this.names = names;
    }

    static Optional<PointColumn> named(String cell) {
        return Optional.ofNullable(BY_NAME.get(HeadName.plain(cell)));
    }
}
