package id.sigap.dispatch.mission.application;

import java.time.Duration;

import id.sigap.kit.World;

/** What missions need from whoever keeps the exercises. */
public interface Pace {

    /** A policy's duration in that world. */
    Duration in(World world, Duration policy);

    /** Whether that world is an exercise that has ended. */
    boolean isOver(World world);
}
