package id.sigap.incident.sitrep.model;

import java.util.List;

/**
 * A situation report, ready to be written in any form.
 *
 * @param table the same numbers as rows, the first one being the head
 * @param shown documents whose contacts are in it
 */
public record Sitrep(String title, List<Block> blocks, List<List<String>> table, List<String> shown) {

    public Sitrep {
        blocks = List.copyOf(blocks);
        table = List.copyOf(table);
        shown = List.copyOf(shown);
    }
}
