package id.sigap.kit.sample;

import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

@RestController
class NoteController {

    private final Documents<Tally> tallies;

    NoteController(Documents<Tally> tallies) {
        this.tallies = tallies;
    }

    record Note(String text, int weight) {
        Note {
            if (weight < 0) {
                throw Problem.invalid("weight", "tidak boleh negatif");
            }
        }
    }

    @PostMapping("/api/v1/notes")
    @Allow(Role.VOLUNTEER)
    Map<String, String> note(@RequestBody Note note, IdempotencyKey key, Caller caller, World world) {
        String id = key.idFor(caller, world, "notes");
        IdempotencyKey.create(tallies, id, world, note, Change.of(new Tally(List.of(note.text()))));
        return Map.of("id", id);
    }

    @GetMapping("/api/v1/forgotten")
    String forgotten() {
        return "never reached";
    }
}
