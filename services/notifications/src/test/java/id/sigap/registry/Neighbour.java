package id.sigap.registry;

/** Stands for a class of another service, for the broken fixture. */
public final class Neighbour {
    private Neighbour() {}
}
