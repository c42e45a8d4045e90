package id.sigap.dispatch.mission.model;

import java.util.List;

/**
 * One need of a mission.
 *
 * @param line number within the mission, from 1, for its life
 * @param count how many people are wanted
 * @param withinMinutes how soon they should be on site
 * @param candidates as they were when the mission was planned; who is asked later is looked for again
 * @param missing how many of count had no candidate when it was planned
 * @param toldMissing how many others were last told to be missing, so that nobody is alarmed twice for one gap
 */
public record Line(int line, String competence, int count, int withinMinutes, List<Candidate> candidates, int missing, int toldMissing) {

    public Line {
        candidates = List.copyOf(candidates);
    }

    Line told(int missingNow) {
        return new Line(line, competence, count, withinMinutes, candidates, missing, missingNow);
    }
}
