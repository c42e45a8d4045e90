package id.sigap.incident.inbound.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Dates of an export are written as the phone's language wants it, and 3/4/22 is two days. The order that fits the whole export is
 * taken: one in which every date exists and none is to come, then one in which time goes on, then day before month.
 */
final class ChatDates {

    enum Order { DAY_FIRST, MONTH_FIRST, YEAR_FIRST }

    /** @param date its three numbers, or two where the year is left out */
    record Written(int[] date, LocalTime time) {}

    private ChatDates() {}

    /** @param time e.g. 08.47, 8:47:02 PM, 8.47 p.m. */
    static @Nullable Written read(String date, String time) {
        try {
            int[] numbers = Arrays.stream(date.split("[/.-]")).mapToInt(Integer::parseInt).toArray();
            String clock = time.toLowerCase(Locale.ROOT).replaceAll("[^0-9:.apm]", "");
            boolean pm = clock.indexOf('p') >= 0;
            boolean twelve = pm || clock.indexOf('a') >= 0;
            int[] parts = Arrays.stream(clock.replaceAll("[^0-9:.]", "").split("[:.]")).filter(s -> !s.isEmpty()).mapToInt(Integer::parseInt).toArray();
            int hour = !twelve ? parts[0] : parts[0] % 12 + (pm ? 12 : 0);
            boolean sane = numbers.length >= 2 && numbers.length <= 3 && parts.length >= 2 && (!twelve || parts[0] >= 1 && parts[0] <= 12);
            return sane ? new Written(numbers, LocalTime.of(hour, parts[1], parts.length > 2 ? parts[2] : 0)) : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** The order of most sense for all of them. */
    static Order order(List<Written> all, LocalDateTime now) {
        Order best = Order.DAY_FIRST;
        long fewest = Long.MAX_VALUE;
        for (Order order : Order.values()) {
            long faults = faults(all, order, now);
            if (faults < fewest) {
                best = order;
                fewest = faults;
            }
        }
        return best;
    }

    private static long faults(List<Written> all, Order order, LocalDateTime now) {
        long faults = 0;
        LocalDateTime before = null;
        for (Written written : all) {
            LocalDateTime at = at(written, order, now);
            if (at == null || at.isAfter(now.plusDays(1))) {
                faults += 1_000_000;
            } else {
                faults += before != null && at.isBefore(before.minusDays(1)) ? 1 : 0;
                before = at;
            }
        }
        return faults;
    }

    /** Null when there is no such day. */
    static @Nullable LocalDateTime at(Written written, Order order, LocalDateTime now) {
        int[] d = written.date();
        try {
            if (d.length == 2) {
                LocalDate day = order == Order.MONTH_FIRST ? LocalDate.of(now.getYear(), d[0], d[1]) : LocalDate.of(now.getYear(), d[1], d[0]);
                return (day.isAfter(now.toLocalDate().plusDays(1)) ? day.minusYears(1) : day).atTime(written.time());
            }
            LocalDate day = switch (order) {
                case DAY_FIRST -> LocalDate.of(year(d[2]), d[1], d[0]);
                case MONTH_FIRST -> LocalDate.of(year(d[2]), d[0], d[1]);
                case YEAR_FIRST -> LocalDate.of(year(d[0]), d[1], d[2]);
            };
            return day.atTime(written.time());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(int written) {
        return written < 100 ? 2_000 + written : written;
    }
}
