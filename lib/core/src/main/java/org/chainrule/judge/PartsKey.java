package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * What is right where several things are asked for at once, each with a key of its own: expressions, choices, matrices.
 * Each part earns its share of the points, and the finding says by name which parts are not right.
 *
 * <pre>{@code
 * PartsKey.of("dg/dx", ExpressionKey.of("2*x*y*cos(x^2*y)", "x", "y"))
 *     .and("dg/dy", ExpressionKey.of("x^2*cos(x^2*y)", "x", "y"));
 * }</pre>
 */
public final class PartsKey extends ValueKey {

    private final List<String> names;
    private final List<Key> keys;

    private PartsKey(List<String> names, List<Key> keys) {
        this.names = names;
        this.keys = keys;
    }

    /** A key whose first part has this name. */
    public static PartsKey of(String name, Key key) {
        return new PartsKey(List.of(name), List.of(key));
    }

    /** The same key with one part more. */
    public PartsKey and(String name, Key key) {
        return new PartsKey(Anticipated.append(names, name), Anticipated.append(keys, key));
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        List<Object> items = Items.of(value);
        if (items.size() != names.size()) {
            return PartsFinding.wrongCount(names, value, items.size());
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            findings.add(keys.get(i).judge(answers.with(items.get(i))));
        }
        return PartsFinding.of(names, findings);
    }
}
