package id.sigap.dispatch.people.application;

import java.util.List;

import id.sigap.kit.World;

/** The exercises being played now. */
public interface LiveWorlds {
    List<World> live();
}
