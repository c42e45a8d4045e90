package id.sigap.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is missing in a record that came from outside: in {@code @NullMarked} code a component without {@code @Nullable} must
 * be there, whoever wrote the JSON. So the type says once what is required.
 */
public final class Required {

    private Required() {}

    /** Paths of the missing components, dots between levels; empty when everything is there. */
    public static List<String> missing(@Nullable Object value) {
        List<String> missing = new ArrayList<>();
        if (value instanceof Record && isNullMarked(value.getClass())) {
            collect((Record) value, "", missing);
        }
        return missing;
    }

    private static boolean isNullMarked(Class<?> type) {
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static void collect(Record value, String prefix, List<String> missing) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            String path = prefix + component.getName();
            if (part == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    missing.add(path);
                }
            } else if (part instanceof Record inner && isNullMarked(inner.getClass())) {
                collect(inner, path + ".", missing);
            } else if (part instanceof Collection<?> many && component.getGenericType() instanceof ParameterizedType) {
                int index = 0;
                for (Object element : many) {
                    String place = path + "[" + index++ + "]";
                    if (element == null) {
                        missing.add(place);
                    } else if (element instanceof Record inner && isNullMarked(inner.getClass())) {
                        collect(inner, place + ".", missing);
                    }
                }
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
