package id.sigap.incident.understanding.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.understanding.model.Lexicon.CountField;
import id.sigap.incident.understanding.model.Statements.Stated;

/**
 * Reads the figures of one message: a number belongs to the word beside it, and to one word only. What is denied is zero, what is
 * vague ("puluhan") or not counted yet is not stated.
 */
final class Figures {

    private final Lexicon lexicon;
    private final Utterance utterance;
    private final Statements statements;
    private final Units units;
    private final Numbers numbers;
    private final Subjects subjects;
    private final Persons persons;
    private final Denials denials;
    private final Map<CountField, Integer> found = new EnumMap<>(CountField.class);

    private Figures(Lexicon lexicon, Utterance utterance) {
        this.lexicon = lexicon;
        this.utterance = utterance;
        this.statements = new Statements(utterance, lexicon);
        this.persons = new Persons(utterance, lexicon, statements);
        this.units = new Units(utterance, lexicon, statements);
        this.numbers = new Numbers(utterance, statements, units, persons);
        this.subjects = new Subjects(utterance, lexicon, statements, units);
        this.denials = new Denials(utterance, lexicon, statements.all());
    }

    static Counts in(Utterance utterance, Lexicon lexicon) {
        return new Figures(lexicon, utterance).read();
    }

    private Counts read() {
        Houses houses = new Houses(utterance, lexicon, numbers, units, statements);
        houses.counted().forEach(found::putIfAbsent);
        for (int n = 0; n < statements.all().size(); n++) {
            assign(n);
        }
        houses.countedBehind().forEach(found::putIfAbsent);
        boolean leftHome = utterance.affirmsAny(Objects.requireNonNull(lexicon.counts().get(CountField.DISPLACED_PEOPLE)));
        Integer people = leftHome && found.containsKey(CountField.DISPLACED_HOUSEHOLDS) ? numbers.peopleOfHouseholds() : null;
        if (people != null) {
            found.putIfAbsent(CountField.DISPLACED_PEOPLE, people);
        }
        if (!found.containsKey(CountField.DEAD) && (utterance.hasAny(lexicon.none()) || denials.standsAlone())) {
            found.put(CountField.DEAD, 0);
        }
        return counts();
    }

    private void assign(int n) {
        Stated s = statements.all().get(n);
        CountField field = subjects.field(s);
        if (field == null) {
            return;
        }
        if (found.containsKey(field)) {
            // "satu tewas lagi, total tiga tewas"
            Integer total = numbers.totalBeside(s, field);
            if (total != null) {
                found.put(field, total);
            }
            return;
        }
        Integer households = field == CountField.DISPLACED_PEOPLE ? numbers.householdsBeside(s) : null;
        if (households != null) {
            found.putIfAbsent(CountField.DISPLACED_HOUSEHOLDS, households);
        }
        // animals and lamps die, too
        boolean onlyOfPeople = utterance.word(s.at()).equals("mati");
        Integer number = denials.deniesFirst(s) ? Integer.valueOf(0)
                : onlyOfPeople ? numbers.ofPeopleBeside(s, field) : numbers.beside(s.at(), s.until(), field);
        if (number == null && denials.denies(n)) {
            number = 0;
        }
        if (number == null && field.ofPersons() && field != CountField.DISPLACED_PEOPLE
                && utterance.affirmsAny(Objects.requireNonNull(lexicon.counts().get(s.field())))) {
            number = persons.before(s);
            number = number == null ? persons.named(s) : number;
        }
        if (number != null) {
            found.put(field, number);
        }
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
