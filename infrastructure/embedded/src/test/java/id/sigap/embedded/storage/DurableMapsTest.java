package id.sigap.embedded.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DurableMapsTest {

    @TempDir
    Path dir;

    @Test
    void changes_are_there_after_an_orderly_stop_and_after_none() {
        use(maps -> put(maps, "a", "1"));
        var killed = open();
        put(killed, "b", "2");
        killed.durable().join();
        killed.kill();

        use(maps -> {
            assertThat(get(maps, "a")).isEqualTo("1");
            assertThat(get(maps, "b")).isEqualTo("2");
        });
    }

    @Test
    void removing_and_clearing_are_replayed_like_putting() {
        var killed = open();
        put(killed, "a", "1");
        put(killed, "b", "2");
        killed.write(() -> killed.map("m").remove(bytes("a")));
        killed.write(() -> {
            killed.map("other").put(bytes("x"), bytes("1"));
            killed.map("other").clear();
            return true;
        });
        killed.durable().join();
        killed.kill();

        use(maps -> {
            assertThat(get(maps, "a")).isNull();
            assertThat(get(maps, "b")).isEqualTo("2");
            assertThat(maps.map("other").size()).isZero();
        });
    }

    @Test
    void entries_are_walked_through_in_order_and_each_once_while_others_come_and_go() {
        use(maps -> {
            for (int i = 100; i < 200; i++) {
                put(maps, "k" + i, "v");
            }
            var seen = new ArrayList<String>();
            byte[] last = null;
            for (var some = maps.map("m").next(last, 30); !some.isEmpty(); some = maps.map("m").next(last, 30)) {
                some.forEach(e -> seen.add(new String(e.getKey(), UTF_8)));
                last = some.getLast().getKey();
                put(maps, "a-new-one-" + seen.size(), "behind the walker");
            }
            assertThat(seen).hasSize(100).isSorted();
        });
    }

    @Test
    void maps_are_changed_inside_a_write_only() {
        use(maps -> assertThatThrownBy(() -> maps.map("m").put(bytes("a"), bytes("1"))).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void what_a_write_did_before_it_failed_is_done() {
        use(maps -> assertThatThrownBy(() -> maps.write(() -> {
            maps.map("m").put(bytes("a"), bytes("1"));
            throw new IllegalArgumentException("half-way");
        })).hasMessage("half-way"));

        use(maps -> assertThat(get(maps, "a")).isEqualTo("1"));
    }

    @Test
    void the_files_stay_small_when_the_same_entries_are_changed_again_and_again() {
        var random = new Random(1);
        use(maps -> {
            for (int i = 0; i < 40_000; i++) {
                put(maps, "key-" + random.nextInt(2_000), "x".repeat(400));
            }
            maps.durable().join();
            assertThat(maps.fileSize()).isLessThan(24 << 20);
        });
        assertThat(dir.resolve("journal-0.log").toFile().length()).isLessThan(16 << 20);
        assertThat(dir.resolve("store.mv").toFile().length()).isLessThan(24 << 20);
    }

    @Test
    void a_store_file_older_than_its_journal_is_refused() throws Exception {
        use(maps -> put(maps, "a", "1"));
        var old = Files.readAllBytes(dir.resolve("store.mv"));
        for (int i = 0; i < 4; i++) {
            use(maps -> put(maps, "a", "2"));
        }
        Files.write(dir.resolve("store.mv"), old);
        Files.delete(dir.resolve("checkpoint.log"));

        assertThatThrownBy(this::open).hasMessageContaining("older than its journal");
    }

    @Test
    void one_directory_has_one_owner() {
        use(maps -> assertThatThrownBy(this::open).hasMessageContaining("locked"));
    }

    private void use(Consumer<DurableMaps> work) {
        try (var maps = open()) {
            work.accept(maps);
        }
    }

    private DurableMaps open() {
        return DurableMaps.open(new DurableMapsConfig(dir.toString(), 4, 256 << 10, Omitted.NOTHING), failure -> { });
    }

    private static void put(DurableMaps maps, String key, String value) {
        maps.write(() -> {
            maps.map("m").put(bytes(key), bytes(value));
            return true;
        });
    }

    private static String get(DurableMaps maps, String key) {
        var value = maps.map("m").get(bytes(key));
        return value == null ? null : new String(value, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
