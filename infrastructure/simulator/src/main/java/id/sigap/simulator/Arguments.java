package id.sigap.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Command line of the form {@code --name value}, flags without value. Says what is wrong in one sentence. */
final class Arguments {

    private final Map<String, String> values = new LinkedHashMap<>();

    Arguments(String[] args, Set<String> known, Set<String> flags) {
        for (int i = 0; i < args.length; i++) {
            var name = args[i];
            if (flags.contains(name)) {
                values.put(name, "true");
            } else if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown option " + name);
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(name + " needs a value");
            } else {
                values.put(name, args[++i]);
            }
        }
    }

    @Nullable String get(String name) {
        return values.get(name);
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    String required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is needed");
        }
        return value;
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    double number(String name, double otherwise) {
        var value = values.get(name);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, e);
        }
    }
}
