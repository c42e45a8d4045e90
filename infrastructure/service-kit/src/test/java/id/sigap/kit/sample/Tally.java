package id.sigap.kit.sample;

import java.util.List;

/** A document for the kit's own tests: remembers the notes it got, in order. */
public record Tally(List<String> notes) {}
