package vn.cchc.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.plan.ImprovementPlan;

/** One of the five real plans: its file among the examples, the inventory of its items, and the document itself. */
enum GoldenPlan {
    LAO_CAI_TRANSPORT("000", "lao-cai-giao-thong-van-tai-2024"),
    LANG_SON_TRANSPORT("001", "lang-son-giao-thong-van-tai-2024"),
    LAO_CAI_JUSTICE("002", "lao-cai-tu-phap-2024"),
    THUA_THIEN_HUE_TRANSPORT("003", "thua-thien-hue-giao-thong-van-tai-2024"),
    SON_LA("004", "son-la-2023");

    private static final JsonMapper JSON = new JsonMapper();

    private final String seed;
    private final String name;

    GoldenPlan(String seed, String name) {
        this.seed = seed;
        this.name = name;
    }

    static Stream<GoldenPlan> all() {
        return Stream.of(values());
    }

    /** {@return the number of the document among the five} */
    String seed() {
        return seed;
    }

    private Path file() {
        return Path.of("..", "examples", "plans", name + ".plan.json");
    }

    ImprovementPlan plan() {
        try {
            return PlanJson.read(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as bare JSON, whatever the library makes of it. */
    JsonNode json() {
        try {
            return JSON.readTree(Files.readAllBytes(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode inventory() {
        return JSON.readTree(resource("plans/seed-" + seed + ".json"));
    }

    String document() {
        return new String(resource("seeds/" + seed + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream stream = GoldenPlan.class.getResourceAsStream("/golden/" + path)) {
            return Objects.requireNonNull(stream, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
