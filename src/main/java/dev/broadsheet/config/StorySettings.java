package dev.broadsheet.config;

/**
 * How articles are grouped into stories.
 *
 * @param grouped whether they are
 * @param folded whether a list shows a story once
 * @param windowDays how far apart two reports of one story may be published
 * @param likeness that two reports of one story have at least, from 0 to 1
 */
public record StorySettings(boolean grouped, boolean folded, int windowDays, double likeness) {

    /** The settings of a newsroom that says nothing else. */
    public static final StorySettings STANDARD = new StorySettings(true, true, 2, 0.09);
}
