package id.sigap.incident.understanding.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;
import id.sigap.incident.understanding.model.Statements.Stated;

/**
 * Counts houses: "3 rumah roboh", "merendam 53 rumah", "rumah retak 12 buah". How badly they are damaged is said in front of the word
 * or behind it, the number too.
 */
final class Houses {

    private static final int REACH = 5;
    private static final int FAR = 8;
    /** "retak ringan". */
    private static final Map<String, CountField> DEGREES =
            Map.of("berat", CountField.HOUSES_HEAVY, "sedang", CountField.HOUSES_MEDIUM, "ringan", CountField.HOUSES_LIGHT);
    /** Nothing has happened to them yet. */
    private static final Set<String> THREATENED = Set.of("mengancam", "terancam", "ancam");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final Statements statements;

    Houses(Utterance utterance, Lexicon lexicon, Numbers numbers, Statements statements) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.statements = statements;
    }

    /** Houses with their number in front. */
    Map<CountField, Integer> counted() {
        Map<CountField, Integer> found = new EnumMap<>(CountField.class);
        for (int at = 0; at < utterance.words().size(); at++) {
            if (isHouse(at) && !isThreatened(at)) {
                int number = numbers.before(at, CountField.HOUSES);
                if (number >= 0 && numbers.sameClause(number, at) && !isLabelled(number) && !isBehindHouse(number)) {
                    CountField field = damage(at);
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
                    found.putIfAbsent(damage(at, number), value(number));
                }
            }
        }
        return found;
    }

    private boolean isThreatened(int house) {
        return THREATENED.contains(utterance.word(house + 1)) || THREATENED.contains(utterance.word(house - 1)) || THREATENED.contains(utterance.word(house - 2));
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
        return s != null && statements.ofPeopleAt(s.at()) && numbers.sameClause(number - 1, number)
                && (s.at() == 0 || !utterance.words().get(s.at() - 1).number());
    }

    /** "rumah roboh 4 rumah retak 10": the 4 belongs to the houses in front of it. */
    private boolean isBehindHouse(int number) {
        for (int i = number - 1; i >= 0 && numbers.sameClause(i, number); i--) {
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
                boolean counting = unknown == 0 || said.labelled() || Numbers.AMOUNTS.contains(utterance.word(i - 1)) || lexicon.fillers().contains(utterance.word(i + 1)) && !lexicon.people().contains(utterance.word(i + 1));
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
        return numbers.sameClause(number, number + 1) && ( lexicon.people().contains(unit) || unit.equals("kk") || statements.ofPeopleAt(number + 1));
    }

    /** "rumah rusak, 12 di antaranya roboh": the number has a damage of its own. */
    private CountField damage(int house, int number) {
        for (int i = number + 1; !numbers.sameClause(house, number) && numbers.sameClause(number, i); i++) {
            CountField own = statements.damageAt(i);
            if (own != null) {
                return own;
            }
        }
        return damage(house);
    }

    /** How badly: what is said beside the house counts more than what is said further on, behind it more than in front. */
    private CountField damage(int house) {
        CountField field = firstDamage(house, 1, true);
        field = field == null ? firstDamage(house, -1, true) : field;
        field = field == null ? firstDamage(house, 1, false) : field;
        field = field == null ? firstDamage(house, -1, false) : field;
        return field == null ? CountField.HOUSES : field;
    }

    private @Nullable CountField firstDamage(int house, int step, boolean inClause) {
        for (int i = house + step; i >= 0 && i < utterance.words().size() && Math.abs(i - house) <= (inClause ? FAR : REACH); i += step) {
            boolean other = step > 0 && lexicon.damage().houses().contains(utterance.word(i));
            if (other || utterance.words().get(i).sentence() != utterance.words().get(house).sentence() || inClause && !numbers.sameClause(Math.min(i, house), Math.max(i, house))) {
                return null;
            }
            CountField damage = statements.damageAt(i);
            if (damage != null) {
                return damage == CountField.HOUSES && numbers.sameClause(i, i + 1) ? DEGREES.getOrDefault(utterance.word(i + 1), damage) : damage;
            }
        }
        return null;
    }
}
