/** The version as the strong entity tag the API expects in If-Match. */
export const etag = (version: number) => `"${version}"`;
