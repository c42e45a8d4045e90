package id.sigap.incident.sitrep.model;

import java.util.List;

/** A piece of a situation report, before it is text, HTML or PDF. */
public sealed interface Block {

    record Title(String text) implements Block {}

    record Heading(String text) implements Block {}

    /** A label and what there is to say; never empty: what is not there is written as nihil or belum terdata. */
    record Item(String label, List<String> lines) implements Block {

        public Item {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException(label + " says nothing");
            }
        }

        public static Item of(String label, String line) {
            return new Item(label, List.of(line));
        }
    }
}
