package id.sigap.dispatch.mission.messaging;

import java.util.List;
import java.util.stream.LongStream;

import id.sigap.kit.Ids;
import id.sigap.kit.event.Heard;

/** A mission's id follows from the event it answers: hearing it again makes no second mission. */
public final class MissionIds {

    private MissionIds() {}

    /** The mission for the incident as it was verified with this event. */
    public static String of(String incidentId, long sequence) {
        return Ids.derived("mission", incidentId, sequence);
    }

    /** Every mission that an earlier event of this incident can have made; most of them do not exist. */
    static List<String> before(Heard event) {
        return LongStream.range(1, event.sequence()).mapToObj(n -> of(event.subject(), n)).toList();
    }
}
