package id.sigap.dispatch.mission.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Candidate;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.MissionState;
import id.sigap.dispatch.mission.model.Ruling;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.dispatch.place.Point;
import id.sigap.kit.document.Versioned;

/** Missions as they are shown. Names are not here: who may see them asks the registry. */
final class Views {

    private Views() {}

    /** A whole mission, for the desk. */
    record MissionView(
            String id, String world, String incidentId, MissionState state, String hazard, String region, @Nullable Point point, String severity,
            List<NeedView> needs, List<AskView> asks, Instant proposedAt, @Nullable String approvedBy, @Nullable String approvedOffice,
            @Nullable Instant approvedAt, @Nullable String rejectedBy, @Nullable String reason, boolean incidentOver,
            @Nullable Instant completedAt, @Nullable String completedBy) {

        static MissionView of(Versioned<Mission> document) {
            Mission mission = document.state();
            Scene scene = mission.scene();
            Ruling ruling = mission.ruling();
            Ruling approval = ruling != null && ruling.reason() == null ? ruling : null;
            Ruling rejection = ruling != null && ruling.reason() != null ? ruling : null;
            return new MissionView(document.id(), document.world().id(), scene.incidentId(), mission.state(), scene.hazard(), scene.region(),
                    scene.point(), scene.severity(), mission.lines().stream().map(l -> NeedView.of(mission, l)).toList(),
                    mission.asks().all().stream().map(AskView::of).toList(), mission.proposedAt(),
                    approval == null ? null : approval.by(), approval == null ? null : approval.office(), approval == null ? null : approval.at(),
                    rejection == null ? null : rejection.by(), rejection == null ? null : rejection.reason(), mission.standDown(),
                    mission.completedAt(), mission.completedBy());
        }
    }

    /** @param missing places nobody is asked for; of a proposal, those nobody could be found for */
    record NeedView(int line, String competence, int count, int withinMinutes, List<Candidate> candidates, int asked, int accepted, int missing) {

        static NeedView of(Mission mission, Line line) {
            return new NeedView(line.line(), line.competence(), line.count(), line.withinMinutes(), line.candidates(),
                    mission.asks().filling(line.line()), mission.asks().accepted(line.line()),
                    mission.state() == MissionState.PROPOSED ? line.missing() : mission.vacancies(line));
        }
    }

    record AskView(String volunteerId, int line, Ask.State state, @Nullable Double distanceM, Instant askedAt, Instant at, Instant expiresAt) {

        static AskView of(Ask ask) {
            return new AskView(ask.volunteerId(), ask.line(), ask.state(), ask.distanceM(), ask.askedAt(), ask.at(), ask.expiresAt());
        }
    }

    /** What somebody asked needs to know: what happened where, as what they should come, until when to answer. */
    record Mine(
            String missionId, String incidentId, String hazard, String region, @Nullable Point point, String severity, int line,
            String competence, int withinMinutes, Ask.State state, @Nullable Double distanceM, Instant askedAt, Instant expiresAt) {

        static Mine of(Versioned<Mission> document, Ask ask) {
            Scene scene = document.state().scene();
            Line line = document.state().line(ask.line());
            return new Mine(document.id(), scene.incidentId(), scene.hazard(), scene.region(), scene.point(), scene.severity(), ask.line(),
                    line.competence(), line.withinMinutes(), ask.state(), ask.distanceM(), ask.askedAt(), ask.expiresAt());
        }
    }
}
