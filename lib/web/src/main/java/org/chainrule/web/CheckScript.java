package org.chainrule.web;

import org.teavm.jso.JSExportClasses;

/** The script {@code chainrule-checks.js}: its only global name is {@link ExerciseChecks}. */
@JSExportClasses(ExerciseChecks.class)
public final class CheckScript {

    private CheckScript() {}
}
