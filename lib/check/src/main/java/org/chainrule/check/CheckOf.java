package org.chainrule.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a JUnit class as the check of one exercise. Its test methods take an {@link Attempt} and carry {@link Points}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AttemptExtension.class)
public @interface CheckOf {

    /** The exercise's id, such as {@code 6.3}. */
    String value();
}
