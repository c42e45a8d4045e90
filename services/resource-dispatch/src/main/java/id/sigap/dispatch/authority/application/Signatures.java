package id.sigap.dispatch.authority.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.dispatch.authority.model.Office;
import id.sigap.dispatch.authority.model.Signatory;
import id.sigap.dispatch.place.Regions;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/** Answers who may sign what. */
@Component
public class Signatures {

    private final Documents<Signatory> signatories;

    public Signatures(Documents<Signatory> signatories) {
        this.signatories = signatories;
    }

    /** The office in which this person may sign now; empty when none of theirs lets them. */
    public Optional<String> officeOf(String personId, String what, String region, Instant at) {
        LocalDate day = Regions.dayIn(region, at);
        return signatories.find(personId).flatMap(v -> v.state().officeThatSigns(what, region, day)).map(Office::office);
    }

    /** The offices whose present holders may sign; for telling somebody who may not whom to ask. */
    public List<String> officesThatSign(String what, String region, Instant at) {
        LocalDate day = Regions.dayIn(region, at);
        TreeSet<String> offices = new TreeSet<>();
        signatories.forEach(Filters.eq("world", World.REAL.id()),
                v -> v.state().officeThatSigns(what, region, day).map(Office::office).ifPresent(offices::add));
        return List.copyOf(offices);
    }
}
