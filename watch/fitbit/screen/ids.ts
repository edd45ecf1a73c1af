// Owns the names by which the drawers find what the view files hold, and how many of each there are. Refuses places.

export const TITLE = 'title';
/** Its second row. */
export const SUBTITLE = 'subtitle';
export const NUMBER = 'number';
export const CAPTION = 'caption';
export const MARK = 'mark';
export const WORD = 'word';
export const RIM = 'rim';
export const TRACK = 'track';
export const VALUE = 'value';
/** Followed by a number from 0 up. */
export const ROW = 'row';
export const BAR = 'bar';
export const LABEL = 'label';
export const DETAIL = 'detail';
/** What feels a finger; for each button also its two ends, its middle and its word; a list's entries have a middle alone. */
export const TOUCH = 'touch';
export const LEFT = 'left';
export const RIGHT = 'right';
export const MIDDLE = 'middle';
export const NAME = 'name';

/** Rows of a text, of the lines below a chart, and of the note of a value. */
export const TEXT_ROWS = 9;
export const CHART_ROWS = 6;
export const NOTE_ROWS = 4;
/** Buttons of a view; two more change a value, or turn a list's page. */
export const ACTIONS = 3;
export const LESS = 3;
export const MORE = 4;
/** Entries of a list that are on the glass at once. Their touches come first, the turning ones after them. */
export const TILES = 5;
export const BACK = 5;
export const ON = 6;
/** Fifteen bars, two stripes in each, and the target line. */
export const BARS = 46;
