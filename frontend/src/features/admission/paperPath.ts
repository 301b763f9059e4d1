/** Where a paper of an application is downloaded. */
export const paperPath = (parkId: string, applicationId: string, paperId: string) =>
  `/api/v1/parks/${parkId}/applications/${applicationId}/papers/${paperId}`;
