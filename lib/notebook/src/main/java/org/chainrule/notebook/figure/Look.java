package org.chainrule.notebook.figure;

import java.awt.Color;

/** The colours of the page on which a figure lies. A figure's paper is that page. */
public enum Look {

    /**
     * Black on white, with Okabe and Ito's colours, which people with any kind of colour vision tell apart; yellow is left
     * out.
     */
    LIGHT(0xffffff, 0x1f2933, 0x55606b, 0xe4e8ec, 0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9),

    /** The dark theme of the pages, with the same hues, lighter. */
    DARK(0x15191d, 0xdbe0e5, 0xa3adb7, 0x333b43, 0x56b4e9, 0xf08a4b, 0x35c79a, 0xdd8fbd, 0xd9a53a, 0xa99bea);

    private final Color paper;
    private final Color ink;
    private final Color softInk;
    private final Color grid;
    private final Color[] palette;

    Look(int paper, int ink, int softInk, int grid, int... hues) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.softInk = new Color(softInk);
        this.grid = new Color(grid);
        this.palette = new Color[hues.length + 1];
        for (int i = 0; i < hues.length; i++) {
            palette[i] = new Color(hues[i]);
        }
        palette[hues.length] = this.ink;
    }

    Color paper() {
        return paper;
    }

    /** What titles, axes' names and marks are drawn in. */
    Color ink() {
        return ink;
    }

    /** What ticks are drawn in. */
    Color softInk() {
        return softInk;
    }

    Color grid() {
        return grid;
    }

    /** The colours of a chart's series, in their order. */
    Color[] palette() {
        return palette.clone();
    }

    /** The colour of a chart's series; after the last the first comes again. */
    Color series(int index) {
        return palette[index % palette.length];
    }
}
