package id.sigap.dispatch.mission.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Candidate;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.kit.World;

/**
 * Plans whom to ask first. Nobody is planned for two lines at once, and lines with the fewest people to spare choose first, so that
 * a rescuer who is also the only cook is left to the kitchen. Everybody else who could go follows as a reserve.
 */
@Component
public class Planner {

    private final Needs needs;
    private final People people;

    public Planner(Needs needs, People people) {
        this.needs = needs;
        this.people = people;
    }

    public List<Line> plan(World world, Scene scene, Instant now) {
        List<Needs.Need> wanted = needs.of(scene.hazard(), scene.severity());
        int everybody = wanted.stream().mapToInt(Needs.Need::count).sum();
        Map<Needs.Need, List<People.Found>> found = new HashMap<>();
        for (Needs.Need need : wanted) {
            People.Search search = new People.Search(world, need.competence(), scene, now, Set.of(), null);
            found.put(need, people.nearest(search, reserve(need) + everybody));
        }
        Map<Needs.Need, List<People.Found>> first = new HashMap<>();
        Set<String> planned = new HashSet<>();
        wanted.stream().sorted(Comparator.comparingInt(n -> of(found, n).size() - n.count())).forEach(need -> {
            List<People.Found> chosen = of(found, need).stream().filter(f -> !planned.contains(f.volunteerId())).limit(need.count()).toList();
            chosen.forEach(f -> planned.add(f.volunteerId()));
            first.put(need, chosen);
        });
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> line(i + 1, wanted.get(i), of(first, wanted.get(i)), of(found, wanted.get(i)), planned)).toList();
    }

    private static Line line(int number, Needs.Need need, List<People.Found> first, List<People.Found> found, Set<String> planned) {
        List<People.Found> all = new ArrayList<>(first);
        found.stream().filter(f -> !planned.contains(f.volunteerId())).limit(Math.max(0, reserve(need) - first.size())).forEach(all::add);
        List<Candidate> candidates = IntStream.range(0, all.size())
                .mapToObj(i -> new Candidate(all.get(i).volunteerId(), all.get(i).distanceM(), i + 1)).toList();
        return new Line(number, need.competence(), need.count(), need.withinMinutes(), candidates, need.count() - first.size(), 0);
    }

    /** How many candidates a proposal shows per line; an event is at most 64 KB. */
    static int reserve(Needs.Need need) {
        return 2 * need.count() + 3;
    }

    private static List<People.Found> of(Map<Needs.Need, List<People.Found>> map, Needs.Need need) {
        return map.getOrDefault(need, List.of());
    }
}
