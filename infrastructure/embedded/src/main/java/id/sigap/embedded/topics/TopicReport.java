package id.sigap.embedded.topics;

import java.util.List;

/**
 * What provisioning did and found.
 *
 * @param created     names of the topics that were missing
 * @param differences what exists otherwise than specified, one sentence each; nothing was changed about it
 */
public record TopicReport(List<String> created, List<String> differences) {

    public TopicReport {
        created = List.copyOf(created);
        differences = List.copyOf(differences);
    }
}
