package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.4a: the partial derivatives of uv, u/v and u^v by u and by v. */
public final class Problem4aKey {

    private static final String BY_V = "This is the derivative by v; here u moves and v stays.";
    private static final String BY_U = "This is the derivative by u; here v moves and u stays.";

    /** The six formulas. */
    public static final PartsKey KEY = PartsKey.of("∂(uv)/∂u", of("v").misconception(OTHER_VARIABLE, "u", BY_V))
            .and("∂(uv)/∂v", of("u").misconception(OTHER_VARIABLE, "v", BY_U))
            .and("∂(u/v)/∂u", of("1/v").misconception(OTHER_VARIABLE, "-u/v^2", BY_V))
            .and("∂(u/v)/∂v", of("-u/v^2").misconception(OTHER_VARIABLE, "1/v", BY_U)
                    .misconception(POWER_SLIP, "-u/v", "Right structure; the power rule takes v⁻¹ to v⁻².")
                    .misconception(SIGN, "u/v^2", "Right size, wrong sign: a larger denominator makes the quotient smaller."))
            .and("∂(u^v)/∂u", of("v*u^(v-1)").misconception(OTHER_VARIABLE, "u^v*log(u)", BY_V)
                    .misconception(POWER_SLIP, "v*u^v", "Right structure; the power rule lowers the exponent by one."))
            .and("∂(u^v)/∂v", of("u^v*log(u)").misconception(OTHER_VARIABLE, "v*u^(v-1)", BY_U)
                    .misconception(INNER_FORGOTTEN, "u^v", "u^v is e^(v ln u): the inner function v ln u has a derivative by v too."));

    private Problem4aKey() {}

    private static ExpressionKey of(String formula) {
        return ExpressionKey.of(formula, "u", "v").on("u", 0.5, 3).on("v", 0.5, 3).hint(2);
    }
}
