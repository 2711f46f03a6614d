/** The size of a map's picture, in its own units; it is shown at any width. */
export const WIDTH = 640;
export const HEIGHT = 360;
