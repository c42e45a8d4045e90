package id.sigap.incident.understanding.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.understanding.model.Lexicon.CountField;
import id.sigap.incident.understanding.model.Statements.Stated;

/**
 * Reads the figures of one message: a number belongs to the word beside it, and to one word only. What is denied is zero, what is
 * vague ("puluhan") or not counted yet is not stated.
 */
final class Figures {

    private static final Set<String> SEVERAL = Set.of("para", "banyak", "beberapa", "sejumlah", "puluhan", "belasan", "ratusan", "semua", "sebagian");
    private static final Set<String> YEARS = Set.of("tahun", "th", "thn");

    private final Lexicon lexicon;
    private final Utterance utterance;
    private final Statements statements;
    private final Numbers numbers;
    private final Map<CountField, Integer> found = new EnumMap<>(CountField.class);

    private Figures(Lexicon lexicon, Utterance utterance) {
        this.lexicon = lexicon;
        this.utterance = utterance;
        this.statements = new Statements(utterance, lexicon);
        this.numbers = new Numbers(utterance, lexicon, statements);
    }

    static Counts in(Utterance utterance, Lexicon lexicon) {
        return new Figures(lexicon, utterance).read();
    }

    private Counts read() {
        Houses houses = new Houses(utterance, lexicon, numbers, statements);
        houses.counted().forEach(this::put);
        for (Stated s : statements.all()) {
            assign(s);
        }
        houses.countedBehind().forEach(this::put);
        if (!found.containsKey(CountField.DEAD) && (utterance.hasAny(lexicon.none()) || nilAlone())) {
            found.put(CountField.DEAD, 0);
        }
        return counts();
    }

    private void put(CountField field, int number) {
        found.putIfAbsent(field, number);
    }

    private void assign(Stated s) {
        CountField field = field(s);
        if (field == null || found.containsKey(field)) {
            return;
        }
        Integer number = numbers.beside(s.at(), s.until(), field);
        if (number == null && isNil(s)) {
            number = 0;
        }
        if (number == null && field.ordinal() <= CountField.TRAPPED.ordinal() && field != CountField.DISPLACED_PEOPLE) {
            number = oneOrTwo(s);
        }
        if (number != null) {
            put(field, number);
        }
    }

    /** What it means here: "berat" of houses is not "berat" of people, households cut off are not displaced. */
    private @Nullable CountField field(Stated s) {
        return switch (s.field()) {
            case INJURED_SEVERE -> utterance.word(s.at()).equals("berat") && lastSubjectIsHouses(s.at()) ? CountField.HOUSES_HEAVY : s.field();
            case INJURED_LIGHT -> utterance.word(s.at()).equals("ringan") && lastSubjectIsHouses(s.at()) ? CountField.HOUSES_LIGHT : s.field();
            case HOUSES_MEDIUM -> utterance.word(s.at()).equals("sedang") && !lastSubjectIsHouses(s.at()) ? null : s.field();
            case DISPLACED_HOUSEHOLDS -> households(s);
            case DISPLACED_PEOPLE -> onlyHit(s) || saysMore(s) ? null : s.field();
            case TRAPPED -> saved(s) ? null : s.field();
            case MISSING -> isOfThings(s) ? null : s.field();
            default -> s.field();
        };
    }

    private @Nullable CountField households(Stated s) {
        if (utterance.hasAny(lexicon.isolated())) {
            return CountField.ISOLATED_HOUSEHOLDS;
        }
        return onlyHit(s) || ofTheirHouses(s) ? null : s.field();
    }

    private boolean lastSubjectIsHouses(int at) {
        int sentence = utterance.words().get(at).sentence();
        for (int i = at - 1; i >= 0 && utterance.words().get(i).sentence() == sentence; i--) {
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
                .anyMatch(at -> at >= s.at() - 4 && at <= s.until() + 2 && utterance.words().get(at).sentence() == utterance.words().get(s.at()).sentence()));
    }

    /** "5 jiwa tertimbun": what became of them is said behind. */
    private boolean saysMore(Stated s) {
        int next = s.until();
        while (lexicon.fillers().contains(utterance.word(next)) && numbers.sameClause(s.at(), next)) {
            next++;
        }
        Stated more = utterance.word(s.at()).equals("jiwa") && numbers.sameClause(s.at(), next) ? statements.beginningAt(next) : null;
        return more != null && more.field().ordinal() <= CountField.TRAPPED.ordinal() && more.field() != CountField.DISPLACED_PEOPLE
                && !more.field().ofHouseholds();
    }

    private boolean saved(Stated s) {
        int sentence = utterance.words().get(s.at()).sentence();
        return lexicon.saved().stream().flatMap(p -> utterance.placesOf(p).stream()).anyMatch(at -> at > s.at() && utterance.words().get(at).sentence() == sentence);
    }

    /** "rumah 2 KK rusak". */
    private boolean ofTheirHouses(Stated s) {
        return s.at() > 1 && utterance.words().get(s.at() - 1).number() && lexicon.damage().houses().contains(utterance.word(s.at() - 2));
    }

    /** A house or a cow that was swept away is nobody missing. */
    private boolean isOfThings(Stated s) {
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - 5); i--) {
            String word = utterance.word(i);
            if (lexicon.people().contains(word) || lexicon.oneOf().contains(word)) {
                return false;
            }
            boolean riders = lexicon.people().contains(utterance.word(i - 1)) || lexicon.oneOf().contains(utterance.word(i - 1));
            if (!riders && (lexicon.damage().houses().contains(word) || lexicon.notCounted().contains(word))) {
                return true;
            }
        }
        String after = utterance.word(s.until());
        return lexicon.damage().houses().contains(after) || lexicon.notCounted().contains(after);
    }

    private boolean isNil(Stated s) {
        int after = s.until();
        while (lexicon.people().contains(utterance.word(after)) || lexicon.fillers().contains(utterance.word(after))) {
            after++;
        }
        if (utterance.word(after).equals("nihil") || (utterance.word(after).equals("tidak") && utterance.word(after + 1).equals("ada"))) {
            return true;
        }
        boolean ada = false;
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - 5); i--) {
            String word = utterance.word(i);
            if (word.equals("nihil") || (word.equals("tidak") && ada)) {
                return true;
            }
            ada |= word.equals("ada") || word.equals("satu") || word.equals("satupun");
            boolean between = ada && (word.equals("ada") || word.startsWith("satu")) || lexicon.people().contains(word)
                    || lexicon.fillers().contains(word) || word.equals("pun");
            if (!between || utterance.words().get(i).sentence() != utterance.words().get(s.at()).sentence()) {
                return false;
            }
        }
        return false;
    }

    /** "nihil" as a whole field of a structured message. */
    private boolean nilAlone() {
        List<Said> words = utterance.words();
        for (int i = 0; i < words.size(); i++) {
            int sentence = words.get(i).sentence();
            if (words.get(i).word().equals("nihil") && (i == 0 || words.get(i - 1).sentence() != sentence)
                    && (i + 1 == words.size() || words.get(i + 1).sentence() != sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "nenek saya luka" is one, "bapak dan ibu meninggal" are two; whoever says "warga luka" has not counted. */
    private @Nullable Integer oneOrTwo(Stated s) {
        if (!utterance.affirmsAny(Objects.requireNonNull(lexicon.counts().get(s.field())))) {
            return null;
        }
        int persons = 0;
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - 5); i--) {
            Said said = utterance.words().get(i);
            if (said.clause() != utterance.words().get(s.at()).clause()) {
                break;
            }
            if (SEVERAL.contains(said.word())) {
                return null;
            }
            if (said.number()) {
                // "petani usia 45 tahun": whoever has an age is one
                boolean age = YEARS.contains(utterance.word(i + 1));
                int known = age ? Math.max(1, persons) : persons;
                return known == 0 ? null : Integer.valueOf(known);
            }
            if (lexicon.oneOf().contains(said.word())) {
                boolean other = persons == 0 || utterance.word(i + 1).equals("dan") || lexicon.oneOf().contains(utterance.word(i + 1));
                persons = other ? persons + 1 : persons;
            } else if (lexicon.people().contains(said.word())) {
                return null;
            }
        }
        return persons == 0 ? null : Integer.valueOf(persons);
    }

    private Counts counts() {
        return new Counts(get(CountField.DEAD), get(CountField.MISSING), get(CountField.INJURED_SEVERE), get(CountField.INJURED_LIGHT),
                get(CountField.INJURED), get(CountField.DISPLACED_PEOPLE), get(CountField.DISPLACED_HOUSEHOLDS), get(CountField.TRAPPED),
                get(CountField.ISOLATED_HOUSEHOLDS), get(CountField.HOUSES_HEAVY), get(CountField.HOUSES_MEDIUM),
                get(CountField.HOUSES_LIGHT), get(CountField.HOUSES));
    }

    private @Nullable Integer get(CountField field) {
        return found.get(field);
    }

    static @Nullable Integer value(Counts c, CountField field) {
        return switch (field) {
            case DEAD -> c.dead();
            case MISSING -> c.missing();
            case INJURED_SEVERE -> c.injuredSevere();
            case INJURED_LIGHT -> c.injuredLight();
            case INJURED -> c.injured();
            case DISPLACED_PEOPLE -> c.displacedPeople();
            case DISPLACED_HOUSEHOLDS -> c.displacedHouseholds();
            case TRAPPED -> c.trapped();
            case ISOLATED_HOUSEHOLDS -> c.isolatedHouseholds();
            case HOUSES_HEAVY -> c.housesHeavy();
            case HOUSES_MEDIUM -> c.housesMedium();
            case HOUSES_LIGHT -> c.housesLight();
            case HOUSES -> c.houses();
        };
    }
}
