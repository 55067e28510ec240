package org.chainrule.grader.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas between dollar signs as HTML that needs no program: letters, fractions on one line, raised and lowered parts.
 * What it does not know stays as it is.
 */
final class Formulas {

    private static final Pattern FORMULA = Pattern.compile("\\$([^$\n]{1,200})\\$");
    private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
    private static final Pattern RAISED = Pattern.compile("\\^(?:\\{([^{}]*)\\}|(\\w))");
    private static final Pattern LOWERED = Pattern.compile("_(?:\\{([^{}]*)\\}|(\\w))");
    private static final Pattern EATS_SPACE = Pattern.compile("(\\\\(?:partial|nabla|left|right|sqrt))\\s+");
    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("\\partial", "∂");
        SIGNS.put("\\cdot", "·");
        SIGNS.put("\\times", "×");
        SIGNS.put("\\nabla", "∇");
        SIGNS.put("\\sum", "∑");
        SIGNS.put("\\circ", "∘");
        SIGNS.put("\\to", "→");
        SIGNS.put("\\infty", "∞");
        SIGNS.put("\\sqrt", "√");
        SIGNS.put("\\pi", "π");
        SIGNS.put("\\,", " ");
        SIGNS.put("\\;", " ");
        SIGNS.put("\\left", "");
        SIGNS.put("\\right", "");
        SIGNS.put("\\", "");
    }

    private Formulas() {}

    /** The text escaped, its formulas set. */
    static String html(String text) {
        Matcher formula = FORMULA.matcher(Html.escape(text));
        return formula.replaceAll(found -> Matcher.quoteReplacement("<i class=\"formula\">" + set(found.group(1)) + "</i>"));
    }

    private static String set(String latex) {
        String set = EATS_SPACE.matcher(latex).replaceAll("$1");
        for (int depth = 0; depth < 4 && FRACTION.matcher(set).find(); depth++) {
            set = FRACTION.matcher(set).replaceAll("$1/$2");
        }
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            set = set.replace(sign.getKey(), sign.getValue());
        }
        set = RAISED.matcher(set).replaceAll("<sup>$1$2</sup>");
        set = LOWERED.matcher(set).replaceAll("<sub>$1$2</sub>");
        return set.replace("{", "").replace("}", "").replace("-", "−").replaceAll("\\s*=\\s*", " = ");
    }
}
