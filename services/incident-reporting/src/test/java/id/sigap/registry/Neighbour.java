package id.sigap.registry;

/** Stands for a class of another service; only here to be forbidden. */
public class Neighbour {}
