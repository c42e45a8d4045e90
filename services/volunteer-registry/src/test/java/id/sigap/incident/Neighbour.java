package id.sigap.incident;

/** Stands for a class of another service, which is not on this module's class path. */
public class Neighbour {}
