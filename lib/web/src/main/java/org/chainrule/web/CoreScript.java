package org.chainrule.web;

import org.teavm.jso.JSExportClasses;

/** The script {@code chainrule-core.js}: its only global name is {@link ChainRule}. */
@JSExportClasses(ChainRule.class)
public final class CoreScript {

    private CoreScript() {}
}
