package id.sigap.incident.understanding.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import id.sigap.incident.understanding.model.Lexicon.CountField;
import id.sigap.incident.understanding.model.Statements.Stated;

/**
 * Counts houses: "3 rumah roboh", "merendam 53 rumah", "rumah retak 12 buah". How badly they are damaged is said in front of the word
 * or behind it, the number too.
 */
final class Houses {

    private static final int REACH = 5;
    /** Nothing has happened to them yet. */
    private static final Set<String> THREATENED = Set.of("mengancam", "terancam", "ancam");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final Units units;
    private final Statements statements;
    private final HouseDamage damage;

    Houses(Utterance utterance, Lexicon lexicon, Numbers numbers, Units units, Statements statements) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.units = units;
        this.statements = statements;
        this.damage = new HouseDamage(utterance, lexicon, units, statements);
    }

    /** Houses with their number in front. */
    Map<CountField, Integer> counted() {
        Map<CountField, Integer> found = new EnumMap<>(CountField.class);
        for (int at = 0; at < utterance.words().size(); at++) {
            if (isHouse(at) && !isThreatened(at)) {
                int number = numbers.before(at, CountField.HOUSES);
                if (number >= 0 && units.sameClause(number, at) && !isLabelled(number) && !isBehindHouse(number)) {
                    CountField field = damage.of(at);
                    if (!found.containsKey(field)) {
                        found.put(field, value(number));
                    }
                }
            }
        }
        return found;
    }

    /** Houses with their number behind what is said of them. */
    Map<CountField, Integer> countedBehind() {
        Map<CountField, Integer> found = new EnumMap<>(CountField.class);
        for (int at = 0; at < utterance.words().size(); at++) {
            if (isHouse(at)) {
                int number = behind(at);
                if (number >= 0) {
                    found.putIfAbsent(damage.of(at, number), value(number));
                }
            }
        }
        return found;
    }

    private boolean isThreatened(int house) {
        return THREATENED.contains(utterance.word(house + 1)) || THREATENED.contains(utterance.word(house - 1))
                || THREATENED.contains(utterance.word(house - 2));
    }

    private int value(int number) {
        Integer value = numbers.take(number);
        return value == null ? 0 : value;
    }

    private boolean isHouse(int at) {
        return lexicon.damage().houses().contains(utterance.word(at)) && !lexicon.damage().notAfter().contains(utterance.word(at - 1))
                && !lexicon.damage().notBefore().contains(utterance.word(at + 1));
    }

    /** "MD 2 rumah": the number belongs to the label in front of it, unless that has one already. */
    private boolean isLabelled(int number) {
        Stated s = statements.endingAt(number);
        return s != null && statements.ofPeopleAt(s.at()) && units.sameClause(number - 1, number)
                && (s.at() == 0 || !utterance.words().get(s.at() - 1).number());
    }

    /** "rumah roboh 4 rumah retak 10": the 4 belongs to the houses in front of it. */
    private boolean isBehindHouse(int number) {
        for (int i = number - 1; i >= 0 && units.sameClause(i, number); i--) {
            if (isHouse(i)) {
                return !utterance.words().get(Math.max(0, i - 1)).number();
            }
            if (statements.damageAt(i) == null && !lexicon.fillers().contains(utterance.word(i))) {
                return false;
            }
        }
        return false;
    }

    private int behind(int at) {
        int sentence = utterance.words().get(at).sentence();
        int unknown = 0;
        for (int i = at + 1; i < utterance.words().size() && i <= at + 2 * REACH; i++) {
            Said said = utterance.words().get(i);
            if (said.sentence() != sentence || statements.ofPeopleAt(i)) {
                return -1;
            }
            if (said.number()) {
                boolean counting = unknown == 0 || said.labelled() || Units.AMOUNTS.contains(utterance.word(i - 1))
                        || lexicon.fillers().contains(utterance.word(i + 1)) && !lexicon.people().contains(utterance.word(i + 1));
                return counting && numbers.isFree(i, CountField.HOUSES) && !countsOthers(i) ? i : -1;
            }
            if (statements.damageAt(i) != null) {
                unknown = 0;
            } else if (!lexicon.fillers().contains(said.word())) {
                unknown++;
            }
        }
        return -1;
    }

    private boolean countsOthers(int number) {
        String unit = utterance.word(number + 1);
        return units.sameClause(number, number + 1) && (lexicon.people().contains(unit) || unit.equals("kk") || statements.ofPeopleAt(number + 1));
    }
}
