package id.sigap.dispatch.people.messaging;

/** What this feature reads of what followed an ask; the mission is the subject. */
public record AskFollowed(String volunteerId) {

    public static final String ACCEPTED = "id.sigap.mission.volunteer-accepted.v1";
    public static final String DECLINED = "id.sigap.mission.volunteer-declined.v1";
    public static final String EXPIRED = "id.sigap.mission.ask-expired.v1";
    public static final String DONE = "id.sigap.mission.volunteer-done.v1";
}
