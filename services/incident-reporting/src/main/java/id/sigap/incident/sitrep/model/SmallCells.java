package id.sigap.incident.sitrep.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.sigap.incident.model.Quantity;

/**
 * Small numbers of small places point at people, so the public form does not show them: under five becomes "&lt;5". When that hides only
 * one of several neighbours the next smallest is left out as well, or the hidden one could be reckoned from the total.
 */
public final class SmallCells {

    private static final int LEAST = 5;
    private static final String LEFT_OUT = "tidak dirinci";

    private SmallCells() {}

    public static String hide(Quantity q) {
        return isSmall(q) ? "<" + LEAST : q.text();
    }

    /** Numbers of one figure of neighbouring places, in the same order. */
    public static List<String> hide(List<Quantity> neighbours) {
        List<String> shown = new ArrayList<>(neighbours.stream().map(SmallCells::hide).toList());
        if (neighbours.stream().filter(SmallCells::isSmall).count() == 1) {
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < neighbours.size(); i++) {
                if (neighbours.get(i).number() >= LEAST) {
                    others.add(i);
                }
            }
            others.stream().min(Comparator.comparingInt(i -> neighbours.get(i).number())).ifPresent(i -> shown.set(i, LEFT_OUT));
        }
        return shown;
    }

    private static boolean isSmall(Quantity q) {
        return q.number() > 0 && q.number() < LEAST;
    }
}
