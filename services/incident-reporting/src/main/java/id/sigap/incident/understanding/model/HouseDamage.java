package id.sigap.incident.understanding.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;

/** How badly houses are damaged, by what is said around them. */
final class HouseDamage {

    private static final int REACH = 5;
    private static final int FAR = 8;
    /** "retak ringan". */
    private static final Map<String, CountField> DEGREES =
            Map.of("berat", CountField.HOUSES_HEAVY, "sedang", CountField.HOUSES_MEDIUM, "ringan", CountField.HOUSES_LIGHT);

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Units units;
    private final Statements statements;

    HouseDamage(Utterance utterance, Lexicon lexicon, Units units, Statements statements) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.units = units;
        this.statements = statements;
    }

    /** "rumah rusak, 12 di antaranya roboh": the number has a damage of its own. */
    CountField of(int house, int number) {
        for (int i = number + 1; !units.sameClause(house, number) && units.sameClause(number, i); i++) {
            CountField own = statements.damageAt(i);
            if (own != null) {
                return own;
            }
        }
        return of(house);
    }

    /** How badly: what is said beside the house counts more than what is said further on, behind it more than in front. */
    CountField of(int house) {
        CountField field = firstDamage(house, 1, true);
        field = field == null ? firstDamage(house, -1, true) : field;
        field = field == null ? firstDamage(house, 1, false) : field;
        field = field == null ? firstDamage(house, -1, false) : field;
        return field == null ? CountField.HOUSES : field;
    }

    private @Nullable CountField firstDamage(int house, int step, boolean inClause) {
        for (int i = house + step; i >= 0 && i < utterance.words().size() && Math.abs(i - house) <= (inClause ? FAR : REACH); i += step) {
            boolean other = step > 0 && lexicon.damage().houses().contains(utterance.word(i));
            if (other || utterance.words().get(i).sentence() != utterance.words().get(house).sentence()
                    || inClause && !units.sameClause(Math.min(i, house), Math.max(i, house))) {
                return null;
            }
            CountField damage = statements.damageAt(i);
            if (damage != null) {
                return damage == CountField.HOUSES && units.sameClause(i, i + 1) ? DEGREES.getOrDefault(utterance.word(i + 1), damage) : damage;
            }
        }
        return null;
    }
}
