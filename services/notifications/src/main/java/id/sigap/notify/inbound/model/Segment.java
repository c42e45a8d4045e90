package id.sigap.notify.inbound.model;

/**
 * Where an SMS belongs in a longer text, from its user data header.
 *
 * @param reference the sender's number for the text; phones count it up and begin again after 256 or 65,536
 * @param number from 1
 */
public record Segment(int reference, int total, int number) {}
