package id.sigap.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is missing in a record that came from outside: in {@code @NullMarked} code a component without {@code @Nullable} must
 * be there, whoever wrote the JSON. So the type says once what is required.
 */
public final class Required {

    /** Looked at once per type: every event and every request body passes here. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return isNullMarked(type) ? Arrays.stream(type.getRecordComponents()).map(Part::of).toList() : List.of();
        }
    };

    private Required() {}

    private record Part(String name, Method accessor, boolean optional, boolean generic) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), accessor, component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.getGenericType() instanceof ParameterizedType);
        }

        @Nullable Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Paths of the missing components, dots between levels; empty when everything is there. */
    public static List<String> missing(@Nullable Object value) {
        if (!(value instanceof Record whole)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        collect(whole, "", missing);
        return missing;
    }

    private static boolean isNullMarked(Class<?> type) {
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static void collect(Record whole, String prefix, List<String> missing) {
        for (Part part : PARTS.get(whole.getClass())) {
            Object value = part.of(whole);
            if (value == null) {
                if (!part.optional) {
                    missing.add(prefix + part.name);
                }
            } else if (value instanceof Record inner) {
                collect(inner, prefix + part.name + ".", missing);
            } else if (part.generic && value instanceof Collection<?> many) {
                collectAll(many, prefix + part.name, missing);
            }
        }
    }

    private static void collectAll(Collection<?> many, String path, List<String> missing) {
        int index = 0;
        for (Object element : many) {
            String place = path + "[" + index++ + "]";
            if (element == null) {
                missing.add(place);
            } else if (element instanceof Record inner) {
                collect(inner, place + ".", missing);
            }
        }
    }
}
