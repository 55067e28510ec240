package org.chainrule.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Matrices with names. */
class JacobianTest {

    private final Jacobian outer = Jacobian.of(List.of("u", "v", "w"), List.of("x", "y"), new double[][] {{4, 0}, {3, 2}, {0, 6}});
    private final Jacobian inner = Jacobian.of(List.of("x", "y"), List.of("s", "t"), new double[][] {{2, 1}, {1, 1}});

    @Test
    void theChainRuleIsAProductWithTheOuterMapOnTheLeft() {
        Jacobian chain = Jacobian.chain(outer, inner);
        assertEquals(List.of("u", "v", "w"), chain.rows());
        assertEquals(List.of("s", "t"), chain.columns());
        assertEquals(8, chain.entry("u", "s"));
        assertEquals(5, chain.entry("v", "t"));
        assertEquals("    ∂/∂s  ∂/∂t\n∂u     8     4\n∂v     8     5\n∂w     6     6", chain.toString());
    }

    @Test
    void namesThatDoNotFitAreRefused() {
        Jacobian other = Jacobian.of(List.of("p"), List.of("s"), new double[][] {{1}});
        assertEquals("cannot chain: the outer Jacobian takes (x, y) but the inner one produces (p)",
                assertThrows(IllegalArgumentException.class, () -> Jacobian.chain(outer, other)).getMessage());
    }

    @Test
    void exchangedFactorsAreNamedAsSuch() {
        assertEquals("cannot chain: the outer Jacobian takes (s, t) but the inner one produces (u, v, w): exchange them, the "
                + "inner one stands on the right",
                assertThrows(IllegalArgumentException.class, () -> Jacobian.chain(inner, outer)).getMessage());
    }

    @Test
    void anEntryThatIsNotThereIsRefusedWithTheNames() {
        assertEquals("there is no input z: the inputs are (x, y)",
                assertThrows(IllegalArgumentException.class, () -> outer.entry("u", "z")).getMessage());
    }

    @Test
    void rowsMustBeAsManyAsNames() {
        assertEquals("there are 2 column names (x, y) but row u has 1 entries: give one entry for each input",
                assertThrows(IllegalArgumentException.class,
                        () -> Jacobian.of(List.of("u"), List.of("x", "y"), new double[][] {{1}})).getMessage());
    }
}
