/** What changing a form makes old. */
export const STALE = ['reportFormList', 'reportFormGet', 'reportRoundPropose'];
