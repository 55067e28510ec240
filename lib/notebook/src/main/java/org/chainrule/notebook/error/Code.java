package org.chainrule.notebook.error;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads Java text as far as messages need it. */
public final class Code {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern PARAMETERS = Pattern.compile("(?:\\([^()]*\\)|[\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*->");
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'");

    private Code() {}

    /** The code with blanks where texts and comments stood; places stay the same. */
    static String withoutTextsAndComments(String code) {
        Matcher matcher = TEXT_OR_COMMENT.matcher(code);
        return matcher.replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }

    /** The names in this code, outside of texts and comments, but for the parameters of its lambdas. */
    public static Set<String> names(String code) {
        String bare = withoutTextsAndComments(code);
        Set<String> names = found(bare);
        PARAMETERS.matcher(bare).results().forEach(lambda -> names.removeAll(found(lambda.group())));
        return names;
    }

    private static Set<String> found(String code) {
        return NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the code declares a method of this name. */
    static boolean declaresMethod(String code, String name) {
        return Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(name) + "\\s*\\([^)]*\\)[^;{]*\\{")
                .matcher(withoutTextsAndComments(code)).find();
    }
}
