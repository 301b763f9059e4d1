/** An address of a page, nothing that runs. */
export const LINK = /^https?:\/\/\S+$/i;
