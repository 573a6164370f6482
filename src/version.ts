/** The reader's version, which every reading names; a test holds it to package.json. */
export const VERSION = '0.2.0';
