package org.chainrule.judge;

/** What a key advises where a finding has no advice of its own: the next action and the hint that helps most. */
record Advice(String next, int hint) {

    Advice next(String action) {
        return new Advice(action, hint);
    }

    Advice hint(int number) {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("an exercise has hints 1 to 3, but not " + number);
        }
        return new Advice(next, number);
    }

    /** The finding, with this advice in its empty places; a right answer needs none. */
    Finding on(Finding finding) {
        if (finding.verdict() == Finding.Verdict.CORRECT) {
            return finding;
        }
        String action = finding.next().isEmpty() ? next : finding.next();
        int number = finding.hint() == 0 && finding.verdict() == Finding.Verdict.WRONG ? hint : finding.hint();
        return new Finding(finding.verdict(), finding.credit(), finding.headline(), finding.understood(), action,
                number, finding.misconception());
    }
}
