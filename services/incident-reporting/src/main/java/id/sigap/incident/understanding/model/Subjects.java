package id.sigap.incident.understanding.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;
import id.sigap.incident.understanding.model.Statements.Stated;

/** Of whom or what a statement is: "berat" of houses is not "berat" of people, households cut off are not displaced. */
final class Subjects {

    private static final int REACH = 5;
    /** Behind these "berat" says how big something is, not how badly somebody is hurt: "alat berat". */
    private static final Set<String> THINGS = Set.of("alat", "kendaraan", "truk", "beban", "hujan", "kerja", "cuaca", "angkutan");

    private static final Set<String> MACHINES = Set.of("listrik", "lampu", "pln", "sinyal", "jaringan", "mesin", "genset", "air", "total", "suri");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Statements statements;
    private final Units units;

    Subjects(Utterance utterance, Lexicon lexicon, Statements statements, Units units) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.statements = statements;
        this.units = units;
    }

    /** What it means here; null when it states no figure. */
    @Nullable CountField field(Stated s) {
        return switch (s.field()) {
            case DEAD -> utterance.word(s.at()).equals("mati") && (MACHINES.contains(utterance.word(s.at() - 1)) || MACHINES.contains(utterance.word(s.until())))
                    ? null : s.field();
            case INJURED_SEVERE -> degree(s, "berat", CountField.HOUSES_HEAVY);
            case INJURED_LIGHT -> degree(s, "ringan", CountField.HOUSES_LIGHT);
            case HOUSES_MEDIUM -> utterance.word(s.at()).equals("sedang") && !lastSubjectIsHouses(s.at()) ? null : s.field();
            case DISPLACED_HOUSEHOLDS -> households(s);
            case DISPLACED_PEOPLE -> onlyHit(s) || saysMore(s) ? null : s.field();
            case TRAPPED -> saved(s) ? null : s.field();
            case MISSING -> isOfThings(s) ? null : s.field();
            default -> s.field();
        };
    }

    private @Nullable CountField degree(Stated s, String alone, CountField ofHouses) {
        if (!utterance.word(s.at()).equals(alone)) {
            return s.field();
        }
        return THINGS.contains(utterance.word(s.at() - 1)) ? null : lastSubjectIsHouses(s.at()) ? ofHouses : s.field();
    }

    private @Nullable CountField households(Stated s) {
        if (utterance.hasAny(lexicon.isolated())) {
            return CountField.ISOLATED_HOUSEHOLDS;
        }
        return onlyHit(s) || ofTheirHouses(s) ? null : s.field();
    }

    private boolean lastSubjectIsHouses(int at) {
        for (int i = at - 1; i >= 0 && sentence(i) == sentence(at); i--) {
            String word = utterance.word(i);
            if (lexicon.damage().houses().contains(word)) {
                return true;
            }
            if (lexicon.people().contains(word) || word.equals("luka")) {
                return false;
            }
        }
        return false;
    }

    /** People and households that were hit but stayed. */
    private boolean onlyHit(Stated s) {
        return lexicon.affected().stream().anyMatch(phrase -> utterance.placesOf(phrase).stream()
                .anyMatch(at -> at >= s.at() - 4 && at <= s.until() + 2 && sentence(at) == sentence(s.at())));
    }

    /** "5 jiwa tertimbun": what became of them is said behind. */
    private boolean saysMore(Stated s) {
        int next = s.until();
        while (lexicon.fillers().contains(utterance.word(next)) && units.sameClause(s.at(), next)) {
            next++;
        }
        Stated more = utterance.word(s.at()).equals("jiwa") && units.sameClause(s.at(), next) ? statements.beginningAt(next) : null;
        return more != null && more.field().ofPersons() && more.field() != CountField.DISPLACED_PEOPLE;
    }

    private boolean saved(Stated s) {
        return lexicon.saved().stream().flatMap(p -> utterance.placesOf(p).stream()).anyMatch(at -> at > s.at() && sentence(at) == sentence(s.at()));
    }

    /** "rumah 2 KK rusak". */
    private boolean ofTheirHouses(Stated s) {
        return s.at() > 1 && utterance.words().get(s.at() - 1).number() && units.sameClause(s.at() - 2, s.at())
                && lexicon.damage().houses().contains(utterance.word(s.at() - 2)) && (s.at() < 3 || !utterance.words().get(s.at() - 3).number());
    }

    /** A house or a cow that was swept away is nobody missing. */
    private boolean isOfThings(Stated s) {
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - REACH) && (i == s.at() - 1 || units.sameClause(i, s.at())); i--) {
            if (lexicon.people().contains(utterance.word(i)) || lexicon.oneOf().contains(utterance.word(i))) {
                return false;
            }
            boolean riders = lexicon.people().contains(utterance.word(i - 1)) || lexicon.oneOf().contains(utterance.word(i - 1));
            if (!riders && isThing(i)) {
                return true;
            }
        }
        return isThing(s.until());
    }

    private boolean isThing(int at) {
        return lexicon.damage().houses().contains(utterance.word(at)) || lexicon.notCounted().contains(utterance.word(at)) && !Persons.YEARS.contains(utterance.word(at));
    }

    private int sentence(int at) {
        return utterance.words().get(at).sentence();
    }
}
