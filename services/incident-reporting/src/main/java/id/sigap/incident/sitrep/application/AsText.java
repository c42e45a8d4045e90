package id.sigap.incident.sitrep.application;

import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.Sitrep;

/** A report as a WhatsApp message: stars are bold there. */
public final class AsText {

    private AsText() {}

    public static String write(Sitrep sitrep) {
        StringBuilder text = new StringBuilder();
        for (Block block : sitrep.blocks()) {
            switch (block) {
                case Block.Title t -> text.append('*').append(t.text()).append("*\n");
                case Block.Heading h -> text.append("\n*").append(h.text()).append("*\n");
                case Block.Item i when i.lines().size() == 1 -> text.append(i.label()).append(": ").append(i.lines().getFirst()).append('\n');
                case Block.Item i -> {
                    text.append(i.label()).append(":\n");
                    i.lines().forEach(line -> text.append("- ").append(line).append('\n'));
                }
            }
        }
        return text.toString();
    }
}
