package id.sigap.incident;

/** Stands for a class of another service. */
public record NeighbourFixture(String text) {}
