package id.sigap.notify.people.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.people.model.Holder;
import id.sigap.notify.people.model.Office;
import id.sigap.notify.place.RegionCode;

/** Finds who holds the offices that answer for a place today. */
@Component
public class Chain {

    private final Documents<Holder> holders;

    public Chain(Documents<Holder> holders) {
        this.holders = holders;
    }

    /**
     * People to tell, first one first. An office nobody holds is passed over; whoever holds several is in it once, at the earliest.
     * Among several holders of one office the one of the smallest region comes first.
     *
     * @param offices names of the offices, first one first
     */
    public List<String> of(List<String> offices, @Nullable String region, Instant at) {
        if (region == null) {
            return List.of();
        }
        LocalDate day = RegionCode.dayIn(region, at);
        List<Versioned<Holder>> near = new ArrayList<>();
        holders.forEach(Filters.in("s.regions", RegionCode.upwards(region)), near::add);
        Set<String> chain = new LinkedHashSet<>();
        for (String office : offices) {
            near.stream().filter(v -> v.state().reachable())
                    .flatMap(v -> v.state().inForce(office, region, day).map(o -> new InOffice(v.id(), o)).stream())
                    .sorted(InOffice.NEAREST_FIRST).forEach(found -> chain.add(found.person()));
        }
        return List.copyOf(chain);
    }

    private record InOffice(String person, Office office) {
        private static final Comparator<InOffice> NEAREST_FIRST = Comparator
                .comparing((InOffice i) -> i.office().region().equals("id") ? 0 : -i.office().region().length())
                .thenComparing(i -> i.office().from()).thenComparing(InOffice::person);
    }
}
