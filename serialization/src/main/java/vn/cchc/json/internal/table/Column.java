package vn.cchc.json.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of tasks, by the names that stand at its head. */
enum Column {
    NUMBER("STT", "stt|tt|số tt|số thứ tự"),
    TEXT(
            "Nhiệm vụ",
            "nhiệm vụ|nội dung|nội dung nhiệm vụ|nhiệm vụ giải pháp|nội dung nhiệm vụ giải pháp|nội dung công việc"
                    + "|nhiệm vụ cụ thể|tên nhiệm vụ"),
    LEADS("Cơ quan chủ trì", "chủ trì|cơ quan chủ trì|đơn vị chủ trì|cơ quan đơn vị chủ trì"),
    COORDINATORS("Cơ quan phối hợp", "phối hợp|cơ quan phối hợp|đơn vị phối hợp|cơ quan đơn vị phối hợp"),
    DEADLINE("Thời gian hoàn thành", "thời gian|thời gian hoàn thành|thời gian thực hiện|thời hạn|thời hạn hoàn thành"),
    OUTPUTS("Sản phẩm", "sản phẩm|sản phẩm kết quả|sản phẩm đầu ra|kết quả|kết quả đầu ra"),
    BUDGET("Kinh phí", "kinh phí|kinh phí thực hiện"),
    NOTE("Ghi chú", "ghi chú");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            Stream.of(column.names.split("\\|", -1)).forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final String usualName;
    private final String names;

    Column(String usualName, String names) {
        this.usualName = usualName;
        this.names = names;
    }

    /** The name to show where the column is not there. */
    String usualName() {
        return usualName;
    }

    /** The column that a cell names, whatever marks stand between its words. */
    static Optional<Column> named(String cell) {
        return Optional.ofNullable(BY_NAME.get(HeadName.plain(cell)));
    }
}
