package org.chainrule.notebook.error;

import java.util.List;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import org.chainrule.program.Nearest;

/** Speaks of declarations that name things which do not exist yet. */
final class Unresolved {

    private Unresolved() {}

    static String sentence(JShell shell, DeclarationSnippet snippet) {
        List<String> missing = shell.unresolvedDependencies(snippet).toList();
        String text = snippet.name() + " is declared, but cannot be used until "
                + (missing.size() == 1 ? "this exists: " : "these exist: ") + String.join(", ", missing) + ".";
        return missing.size() == 1 ? text + Nearest.suggestion(name(missing.get(0)), Names.known(shell)) : text;
    }

    /** The bare name in JShell's words, such as {@code method nope(double)} or {@code variable depth}. */
    static String name(String dependency) {
        String bare = dependency.substring(dependency.lastIndexOf(' ', dependency.indexOf('(') < 0 ? dependency.length()
                : dependency.indexOf('(')) + 1);
        return bare.indexOf('(') < 0 ? bare : bare.substring(0, bare.indexOf('('));
    }
}
